using Graph.Ontology;
using Graph.Resolution;

namespace Graph.Knowledge;

/// <summary>Draws up an event from its claims.</summary>
internal static class EventSummary
{
    /// <summary>Role of the value that marks an event as standing for several without a count.</summary>
    private const string Count = "count";

    public static Event Of(IReadOnlyList<EventClaim> claims, ResolvedEntities entities, OntologySet ontology)
    {
        var type = EventTypes.MostSpecific(claims.Select(claim => claim.Type));
        var known = ontology.Find(type);
        var (status, whyStatus) = EventStatuses.Of(claims, entities);
        var (time, whyTime) = EventDates.Of(claims);
        return new Event(claims[0].Id, type, status, Participants(claims, entities, known), [.. claims.Select(claim => claim.Id)])
        {
            Plover = Plover(known, status),
            Why = string.Join(' ', new[] { whyStatus, whyTime }.OfType<string>()) is { Length: > 0 } why ? why : null,
            Time = time,
            Place = Place(claims),
            Values = Values(claims, entities),
        };
    }

    private static string? Plover(EventType? type, EventStatus status) => status switch
    {
        EventStatus.Planned or EventStatus.Possible => type?.PloverPlanned ?? type?.Plover,
        EventStatus.Cancelled or EventStatus.Denied => type?.PloverWithdrawn ?? type?.Plover,
        _ => type?.Plover,
    };

    /// <summary>Each thing once in a role; a role that says more (caller, host) replaces the plain one.</summary>
    private static IReadOnlyList<Participant> Participants(IReadOnlyList<EventClaim> claims, ResolvedEntities entities, EventType? type)
    {
        var all = claims.SelectMany(claim => claim.Claim.Arguments)
            .Select(argument => (Argument: argument, Entity: entities.OfChain(argument.Chain)?.Id)).Where(pair => pair.Entity is not null)
            .GroupBy(pair => (Entity: pair.Entity!, pair.Argument.Role)).ToList();
        var sides = EventSides.Of(claims, entities, type);
        var special = all.Where(group => EventSides.IsTogether(type, group.Key.Role) && group.Key.Role != "participant").Select(group => group.Key.Entity).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(group => group.Key.Role != "participant" || !special.Contains(group.Key.Entity))
            .Select(group => new Participant(group.Key.Entity, group.Key.Role)
            {
                Side = EventSides.IsTogether(type, group.Key.Role)
                    ? sides.GetValueOrDefault(group.Key.Entity)
                    : EntitySummary.MostFrequent(group.Select(pair => pair.Argument.Side)),
                As = EntitySummary.MostFrequent(group.Select(pair => pair.Argument.As)),
                Alleged = group.All(pair => pair.Argument.Alleged),
            })
            .OrderBy(participant => participant.Role, StringComparer.Ordinal).ThenBy(participant => participant.Entity, StringComparer.Ordinal)];
    }

    /// <summary>The place that most claims name, towns before countries.</summary>
    private static string? Place(IReadOnlyList<EventClaim> claims) => claims.SelectMany(claim => claim.Places)
        .GroupBy(place => place, StringComparer.Ordinal)
        .OrderBy(group => group.Key.StartsWith("country:", StringComparison.Ordinal) ? 1 : 0)
        .ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    private static IReadOnlyList<EventValue> Values(IReadOnlyList<EventClaim> claims, ResolvedEntities entities)
    {
        var values = claims.SelectMany(claim => claim.Claim.Arguments).Where(argument => entities.OfChain(argument.Chain) is null)
            .Select(argument => new EventValue(argument.Role, argument.Text));
        return [.. (claims.All(claim => claim.Claim.Several) ? values.Append(new EventValue(Count, "several")) : values)
            .Distinct().OrderBy(value => value.Role, StringComparer.Ordinal).ThenBy(value => value.Text, StringComparer.Ordinal)];
    }
}
