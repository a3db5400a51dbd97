using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Tests.Queries;

public sealed class WhoMetTests
{
    private static readonly string[] People = ["anna", "bruno", "cara", "dan", "oslo"];

    [Fact]
    public void Those_on_one_side_did_not_meet_each_other()
    {
        var index = Index(Meeting("e1", ("anna", "a"), ("bruno", "b"), ("cara", "b")));

        Assert.Equal(["bruno", "cara"], With(index, "anna"));
        Assert.Equal(["anna"], With(index, "bruno"));
        Assert.Empty(Ask(index, "bruno", "cara").Contacts);
    }

    [Fact]
    public void All_met_all_where_no_sides_are_told()
    {
        var index = Index(Meeting("e1", ("anna", null), ("bruno", null), ("cara", null)));

        Assert.Equal(["anna", "cara"], With(index, "bruno"));
        Assert.Single(Ask(index, "bruno", "cara").Contacts);
    }

    [Fact]
    public void Those_of_one_country_are_asked_about_with_those_of_another()
    {
        var index = Countries(
            Meeting("e1", ("anna", "a"), ("bruno", "a"), ("cara", "b"), ("dan", "b")), Meeting("e2", ("anna", null), ("bruno", null)),
            Meeting("e3", ("anna", "a"), ("cara", "a"), ("dan", "b")));

        var contact = Assert.Single(Of(index, "NO", "IS"));
        Assert.Equal(("anna", "bruno", "cara dan"), (contact.One.Entity.Id, Names(contact.Beside), Names(contact.With)));
        Assert.Equal(["e1", "e2", "e3"], Of(index, "NO", null).Select(found => found.Event.Id));
        Assert.Equal(["e2"], Of(index, "NO", "NO").Select(found => found.Event.Id));
        Assert.Equal("anna cara", Names(Assert.Single(Of(index, "PE", "NO"), found => found.Event.Id == "e3").With));
        Assert.Equal("Those of Norway with those of Iceland: 1 contact.", ContactWords.Of(WhoMet.Ask(index, new ContactQuestion(null, null) { Of = "NO", With = "IS" })));
    }

    [Fact]
    public void A_named_one_keeps_only_contacts_with_those_of_the_country()
    {
        var index = Countries(Meeting("e1", ("anna", null), ("bruno", null)), Meeting("e2", ("anna", null), ("cara", null)));

        Assert.Equal(["e2"], WhoMet.Ask(index, new ContactQuestion(index.Entity("anna")!, null) { With = "IS" }).Contacts.Select(found => found.Event.Id));
        Assert.Empty(WhoMet.Ask(index, new ContactQuestion(index.Entity("anna")!, null) { Of = "IS" }).Contacts);
    }

    // Anna and Bruno are of Norway, Cara of Iceland, Dan of Peru.
    private static GraphIndex Countries(params Event[] events)
    {
        var graph = Index(events).Graph;
        return new GraphIndex(graph with
        {
            Entities = [.. graph.Entities.Select(entity => entity with { Country = entity.Id switch { "anna" or "bruno" => "NO", "cara" => "IS", "dan" => "PE", _ => null } })],
        });
    }

    private static IReadOnlyList<Contact> Of(GraphIndex index, string of, string? with) => WhoMet.Ask(index, new ContactQuestion(null, null) { Of = of, With = with }).Contacts;

    private static string Names(IEnumerable<Party> parties) => string.Join(' ', parties.Select(party => party.Entity.Id));

    [Fact]
    public void A_place_meets_nobody()
    {
        var index = Index(Meeting("e1", ("anna", null), ("bruno", null)) with
        {
            Participants = [new Participant("anna", "participant"), new Participant("bruno", "participant"), new Participant("oslo", "place")],
        });

        Assert.Equal(["bruno"], With(index, "anna"));
        Assert.Empty(With(index, "oslo"));
    }

    [Fact]
    public void The_roles_of_a_visit_face_each_other()
    {
        var index = Index(new Event(
            "e1", "Visit", EventStatus.Happened, [new Participant("anna", "visitor"), new Participant("bruno", "visitor"), new Participant("cara", "host")], []));

        Assert.Equal(["cara"], With(index, "anna"));
        Assert.Equal(["anna", "bruno"], With(index, "cara"));
    }

