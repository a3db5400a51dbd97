using Graph.Evaluation.Gold;

namespace Graph.Evaluation.Scoring;

/// <summary>Whether an event of the export is an event of the gold.</summary>
internal sealed class EventMatcher(ExportedGraph graph)
{
    private static readonly string[] Plans = ["planned", "possible"];
    private static readonly string[] Negations = ["denied", "cancelled"];

    private readonly Dictionary<string, ExportedEntity> entities = graph.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
    private readonly Dictionary<(GoldParty Party, string Entity), bool> known = [];

    /// <summary>Whether the participant is not an entity that has only a description.</summary>
    public bool IsNamed(ExportedParticipant participant) => !entities.TryGetValue(participant.Entity, out var entity) || entity.Named;

    public string NameOf(ExportedParticipant participant) => entities.TryGetValue(participant.Entity, out var entity) ? entity.Name : "?";

    public bool Is(GoldParty party, ExportedParticipant participant)
    {
        if (!entities.TryGetValue(participant.Entity, out var entity))
            return false;
        if (!known.TryGetValue((party, entity.Id), out var same))
            known[(party, entity.Id)] = same = PartyNames.Same(party, entity.AllNames);
        return same;
    }

    public bool Matches(GoldEvent gold, ExportedEvent item)
    {
        if (!gold.Types.Any(type => EventTypes.Group(type).Contains(item.Type)))
            return false;
        if (gold.Parties.Count == 0)
            return !item.Participants.Any(IsNamed);
        if (!gold.Parties.All(party => item.Participants.Any(participant => Is(party, participant))))
            return false;
        return !EventTypes.IsContact(gold.Type) || item.Participants.Where(IsNamedPerson)
            .All(participant => gold.Parties.Concat(gold.Extra).Any(party => Is(party, participant)));
    }

    public static bool HasStatus(GoldEvent gold, string status) =>
        gold.Statuses.Contains(status)
        || (Plans.Contains(status) && gold.Statuses.Any(Plans.Contains))
        || (Negations.Contains(status) && gold.Statuses.Any(Negations.Contains))
        || (status == "disputed" && gold.Statuses.Any(wanted => wanted is "happened" or "denied"));

    /// <summary>Whether the participant found for this party has the gold role, or stands on the role's side.</summary>
    public bool HasRole(GoldEvent gold, GoldParty party, ExportedEvent item)
    {
        var found = item.Participants.First(participant => Is(party, participant));
        return found.Role == party.Role
            || (gold.Type == "Visit" && found.Role is "host" or "place" && party.Role is "host" or "place" && found.Role != party.Role)
            || (found.Side is "a" or "b" && found.Side == EventTypes.Side(gold.Type, party.Role!));
    }

    private bool IsNamedPerson(ExportedParticipant participant) =>
        entities.TryGetValue(participant.Entity, out var entity) && entity is { Named: true, Type: "Person" };
}
