using Graph.Knowledge;
using Graph.Pictures;
using Graph.Tests.Support;

namespace Graph.Tests.Pictures;

public sealed class SceneBuilderTests
{
    private readonly SomeGraph graph = new();

    [Theory]
    [InlineData(EntityType.Person, Outline.Person)]
    [InlineData(EntityType.Country, Outline.Country)]
    [InlineData(EntityType.Organization, Outline.Organization)]
    [InlineData(EntityType.Place, Outline.Place)]
    [InlineData(EntityType.Group, Outline.Group)]
    [InlineData(EntityType.Vessel, Outline.Thing)]
    [InlineData(EntityType.Money, Outline.Thing)]
    public void Each_kind_of_thing_has_its_shape(EntityType type, Outline outline)
    {
        var one = graph.Thing("Gull", type);
        graph.Add("Seizure", EventStatus.Happened, null, ("item", "Gull"));

        Assert.Equal(outline, Ask(one).Nodes[0].Outline);
    }

    [Fact]
    public void An_event_carries_type_status_and_date_with_its_exactness()
    {
        graph.Add("Visit", EventStatus.Denied, Some.In("2031-05"), ("visitor", "Anna Vik"), ("host", "Bruno Sala"));

        Assert.Equal(["Visit · DENIED", "May 2031 (month)"], Ask(graph.Thing("Anna Vik")).Nodes.Single(node => node.Event is not null).Lines);
    }

    [Fact]
    public void Who_is_only_suspected_is_marked_on_the_line_and_in_the_event()
    {
        var anna = graph.Thing("Anna Vik");
        graph.Add(new Event("e", "Seizure", EventStatus.Happened, [new Participant(anna.Id, "by") { Alleged = true }, new Participant(graph.Thing("Gull", EntityType.Vessel).Id, "item")], []));
        var scene = Ask(anna);

        Assert.Contains("alleged: Anna Vik", scene.Nodes.Single(node => node.Event is not null).Lines);
        Assert.Equal("by, alleged", scene.Edges.Single(edge => edge.To == anna.Id).Label);
        Assert.False(scene.Edges.Single(edge => edge.To != anna.Id).Alleged);
    }

    [Fact]
    public void Arrows_tell_who_acts_on_whom_and_none_stands_at_who_acts_together()
    {
        graph.Add("Seizure", EventStatus.Happened, null, ("by", "Anna Vik"), ("item", "Bruno Sala"));
        graph.Add("Meeting", EventStatus.Happened, null, ("participant", "Anna Vik"), ("participant", "Cara Dunn"));

        Assert.Equal(
            [Pointing.ToEvent, Pointing.FromEvent, Pointing.Nowhere, Pointing.Nowhere], Ask(graph.Thing("Anna Vik")).Edges.Select(edge => edge.Pointing));
    }

    [Fact]
    public void Two_roles_of_one_thing_in_an_event_are_one_line_with_both()
    {
        graph.Add("Call", EventStatus.Happened, null, ("participant", "Anna Vik"), ("caller", "Anna Vik"), ("participant", "Bruno Sala"));

        Assert.Equal(["caller", ""], Ask(graph.Thing("Anna Vik")).Edges.Select(edge => edge.Label));
    }

    [Fact]
    public void An_event_within_another_is_tied_to_it_when_both_are_drawn()
    {
        var visit = graph.Add("Visit", EventStatus.Happened, null, ("visitor", "Anna Vik"));
        graph.Add(new Event("m", "Meeting", EventStatus.Happened, [new Participant(graph.Thing("Anna Vik").Id, "participant")], []) { Context = [new EventContext(visit.Id, "during")] });

        Assert.Equal(("m", visit.Id), Ask(graph.Thing("Anna Vik")).Edges.Where(edge => edge.IsTie).Select(edge => (edge.From, edge.To)).Single());
    }

    [Fact]
    public void What_is_left_out_for_its_status_or_missing_date_is_told()
    {
        graph.Add("Call", EventStatus.Denied, Some.On("2031-05-01"), ("participant", "Anna Vik"));
        graph.Add("Call", EventStatus.Happened, Some.On("2031-05-02"), ("participant", "Anna Vik"));
        graph.Add("Call", EventStatus.Happened, null, ("participant", "Anna Vik"));
        var scene = SceneBuilder.Of(graph.Index, new PictureQuestion([graph.Thing("Anna Vik")]) { Include = [], From = Some.Day("2031-01-01") });

        Assert.Equal("Anna Vik: 1 event from 1 Jan 2031", scene.Title);
        Assert.Equal(["Not drawn: 1 denied (--include).", "Not drawn: 1 event without a date."], scene.Notes);
    }

    private Scene Ask(params Entity[] asked) => SceneBuilder.Of(graph.Index, new PictureQuestion(asked));
}
