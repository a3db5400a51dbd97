namespace Graph.Knowledge;

/// <summary>Ties a meeting to the visit during which it took place.</summary>
internal static class During
{
    /// <summary>The events with <c>during</c> added: a visitor of the visit takes part in the meeting, the host does too or is the place,
    /// and the dates agree.</summary>
    public static IReadOnlyList<Event> Tie(IReadOnlyList<Event> events)
    {
        var visits = events.Where(item => item is { Type: "Visit", Time: not null })
            .SelectMany(visit => visit.Participants.Where(party => party.Role == "visitor").Select(party => (party.Entity, visit)))
            .ToLookup(pair => pair.Entity, pair => pair.visit, StringComparer.Ordinal);
        return [.. events.Select(item => item is { Type: "Meeting", Time: not null } ? WithVisits(item, visits) : item)];
    }

    private static Event WithVisits(Event meeting, ILookup<string, Event> visits)
    {
        var found = meeting.Participants.SelectMany(party => visits[party.Entity]).DistinctBy(visit => visit.Id, StringComparer.Ordinal)
            .Where(visit => visit.Status == meeting.Status && SamePlace(meeting, visit) && SameDays(meeting.Time!, visit.Time!)).ToList();
        return found.Count == 0 ? meeting : meeting with { Context = [.. found.OrderBy(visit => visit.Id, StringComparer.Ordinal).Select(visit => new EventContext(visit.Id, "during"))] };
    }

    private static bool SamePlace(Event meeting, Event visit) => visit.Participants
        .Where(party => party.Role is "host" or "place").Any(party => meeting.Participants.Any(other => other.Entity == party.Entity));

    private static bool SameDays(Occurrence meeting, Occurrence visit) =>
        meeting is { Earliest: { } from, Latest: { } to } && visit is { Earliest: { } first, Latest: { } last } && from <= last && first <= to;
}
