using Graph.Queries;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.Queries;

public sealed class LookupTests
{
    private readonly GraphIndex index = new(GraphOf(
        Report("a.txt", "Anna Vik met Bo Sand.", Met("Anna Vik", "Bo Sand")), Report("b.txt", "Bo Sand met Anna Vik.", Met("Bo Sand", "Anna Vik"))));

    [Fact]
    public void Every_id_and_every_member_id_finds_its_thing()
    {
        Assert.All(index.Graph.Entities, entity => Assert.Equal(entity, Lookup.Find(index, entity.Id).Entity));
        Assert.All(index.Graph.Chains, chain => Assert.Contains(chain.Id, Lookup.Find(index, chain.Id).Entity!.Chains));
        Assert.All(index.Graph.Events, item => Assert.Equal(item, Lookup.Find(index, item.Id).Event));
        Assert.All(index.Graph.Documents, document => Assert.Equal(document, Lookup.Find(index, document.Id).Document));
        Assert.Equal(2, index.Graph.Claims.Count(claim => Lookup.Find(index, claim.Id) is { Claim: not null } or { Event: not null }));
    }

    [Fact]
    public void Short_ids_are_of_six_characters_or_more_and_find_their_thing() => Assert.All(index.Graph.Entities, entity =>
    {
        var id = ShortId.Of(index, entity.Id);
        Assert.InRange(id.Length, 6, 26);
        Assert.Equal(entity, Lookup.Find(index, id).Entity);
    });

    [Fact]
    public void A_document_is_found_by_its_key_and_a_person_by_name()
    {
        Assert.Equal("a.txt", Lookup.Find(index, "a.txt").Document?.Key);
        Assert.Equal("Anna Vik", Lookup.Find(index, "vik").Entity?.Name);
        Assert.Equal(NameOutcome.Unknown, Lookup.Find(index, "Quuxfrob").Name?.Outcome);
    }
}
