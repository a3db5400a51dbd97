using Graph.Knowledge;
using Graph.Queries;
using Graph.Tests.Support;

namespace Graph.Tests.Queries;

/// <summary>Who counts for a country: by what is known of the person, or by an office held at the time.</summary>
public sealed class BelongingTests
{
    private readonly SomeGraph graph = new();

    [Fact]
    public void An_office_counts_in_its_time_and_not_outside()
    {
        Met("2031-05-10");

        Assert.True(Counts(Minister with { From = Some.Day("2031-05-01") }));
        Assert.True(Counts(Minister with { From = Some.Day("2031-05-10"), To = Some.Day("2031-05-10") }));
        Assert.False(Counts(Minister with { From = Some.Day("2031-05-11") }));
        Assert.False(Counts(Minister with { To = Some.Day("2031-05-09") }));
    }

    [Fact]
    public void An_office_of_unknown_time_counts_where_the_event_names_it()
    {
        Met("2031-05-10", office: "Foreign Minister");
        Assert.True(Counts(Minister));
        Assert.False(Counts(Minister with { Office = "Mayor" }));
        Assert.False(Counts(Minister with { To = Some.Day("2031-05-09") }));
    }

    [Fact]
    public void Without_the_office_in_the_event_an_office_of_unknown_time_does_not_count()
    {
        Met("2031-05-10");
        Assert.False(Counts(Minister));
    }

    [Fact]
    public void An_event_without_a_date_has_to_name_the_office()
    {
        Met(null, office: "Foreign Minister");
        Assert.True(Counts(Minister with { From = Some.Day("2031-05-01") }));
        Assert.False(Counts(Minister with { Office = "Mayor", From = Some.Day("2031-05-01") }));
    }

    [Fact]
    public void Other_relations_and_offices_of_others_do_not_count()
    {
        Met("2031-05-10", office: "Foreign Minister");
        Assert.False(Counts(Minister with { Type = "organ-of" }));
        Assert.False(Counts(Minister with { Object = "country:SE" }));
        Assert.False(Counts(Minister with { Subject = graph.Thing("Bruno Sala").Id }));
    }

    [Fact]
    public void Both_ends_of_a_contact_and_the_things_on_a_path_can_belong_by_office()
    {
        Met("2031-05-10", office: "Foreign Minister");
        graph.Add("Meeting", EventStatus.Happened, Some.On("2031-05-11"), ("participant", "Anna Vik"), ("participant", "Cara Dunn"));
        var index = With(Minister with { From = Some.Day("2031-05-01"), To = Some.Day("2031-05-12") });
        var (one, other) = (graph.Thing("Bruno Sala"), graph.Thing("Cara Dunn"));

        Assert.Equal(2, WhoMet.Ask(index, new ContactQuestion(null, null) { Of = "NO" }).Contacts.Count);
        Assert.Single(WhoMet.Ask(index, new ContactQuestion(one, null) { With = "NO" }).Contacts);
        Assert.Equal(2, Timelines.Ask(index, new TimelineQuestion(null, null) { Of = "NO" }).Dated.Count);
        Assert.Single(PathSearch.Ask(index, new PathQuestion(one, other) { With = "NO" }).Paths);
        Assert.Empty(PathSearch.Ask(index, new PathQuestion(one, other) { With = "SE" }).Paths);
    }

    private Relation Minister => new("r", "holds-office", graph.Thing("Anna Vik").Id, "country:NO", []) { Office = "Foreign Minister" };

    private void Met(string? day, string? office = null) => graph.Add(new Event(
        "e", "Meeting", EventStatus.Happened, [new Participant(graph.Thing("Anna Vik").Id, "participant") { As = office }, new Participant(graph.Thing("Bruno Sala").Id, "participant")], [])
    {
        Time = day is null ? null : Some.On(day),
    });

    private bool Counts(Relation relation) => WhoMet.Ask(With(relation), new ContactQuestion(graph.Thing("Anna Vik"), null) { Of = "NO" }).Contacts.Count == 1;

    private GraphIndex With(Relation relation) => new(graph.Index.Graph with { Relations = [relation] });
}
