using Graph.Knowledge;
using Graph.Ontology;
using Graph.Queries;

namespace Graph.Stores.Neo4j;

/// <summary>A tie counted from events, for quick drawings; never evidence by itself.</summary>
internal sealed record Shortcut(string Type, string A, string B, int? Count, DateOnly? First, DateOnly? Last, string? Office = null)
{
    /// <summary>The same pair, type and office, the same id.</summary>
    public string Id => Office is null ? ContentId.Of(Type, A, B) : ContentId.Of(Type, A, B, Office);

    /// <summary>Whether it goes on between its days, which then are its <c>from</c> and <c>to</c>.</summary>
    public bool IsLasting => Type == Shortcuts.Holds;
}

/// <summary>Counts shortcuts. A pure function of the graph.</summary>
internal static class Shortcuts
{
    public const string Met = "MET";
    public const string Called = "CALLED";
    public const string Holds = "HOLDS";
    public const string LocatedIn = "LOCATED_IN";

    /// <summary>All shortcuts of the graph, ordered by their ends.</summary>
    public static IReadOnlyList<Shortcut> Of(KnowledgeGraph graph)
    {
        var types = graph.Entities.ToDictionary(entity => entity.Id, entity => entity.Type, StringComparer.Ordinal);
        var contacts = graph.Events.Where(item => item.Status == EventStatus.Happened && TypeOf(item) is not null)
            .SelectMany(item => Pairs(item, types), (item, pair) => (Type: TypeOf(item)!, pair.A, pair.B, item.Time))
            .GroupBy(contact => (contact.Type, contact.A, contact.B))
            .Select(group => new Shortcut(
                group.Key.Type, group.Key.A, group.Key.B, group.Count(), group.Min(contact => contact.Time?.Earliest), group.Max(contact => contact.Time?.Latest)));
        var places = graph.Entities.Where(entity => entity is { Type: EntityType.Place, Country: not null } && types.GetValueOrDefault(CountryId(entity)) == EntityType.Country)
            .Select(entity => new Shortcut(LocatedIn, entity.Id, CountryId(entity), null, null, null));
        var offices = graph.Relations.Where(relation => relation.Type == "holds-office")
            .Select(relation => new Shortcut(Holds, relation.Subject, relation.Object, relation.Claims.Count, relation.From, relation.To, relation.Office));
        return [.. contacts.Concat(places).Concat(offices).OrderBy(tie => tie.A, StringComparer.Ordinal).ThenBy(tie => tie.B, StringComparer.Ordinal).ThenBy(tie => tie.Type, StringComparer.Ordinal).ThenBy(tie => tie.Office, StringComparer.Ordinal)];
    }

    private static string CountryId(Entity entity) => $"country:{entity.Country}";

    private static string? TypeOf(Event item) =>
        item.Type == "Call" ? Called : OntologySet.Shipped.InFamily(item.Type, "Encounter") ? Met : null;

    // The smaller id comes first; each pair counts once in an event.
    private static IEnumerable<(string A, string B)> Pairs(Event item, Dictionary<string, EntityType> types)
    {
        var people = item.Participants.Where(participant => types.GetValueOrDefault(participant.Entity, EntityType.Money) == EntityType.Person).ToList();
        return people.SelectMany(one => people, (one, other) => (one, other))
            .Where(pair => string.CompareOrdinal(pair.one.Entity, pair.other.Entity) < 0 && (Sides.Face(item, pair.one, pair.other) || Sides.Face(item, pair.other, pair.one)))
            .Select(pair => (pair.one.Entity, pair.other.Entity)).Distinct();
    }
}