    [Theory]
    [InlineData(EventStatus.Happened, 1)]
    [InlineData(EventStatus.Disputed, 1)]
    [InlineData(EventStatus.Planned, 0)]
    [InlineData(EventStatus.Possible, 0)]
    [InlineData(EventStatus.Denied, 0)]
    [InlineData(EventStatus.Cancelled, 0)]
    public void Only_what_happened_or_is_disputed_counts_unless_more_is_asked(EventStatus status, int count)
    {
        var index = Index(Meeting("e1", ("anna", null), ("bruno", null)) with { Status = status });

        var answer = Ask(index, "anna", "bruno");
        Assert.Equal(count, answer.Contacts.Count);
        Assert.Equal(1 - count, answer.LeftOut.Values.Sum());
        Assert.Single(WhoMet.Ask(index, answer.Question with { Include = [status] }).Contacts);
        Assert.Equal(count == 1, ContactWords.Of(WhoMet.Ask(index, answer.Question with { Include = [status] })).Contains(": 1 meeting", StringComparison.Ordinal));
    }

    [Fact]
    public void Other_families_are_no_contact()
    {
        var index = Index(new Event("e1", "Accusation", EventStatus.Happened, [new Participant("anna", "accuser"), new Participant("bruno", "accused")], []));

        Assert.Empty(Ask(index, "anna", "bruno").Contacts);
    }

    [Theory]
    [InlineData("2025-06-10", "2025-06-20", true)]
    [InlineData("2025-06-15", null, true)]
    [InlineData("2025-06-16", null, false)]
    [InlineData(null, "2025-06-01", true)]
    [InlineData(null, "2025-05-31", false)]
    public void Days_limit_by_overlap_both_ends_inclusive(string? from, string? to, bool counts)
    {
        var index = Index(Meeting("e1", ("anna", null), ("bruno", null)) with
        {
            Time = new Occurrence(new DateOnly(2025, 6, 1), new DateOnly(2025, 6, 15), Granularity.Day, TimeBasis.Explicit),
        });
        var question = Ask(index, "anna").Question with { From = Day(from), To = Day(to) };

        Assert.Equal(counts ? 1 : 0, WhoMet.Ask(index, question).Contacts.Count);
    }

    [Fact]
    public void Undated_contacts_are_left_out_of_a_period_and_counted()
    {
        var index = Index(Meeting("e1", ("anna", null), ("bruno", null)));
        var answer = WhoMet.Ask(index, Ask(index, "anna").Question with { From = new DateOnly(2025, 1, 1) });

        Assert.Empty(answer.Contacts);
        Assert.Equal(1, answer.Undated);
    }

    [Theory]
    [InlineData(EventStatus.Happened, "No meeting of Anna and Bruno in this graph: they spoke by phone on 12 Jun 2025.")]
    [InlineData(EventStatus.Disputed, "No meeting of Anna and Bruno in this graph: they spoke by phone on 12 Jun 2025, which is disputed.")]
    [InlineData(EventStatus.Planned, "No contact of Anna and Bruno in this graph is said to have happened.")]
    public void A_call_is_no_meeting(EventStatus status, string sentence)
    {
        var day = new DateOnly(2025, 6, 12);
        var index = Index(new Event("e1", "Call", status, [new Participant("anna", "caller"), new Participant("bruno", "participant")], [])
        {
            Time = new Occurrence(day, day, Granularity.Day, TimeBasis.Explicit),
        });

        Assert.Equal(sentence, ContactWords.Of(Ask(index, "anna", "bruno")));
    }

    private static DateOnly? Day(string? text) => text is null ? null : Support.Corpus.Date(text);

    private static Event Meeting(string id, params (string Entity, string? Side)[] participants) => new(
        id, "Meeting", EventStatus.Happened,
        [.. participants.Select(participant => new Participant(participant.Entity, "participant") { Side = participant.Side })], []);

    private static GraphIndex Index(params Event[] events) => new(KnowledgeGraph.Empty with
    {
        Entities = [.. People.Select(name => new Entity(name, name == "oslo" ? EntityType.Place : EntityType.Person, char.ToUpperInvariant(name[0]) + name[1..], true, [name], []))],
        Events = events,
    });

    private static ContactAnswer Ask(GraphIndex index, string one, string? other = null) =>
        WhoMet.Ask(index, new ContactQuestion(index.Entity(one)!, other is null ? null : index.Entity(other)));

    private static IEnumerable<string> With(GraphIndex index, string one) =>
        Ask(index, one).Contacts.SelectMany(contact => contact.With).Select(party => party.Entity.Id).Order(StringComparer.Ordinal);
}
