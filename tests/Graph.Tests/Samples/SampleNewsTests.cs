using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Tests.Samples;

/// <summary>The five promises on the reports that a newcomer sees first.</summary>
public sealed class SampleNewsTests
{
    private static readonly Lazy<KnowledgeGraph> LazyGraph = new(() => SampleNews.GraphOf(SampleNews.Extractions));

    private static KnowledgeGraph Graph => LazyGraph.Value;

    [Fact]
    public void All_reports_are_read_in_their_language_with_their_day()
    {
        Assert.Equal(9, SampleNews.Documents.Count);
        Assert.All(SampleNews.Documents, document => Assert.NotNull(document.Published));
        Assert.Equal(["landhelgin-1974-07-21.txt", "leidtogafundur.txt", "sakharov-1986-12-24.txt"],
            SampleNews.Documents.Where(document => document.Language == "is").Select(document => document.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_quote_stands_in_its_document()
    {
        var texts = Graph.Documents.ToDictionary(document => document.Id, document => document.Text);
        Assert.NotEmpty(Graph.Claims);
        Assert.All(Graph.Claims, claim => Assert.Equal(claim.Quote, claim.Span.Of(texts[claim.Document])));
    }

    [Fact]
    public void Meetings_of_one_pair_stay_apart_by_their_days()
    {
        var days = Between("George Shultz", "Eduard Shevardnadze").Select(item => item.Time?.Earliest).OfType<DateOnly>().Distinct();
        Assert.Superset(new HashSet<DateOnly>([new(1986, 9, 19), new(1986, 11, 5)]), days.ToHashSet());
    }

    [Fact]
    public void Where_two_parties_met_or_called_somebody_faces_somebody()
    {
        var contacts = Graph.Events.Where(item => item.Type is "Meeting" or "Call" or "Talks").Where(item => Parties(item).Count > 1).ToList();
        Assert.NotEmpty(contacts);
        Assert.All(contacts, item => Assert.Contains(Parties(item), one => Parties(item).Any(other => Sides.Face(item, one, other))));
    }

    [Fact]
    public void The_summit_of_many_reports_is_an_answer_to_who_met_whom()
    {
        var summit = Assert.Single(Between("Ronald Reagan", "Mikhail Gorbachev"), item => item.Time is { Earliest: { Day: 11, Month: 10 }, Latest.Day: 12 });
        Assert.True(summit.Claims.Count > 4);
        Assert.Contains(Parties(summit), one => Parties(summit).Any(other => Sides.Face(summit, one, other)));
    }

    [Fact]
    public void One_person_has_one_entity_whatever_the_spelling()
    {
        var leader = Assert.Single(Graph.Entities, entity => entity.Type == EntityType.Person && entity.Names.Contains("Mikhail Gorbachev"));
        Assert.Contains("Mikhaíl Gorbatsjov", leader.Names);
    }

    [Fact]
    public void What_did_not_happen_does_not_count_as_happened()
    {
        Assert.DoesNotContain(Between("Robert McFarlane", "Ali Akbar Hashemi Rafsanjani"), item => item.Status == EventStatus.Happened);
        Assert.DoesNotContain(Between("Mikhail Gorbachev", "Washington"), item => item.Status == EventStatus.Happened);
    }

    [Fact]
    public void The_order_of_documents_does_not_matter() =>
        Assert.Equal(CanonicalHash.Of(Graph), CanonicalHash.Of(SampleNews.GraphOf(SampleNews.Extractions.Reverse())));

    private static IEnumerable<Event> Between(string one, string other) => Graph.Events.Where(item => Has(item, one) && Has(item, other));

    private static List<Participant> Parties(Event item) => [.. item.Participants.Where(participant => Sides.IsParty(item, participant))];

    private static bool Has(Event item, string name) => item.Participants.Any(participant =>
        Graph.Entities.First(entity => entity.Id == participant.Entity).Names.Contains(name));
}
