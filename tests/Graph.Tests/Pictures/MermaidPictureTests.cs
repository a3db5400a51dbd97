using System.Text.RegularExpressions;
using Graph.Knowledge;
using Graph.Pictures;
using Graph.Tests.Support;

namespace Graph.Tests.Pictures;

public sealed partial class MermaidPictureTests
{
    [Fact]
    public void Shapes_dashes_and_roles_are_told()
    {
        var graph = new SomeGraph();
        graph.Thing("Norway", EntityType.Country);
        graph.Add("Visit", EventStatus.Planned, Some.On("2031-05-01"), ("visitor", "Anna Vik"), ("host", "Norway"));
        var lines = MermaidPicture.Of(SceneBuilder.Of(graph.Index, new PictureQuestion([graph.Thing("Anna Vik")]))).Split('\n');

        Assert.Contains("  n0([\"Anna Vik\"])", lines);
        Assert.Contains("  n1{{\"Norway\"}}", lines);
        Assert.Contains("  n2[\"Visit · PLANNED<br/>1 May 2031\"]:::planned", lines);
        Assert.Contains("  n0 -.->|\"visitor\"| n2", lines);
        Assert.Contains("  n2 -.->|\"host\"| n1", lines);
    }

    [Fact]
    public void What_happened_has_whole_lines()
    {
        var graph = new SomeGraph();
        graph.Add("Call", EventStatus.Happened, null, ("participant", "Anna Vik"), ("participant", "Bruno Sala"));

        Assert.DoesNotContain("-.", MermaidPicture.Of(SceneBuilder.Of(graph.Index, new PictureQuestion([]))), StringComparison.Ordinal);
    }

    [Fact]
    public void Denied_lines_have_a_colour_of_their_own()
    {
        var graph = new SomeGraph();
        graph.Add("Call", EventStatus.Denied, null, ("participant", "Anna Vik"), ("participant", "Bruno Sala"));

        Assert.Contains("  linkStyle 0,1 stroke:#b42318\n", MermaidPicture.Of(SceneBuilder.Of(graph.Index, new PictureQuestion([]))), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_makes_no_statement_of_its_own()
    {
        var graph = Hostile.Graph();
        var text = MermaidPicture.Of(SceneBuilder.Of(graph.Index, Hostile.Question));

        Assert.All(text.Split('\n').Skip(4), line => Assert.Matches(Statement(), line));
        Assert.All(MermaidPicture.Of(Timeline.Of(graph.Index, Hostile.Question, TimelineRows.Pair)).Split('\n').Skip(4), line => Assert.DoesNotMatch("[<>#{}\"]", line));
    }

    [GeneratedRegex("""^(?:|%% [^<]*|  n\d+[(\[{>/]+"[^"<>\\]*(?:<br/>[^"<>\\]*)*"[)\]}/]+(?::::\w+)?|  n\d+ [-.>]+(?:\|"[^"<>\\]*"\|)? n\d+|  (?:classDef|linkStyle) [^<>"]*)$""")]
    private static partial Regex Statement();
}
