using Graph.Ontology;

namespace Graph.Claims;

/// <summary>A contact that the text adds to the one before it takes over its days where it has none of its own:
/// "On Monday she met A. She also held talks with B."</summary>
internal static class ParallelDates
{
    /// <summary>The claims, those added to a dated contact of the same party dated like it.</summary>
    /// <param name="claims">Claims of one document in the text's order.</param>
    /// <param name="added">Ids of the claims whose clause says that they come on top ("also").</param>
    /// <param name="sentenceOf">Index of the sentence of a claim.</param>
    public static IReadOnlyList<Claim> Apply(IReadOnlyList<Claim> claims, IReadOnlySet<string> added, IReadOnlyDictionary<string, int> sentenceOf)
    {
        var all = claims.ToList();
        for (var i = 0; i < all.Count; i++)
            if (all[i].Time is null && added.Contains(all[i].Id) && Before(all, i, sentenceOf) is { } time)
                all[i] = all[i] with { Time = time with { Basis = TimeBasis.Inherited } };
        return all;
    }

    // Only the sentence right before and the own one are near enough to be added to.
    private static Occurrence? Before(List<Claim> claims, int at, IReadOnlyDictionary<string, int> sentenceOf)
    {
        var parties = Parties(claims[at]).ToHashSet(StringComparer.Ordinal);
        var near = claims.Take(at).Where(claim => OntologySet.Shipped.InFamily(claim.Type, "Contact") && sentenceOf[claims[at].Id] - sentenceOf[claim.Id] is 0 or 1
            && Parties(claim).Any(parties.Contains)).ToList();
        var told = near.FindLastIndex(claim => claim.Time is not null);
        return told >= 0 && near[told].Time is { Basis: not TimeBasis.Bound, Earliest: not null } time && near.TrueForAll(claim => claim.Time is null || Same(claim.Time, time)) ? time : null;
    }

    private static bool Same(Occurrence left, Occurrence right) => (left.Earliest, left.Latest) == (right.Earliest, right.Latest);

    private static IEnumerable<string> Parties(Claim claim) =>
        claim.Arguments.Where(argument => argument.Role is not ("host" or "place" or "topic")).Select(argument => argument.Chain).OfType<string>();
}
