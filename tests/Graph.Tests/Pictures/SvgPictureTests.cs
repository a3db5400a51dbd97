using System.Xml.Linq;
using FsCheck.Xunit;
using Graph.Knowledge;
using Graph.Pictures;
using Graph.Tests.Support;

namespace Graph.Tests.Pictures;

public sealed class SvgPictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData(EventStatus.Planned)]
    [InlineData(EventStatus.Possible)]
    [InlineData(EventStatus.Denied)]
    [InlineData(EventStatus.Cancelled)]
    public void What_did_not_happen_has_a_dashed_card_and_dashed_lines_and_says_what_it_is(EventStatus status)
    {
        var svg = Draw(status);
        var name = status.ToString().ToLowerInvariant();
        var style = svg.Descendants(Svg + "style").Single().Value;

        Assert.Matches($@"\.{name} \.s,\.edge\.{name}\{{stroke-dasharray:\d", style);
        Assert.Equal($"node event {name}", (string?)svg.Descendants(Svg + "g").Single(group => (string?)group.Attribute("data-status") is not null).Attribute("class"));
        Assert.All(Lines(svg), line => Assert.Equal($"edge {name}", (string?)line.Attribute("class")));
        Assert.Contains($"Call · {name.ToUpperInvariant()}", svg.Value, StringComparison.Ordinal);
        Assert.Contains(Legend.WordsOf(status), Legends(svg), StringComparison.Ordinal);
    }

    [Fact]
    public void What_happened_has_whole_lines_and_a_legend_without_what_is_not_there()
    {
        var svg = Draw(EventStatus.Happened);

        Assert.DoesNotContain(".happened{stroke-dasharray", svg.Descendants(Svg + "style").Single().Value.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("personeventhappened", Legends(svg));
    }

    [Fact]
    public void A_denial_has_a_colour_of_its_own_in_light_and_dark()
    {
        var style = Palette.ForFile();
        var dark = style.IndexOf("@media (prefers-color-scheme:dark)", StringComparison.Ordinal);

        Assert.Contains(".edge.denied{stroke:#b42318}", style[..dark], StringComparison.Ordinal);
        Assert.Contains(".edge.denied{stroke:#ff7b72}", style[dark..], StringComparison.Ordinal);
        Assert.Single(style.Split(".edge.denied{stroke:#b42318}").Skip(1));
    }

    [Fact]
    public void The_picture_is_told_in_words_for_those_who_do_not_see_it()
    {
        var svg = Draw(EventStatus.Denied);

        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal("Anna Vik: 1 event", svg.Elements(Svg + "title").Single().Value);
        Assert.Equal("DENIED: Call of Anna Vik and Bruno Sala, 1 May 2031, 1 source", svg.Elements(Svg + "desc").Single().Value);
        Assert.Contains("\n“They never spoke.” Post, 20 May 2031", svg.Descendants(Svg + "title").Select(title => title.Value).Single(title => title.Contains('“', StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.All(svg.Descendants(Svg + "g").Where(group => group.Attribute("data-id") is not null), group => Assert.NotEmpty(group.Elements(Svg + "title")));
    }

    [Property(MaxTest = 100)]
    public void Any_text_gives_well_formed_xml(string? name, string? title, string? quote)
    {
        var graph = new SomeGraph();
        var item = graph.Add("Call", EventStatus.Happened, null, ("participant", name ?? ""), ("participant", "x" + title));
        graph.Said(item, title ?? "", (quote ?? "") + ".");
        var (scene, timeline) = (SceneBuilder.Of(graph.Index, new PictureQuestion([])), Timeline.Of(graph.Index, new PictureQuestion([]), null));

        Assert.Equal("svg", XDocument.Parse(SvgPicture.Of(Drawing.Of(scene))).Root!.Name.LocalName);
        Assert.Equal("svg", XDocument.Parse(SvgTimeline.Of(timeline)).Root!.Name.LocalName);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var svg = XDocument.Parse(SvgPicture.Of(Drawing.Of(SceneBuilder.Of(Hostile.Graph().Index, Hostile.Question))));
        string[] allowed = ["svg", "title", "desc", "style", "rect", "g", "defs", "marker", "path", "polygon", "text", "line"];

        Assert.Empty(svg.Descendants().Select(element => element.Name.LocalName).Except(allowed));
        Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName == "href");
        Assert.Contains("</script><img src=x onerror=\"window.hurt=1\">", svg.Descendants(Svg + "title").Select(title => title.Value).First(title => title.Contains("</script><img", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static XElement Draw(EventStatus status)
    {
        var graph = new SomeGraph();
        var item = graph.Add("Call", status, Some.On("2031-05-01"), ("participant", "Anna Vik"), ("participant", "Bruno Sala"));
        graph.Said(item, "Post", "They never spoke.");
        return XDocument.Parse(SvgPicture.Of(Drawing.Of(SceneBuilder.Of(graph.Index, new PictureQuestion([graph.Thing("Anna Vik")]))))).Root!;
    }

    private static IEnumerable<XElement> Lines(XElement svg) => svg.Descendants(Svg + "path").Where(path => path.Attribute("data-from") is not null);

    private static string Legends(XElement svg) => svg.Descendants(Svg + "g").Single(group => (string?)group.Attribute("id") == "legend").Value;
}
