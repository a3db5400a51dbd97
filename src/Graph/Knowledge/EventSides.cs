using Graph.Ontology;
using Graph.Resolution;

namespace Graph.Knowledge;

/// <summary>
/// Settles who faces whom among those who act together (participants of a meeting, parties of a deal). Sides mean something within
/// one claim only: "A met B" and "B met A" tell one meeting with the sides turned, so claims are turned to agree before they are counted.
/// </summary>
internal static class EventSides
{
    private static readonly Dictionary<string, string> Nobody = [];

    /// <summary>
    /// Side of each entity that stands on one, <c>a</c> or <c>b</c>. Who is told as often on the one as on the other stands on none,
    /// and where nobody would be left to face, nobody has a side: all act together.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<EventClaim> claims, ResolvedEntities entities, EventType? type)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var told in InOrder(claims, type).Select(claim => Told(claim, entities, type)))
        {
            var turned = told.Sum(side => side.Value * votes.GetValueOrDefault(side.Key)) < 0;
            foreach (var (entity, side) in told)
                votes[entity] = votes.GetValueOrDefault(entity) + (turned ? -side : side);
        }
        return votes.ContainsValue(0) || (votes.Values.Any(vote => vote > 0) && votes.Values.Any(vote => vote < 0))
            ? votes.Where(vote => vote.Value != 0).ToDictionary(vote => vote.Key, vote => vote.Value > 0 ? "a" : "b", StringComparer.Ordinal)
            : Nobody;
    }

    /// <summary>Whether those in the role may act on either side.</summary>
    public static bool IsTogether(EventType? type, string role) => type?.Role(role)?.Side == RoleSide.All;

    /// <summary>Claims that say which side began (a caller, a host) set the direction, then those that place the most parties.</summary>
    private static IEnumerable<EventClaim> InOrder(IReadOnlyList<EventClaim> claims, EventType? type) => claims
        .OrderByDescending(claim => claim.Claim.Arguments.Any(argument => IsTogether(type, argument.Role) && argument.Role != "participant"))
        .ThenByDescending(claim => claim.Claim.Arguments.Count(argument => argument.Side is not null))
        .ThenBy(claim => claim.Id, StringComparer.Ordinal);

    /// <summary>The sides that one claim tells: 1 for <c>a</c>, -1 for <c>b</c>; an entity on both stands where it is named first.</summary>
    private static Dictionary<string, int> Told(EventClaim claim, ResolvedEntities entities, EventType? type)
    {
        var sides = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var argument in claim.Claim.Arguments.Where(argument => argument.Side is not null && IsTogether(type, argument.Role)))
            if (entities.OfChain(argument.Chain)?.Id is { } entity)
                sides.TryAdd(entity, argument.Side == "a" ? 1 : -1);
        return sides;
    }
}
