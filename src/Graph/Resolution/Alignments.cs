namespace Graph.Resolution;

/// <summary>Parties without a full name who play the part that a named one plays in the same event.</summary>
internal static class Alignments
{
    /// <summary>Pairs of chains that are one thing because of an event. A party that fits two named ones, here or in different events, stays apart.</summary>
    public static IReadOnlyList<Link> Of(IEnumerable<IReadOnlyList<EventClaim>> events)
    {
        var found = events.Where(claims => claims.Count > 1).SelectMany(claims => OfEvent(claims)).ToList();
        var named = found.Where(pair => pair.Other.Named).GroupBy(pair => pair.Vague.Entity.Id, StringComparer.Ordinal)
            .Where(group => group.Select(pair => pair.Other.Entity.Id).Distinct(StringComparer.Ordinal).Count() == 1).Select(group => group.First());
        return [.. named.Concat(found.Where(pair => !pair.Other.Named)).Select(pair => Link.Of(
                pair.Vague.Entity.Chains[0].Id, pair.Other.Entity.Chains[0].Id, 1, "plays the same part in one event"))
            .Distinct().OrderBy(link => link.A, StringComparer.Ordinal).ThenBy(link => link.B, StringComparer.Ordinal)];
    }

    private static IEnumerable<(Party Vague, Party Other)> OfEvent(IReadOnlyList<EventClaim> claims)
    {
        var parties = claims.SelectMany(claim => claim.Parties.All).Where(party => party.Group != PartyGroup.Circumstance)
            .DistinctBy(party => (party.Group, party.Entity.Id)).OrderBy(party => party.Entity.Id, StringComparer.Ordinal).ToList();
        var open = new List<Party>();
        foreach (var vague in parties.Where(party => !party.Named))
        {
            var fitting = parties.Where(party => party.Named && CanTakePartFor(vague, party, claims)).Take(2).ToList();
            if (fitting.Count == 1)
                yield return (vague, fitting[0]);
            else if (fitting.Count == 0)
                open.Add(vague);
        }

        foreach (var pair in AmongUnnamed(open, claims))
            yield return pair;
    }

    /// <summary>Descriptions of several documents, at most one of each document to a thing.</summary>
    private static IEnumerable<(Party, Party)> AmongUnnamed(List<Party> open, IReadOnlyList<EventClaim> claims)
    {
        var things = new List<List<Party>>();
        foreach (var party in open)
            if (things.Find(thing => thing.All(member => !ShareDocument(member, party) && CanTakePartFor(party, member, claims))) is { } found)
            {
                found.Add(party);
                yield return (party, found[0]);
            }
            else
            {
                things.Add([party]);
            }
    }

    private static bool CanTakePartFor(Party vague, Party other, IReadOnlyList<EventClaim> claims) =>
        other.Group == vague.Group && vague.CouldBe(other)
        && (!ShareDocument(vague, other) || vague.IsSupportedBy(other))
        && !claims.Any(claim => Holds(claim, vague) && Holds(claim, other));

    private static bool Holds(EventClaim claim, Party party) => claim.Parties.All.Any(member => member.Entity.Id == party.Entity.Id);

    private static bool ShareDocument(Party vague, Party other) => vague.Entity.Documents.Any(other.Entity.Documents.Contains);
}
