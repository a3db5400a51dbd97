namespace Graph.Claims;

/// <summary>A meeting that the text places inside a visit takes over the visit's days where it has none of its own:
/// "visited A on 4 May ... In A she met B".</summary>
internal static class VisitDates
{
    /// <summary>The claims, the undated contacts and visits among them dated by the visit they belong to.</summary>
    public static IReadOnlyList<Claim> Apply(IReadOnlyList<Claim> claims)
    {
        var dated = claims.Where(claim => claim is { Type: "Visit", Time: { Basis: not TimeBasis.Bound, Earliest: not null } }).ToList();
        if (dated.Count == 0)
            return claims;
        return [.. claims.Select(claim => claim.Time is null && claim.Type is "Visit" or "Meeting" or "Talks" && VisitOf(claim, claims, dated) is { } visit
            ? claim with { Time = visit.Time! with { Basis = TimeBasis.Inherited } }
            : claim)];
    }

    private static Claim? VisitOf(Claim claim, IReadOnlyList<Claim> all, List<Claim> dated)
    {
        var parties = Chains(claim, "host", "place", invert: true);
        var places = Chains(claim, "host", "place").Concat(all.Where(other => other.Type == "Visit" && other.Span == claim.Span && SharesParty(other, parties)).SelectMany(other => Chains(other, "host", "place"))).ToHashSet(StringComparer.Ordinal);
        var fitting = dated.Where(visit => visit.Id != claim.Id && SharesParty(visit, parties) && Chains(visit, "host", "place").Any(places.Contains)).Take(2).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static bool SharesParty(Claim visit, HashSet<string> parties) => Chains(visit, "visitor").Any(parties.Contains);

    private static HashSet<string> Chains(Claim claim, string role, string? other = null, bool invert = false) =>
        claim.Arguments.Where(argument => (argument.Role == role || argument.Role == other) != invert).Select(argument => argument.Chain).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
