using FsCheck.Xunit;
using Graph.Claims;
using Graph.Knowledge;
using Graph.Ontology;
using Graph.Resolution;
using Graph.Tests.Support;

namespace Graph.Tests.Knowledge;

public sealed class GraphPropertyTests
{
    private static KnowledgeGraph Build(IReadOnlyList<DocumentClaims> documents) => GraphBuilder.Build(documents, KnownThings.None);

    [Property(MaxTest = 60)]
    public bool Any_order_and_any_repetition_give_an_equal_graph(int seed, byte turn)
    {
        var documents = SomeNews.Documents(seed, 12 + (turn % 12));
        var shuffled = documents.ToArray();
        new Random(turn).Shuffle(shuffled);
        var expected = CanonicalHash.Of(Build(documents));
        return CanonicalHash.Of(Build(shuffled)) == expected && CanonicalHash.Of(Build([.. shuffled, .. documents.Take(turn % 7)])) == expected;
    }

    [Property(MaxTest = 60)]
    public void Every_claim_is_in_one_event_and_every_chain_in_one_thing(int seed)
    {
        var graph = Build(SomeNews.Documents(seed, 20));
        Assert.Equal(graph.Claims.Select(claim => claim.Id), graph.Events.SelectMany(item => item.Claims).Order(StringComparer.Ordinal));
        var chains = graph.Entities.SelectMany(entity => entity.Chains).ToList();
        Assert.Equal(chains.Count, chains.Distinct(StringComparer.Ordinal).Count());
        Assert.All(graph.Entities, entity => Assert.Equal(entity.Key ?? entity.Chains[0], entity.Id));
        Assert.All(graph.Events, item => Assert.Equal(item.Claims[0], item.Id));
        var ids = graph.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(graph.Events.SelectMany(item => item.Participants), party => Assert.Contains(party.Entity, ids));
    }

    [Property(MaxTest = 60)]
    public void No_event_holds_two_days_that_two_texts_give_in_full_and_no_person_two_countries(int seed)
    {
        var documents = SomeNews.Documents(seed, 20);
        var graph = Build(documents);
        var claims = graph.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        foreach (var item in graph.Events)
        {
            var days = item.Claims.Select(id => claims[id]).Where(claim => claim is { Thread: null, Time: { Basis: TimeBasis.Explicit, Granularity: Granularity.Day } });
            Assert.True(days.Select(claim => claim.Time!.Earliest).Distinct().Count() <= 1, item.Id);
        }

        var countries = graph.Chains.ToDictionary(chain => chain.Id, chain => chain.Chain.Country, StringComparer.Ordinal);
        Assert.All(graph.Entities.Where(entity => entity.Type == EntityType.Person),
            entity => Assert.True(entity.Chains.Select(chain => countries[chain]).OfType<string>().Distinct(StringComparer.Ordinal).Count() <= 1, entity.Name));
    }

    [Property(MaxTest = 30)]
    public bool A_thing_that_two_documents_share_does_not_change_when_others_are_resolved_alone(int seed)
    {
        var documents = SomeNews.Documents(seed, 10);
        var elsewhere = Some.Text("elsewhere", "Otto Lund called Eva Krog.", "2050-01-01");
        elsewhere.Claim("Call", "called", Some.On("2050-01-01"), ("participant", elsewhere.Person("Otto Lund")), ("participant", elsewhere.Person("Eva Krog")));
        var (alone, together) = (Build(documents), Build([.. documents, elsewhere]));
        return alone.Events.Select(item => item.Id).All(together.Events.Select(item => item.Id).ToHashSet(StringComparer.Ordinal).Contains)
            && together.Events.Count == alone.Events.Count + 1;
    }

    /// <summary>Twice the documents about twice the people in twice the days: about twice the pairs.</summary>
    [Fact]
    public void The_number_of_comparisons_grows_with_the_number_of_documents()
    {
        static long Comparisons(int documents) =>
            GraphBuilder.Resolve(SomeNews.Documents(7, documents, documents / 4, documents / 4), KnownThings.None, OntologySet.Shipped).Comparisons;
        var (half, whole) = (Comparisons(1000), Comparisons(2000));
        TestContext.Current.TestOutputHelper?.WriteLine($"1,000 documents: {half} comparisons; 2,000: {whole}");
        Assert.InRange(whole / (double)half, 1, 2.3);
    }

    /// <summary>The same few people in ever more documents: the worst case for blocks.</summary>
    [Fact]
    public void A_much_reported_pair_costs_no_square()
    {
        static long Comparisons(int documents) => GraphBuilder.Resolve(SomeNews.Documents(7, documents), KnownThings.None, OntologySet.Shipped).Comparisons;
        var (half, whole) = (Comparisons(1000), Comparisons(2000));
        TestContext.Current.TestOutputHelper?.WriteLine($"1,000 documents: {half} comparisons; 2,000: {whole}");
        Assert.InRange(whole / (double)half, 1, 2.3);
    }
}
