using Graph.Claims;
using Graph.Knowledge;
using Graph.Resolution;
using Graph.Tests.Support;

namespace Graph.Tests.Knowledge;

public sealed class RelationIdentityTests
{
    [Fact]
    public void Two_texts_state_one_relation_with_both_their_sentences()
    {
        var graph = Build(Office("a", "Ana Ruiz", "Foreign Minister"), Office("b", "Ana Ruiz", "Foreign Minister"));
        var relation = Assert.Single(graph.Relations);
        Assert.Equal(("holds-office", "country:PE", "Foreign Minister"), (relation.Type, relation.Object, relation.Office));
        Assert.Equal(2, relation.Claims.Count);
        Assert.Equal(relation.Claims[0], relation.Id);
        Assert.Equal("Ana Ruiz", graph.Entities.Single(entity => entity.Id == relation.Subject).Name);
    }

    [Fact]
    public void Offices_of_one_person_are_relations_of_their_own() =>
        Assert.Equal(2, Build(Office("a", "Ana Ruiz", "Foreign Minister"), Office("b", "Ana Ruiz", "Ambassador")).Relations.Count);

    [Fact]
    public void A_country_that_no_text_names_by_itself_is_known_by_its_key()
    {
        var country = Build(Office("a", "Ana Ruiz", "Foreign Minister")).Entities.Single(entity => entity.Id == "country:PE");
        Assert.Equal(("Peru", 0), (country.Name, country.Chains.Count));
    }

    [Fact]
    public void A_rejected_claim_states_no_relation()
    {
        DocumentClaims document = Office("a", "Ana Ruiz", "Foreign Minister");
        var side = SideFinder.Of([document]).Of(document.Document.Key, document.Relations[0]);
        var judgement = Judgement.After([], new Judgement("", Verdict.Rejected, side, null, "Ada", new DateTimeOffset(2031, 6, 1, 12, 0, 0, TimeSpan.Zero), "wrong"));
        Assert.Empty(GraphBuilder.Build([document], new[] { judgement }).Relations);
    }

    [Fact]
    public void Every_chain_of_an_entity_is_in_one_of_its_signatures()
    {
        var graph = GraphBuilder.Build(SomeNews.Documents(7, 60));
        foreach (var entity in graph.Entities)
            Assert.Equal(entity.Chains, graph.Signatures.Where(signature => signature.Entity == entity.Id).SelectMany(signature => signature.Chains).Order(StringComparer.Ordinal));
        Assert.True(graph.Signatures.Count < graph.Signatures.Sum(signature => signature.Chains.Count));
    }

    private static KnowledgeGraph Build(params DocumentClaims[] documents) => GraphBuilder.Build(documents);

    private static SomeDocument Office(string key, string name, string office)
    {
        var made = Some.Text(key, $"{name} spoke in report {key}.");
        return made.Holds(made.Person(name, "PE", office), office, "country:PE");
    }
}
