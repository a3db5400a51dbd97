using FsCheck.Xunit;
using Graph.Knowledge;
using Graph.Pictures;
using Graph.Tests.Support;

namespace Graph.Tests.Pictures;

public sealed class ReductionTests
{
    [Property(MaxTest = 100)]
    public void A_picture_keeps_to_its_limit_keeps_the_asked_and_counts_the_rest(int seed, byte limit)
    {
        var graph = SomeGraph.Generated(seed, 40);
        var index = graph.Index;
        var asked = index.Graph.Entities[0];
        var question = new PictureQuestion(seed % 2 == 0 ? [asked] : []) { Limit = PictureQuestion.LeastLimit + (limit % 60) };
        var chosen = ChosenEvents.Of(index, question);
        var (reduced, scene) = (Reduction.ToNodes(index, question, chosen.Events), SceneBuilder.Of(index, question));

        Assert.InRange(scene.Nodes.Count, 0, question.Limit);
        Assert.Equal(question.Asked.Count, scene.Nodes.Count(node => node.Asked));
        Assert.Equal(chosen.Events.Count, reduced.Events.Count + reduced.LeftOutEvents);
        Assert.Equal(reduced.LeftOutEvents > 0, scene.Notes.Any(note => note.StartsWith("Left out: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_note_says_how_many_events_and_things_are_left_out()
    {
        var graph = new SomeGraph();
        for (var i = 0; i < 30; i++)
            graph.Add("Call", EventStatus.Happened, Some.On("2031-05-01"), ("participant", "Anna Vik"), ("participant", $"Person {i}"));
        var scene = SceneBuilder.Of(graph.Index, new PictureQuestion([graph.Thing("Anna Vik")]) { Limit = 21 });

        Assert.Equal(["Left out: 20 of 30 events, and 20 things that take part only in them. Drawn: those with most sources and ties (--limit draws more)."], scene.Notes);
    }

    [Fact]
    public void What_more_outlets_report_is_drawn_first()
    {
        var graph = new SomeGraph();
        var plain = graph.Add("Call", EventStatus.Happened, Some.On("2031-05-01"), ("participant", "Anna Vik"), ("participant", "Bruno Sala"));
        var known = graph.Add("Call", EventStatus.Happened, Some.On("2031-05-02"), ("participant", "Anna Vik"), ("participant", "Cara Dunn"));
        graph.Said(plain, "Post", "They spoke.").Said(known, "Post", "They spoke.").Said(known, "Courier", "They spoke.");
        var question = new PictureQuestion([graph.Thing("Anna Vik")]) { Limit = 5 };

        Assert.Equal([known.Id], Reduction.ToEvents(graph.Index, question with { Limit = 1 }, graph.Index.Graph.Events).Events.Select(item => item.Event.Id));
    }

    [Fact]
    public void A_summit_is_drawn_with_the_asked_and_the_number_of_those_not_drawn()
    {
        var graph = new SomeGraph();
        graph.Add("Meeting", EventStatus.Happened, null, [.. Enumerable.Range(0, 30).Select(i => ("participant", $"Person {i:00}"))]);
        var scene = SceneBuilder.Of(graph.Index, new PictureQuestion([graph.Thing("Person 29")]));

        Assert.Contains(scene.Nodes, node => node.Lines[0] == "Person 29");
        Assert.Contains("+ 24 others", scene.Nodes[^1].Lines);
        Assert.Contains("Of events with many parties only some are drawn; “+ n others” counts the rest.", scene.Notes);
    }
}
