using Graph.Knowledge;
using Graph.Ontology;
using Graph.Queries;

namespace Graph.Stores.Neo4j;

/// <summary>A tie computed from events or relations, for quick drawings; never evidence by itself.</summary>
internal sealed record Shortcut(string Type, string A, string B)
{
    /// <summary>Number of events, or null.</summary>
    public int? Count { get; init; }

    /// <summary>First day of the events, or null.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Last day of the events, or null.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Office held, or null.</summary>
    public string? Office { get; init; }

    /// <summary>First day in office, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day in office, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The same pair, type and office, the same id.</summary>
    public string Id => ContentId.Of(Type, A, B, Office ?? "");

    public static Shortcut Of(Neo4jRow row) => new(row.Text("type"), row.Text("a"), row.Text("b"))
    {
        Count = row.OptionalNumber("count"),
        First = row.Date("first"),
        Last = row.Date("last"),
        Office = row.OptionalText("office"),
        From = row.Date("from"),
        To = row.Date("to"),
    };

    /// <summary>A row of <c>write/shortcuts</c>.</summary>
    public object Row() => new
    {
        id = Id,
        type = Type,
        a = A,
        b = B,
        count = Count,
        first = TruthWriter.Day(First),
        last = TruthWriter.Day(Last),
        office = Office is null ? null : PropertyText.Of(Office),
        from = TruthWriter.Day(From),
        to = TruthWriter.Day(To),
    };
}

/// <summary>Computes shortcuts. A pure function of the graph.</summary>
internal static class Shortcuts
{
    public const string Met = "MET";
    public const string Called = "CALLED";
    public const string Holds = "HOLDS";
    public const string LocatedIn = "LOCATED_IN";
    private const string HoldsOffice = "holds-office";

    /// <summary>All shortcuts of the graph, ordered by their ends.</summary>
    public static IReadOnlyList<Shortcut> Of(KnowledgeGraph graph)
    {
        var types = graph.Entities.ToDictionary(entity => entity.Id, entity => entity.Type, StringComparer.Ordinal);
        var contacts = graph.Events.Where(item => item.Status == EventStatus.Happened && TypeOf(item) is not null)
            .SelectMany(item => Pairs(item, types), (item, pair) => (Type: TypeOf(item)!, pair.A, pair.B, item.Time))
            .GroupBy(contact => (contact.Type, contact.A, contact.B))
            .Select(group => new Shortcut(group.Key.Type, group.Key.A, group.Key.B)
            {
                Count = group.Count(),
                First = group.Min(contact => contact.Time?.Earliest),
                Last = group.Max(contact => contact.Time?.Latest),
            });
        var offices = graph.Relations.Where(relation => relation.Type == HoldsOffice && types.GetValueOrDefault(relation.Subject, EntityType.Money) == EntityType.Person)
            .GroupBy(relation => (relation.Subject, relation.Object, relation.Office))
            .Select(group => new Shortcut(Holds, group.Key.Subject, group.Key.Object)
            {
                Office = group.Key.Office,
                From = group.Min(relation => relation.From),
                To = group.Max(relation => relation.To),
            });
        var places = graph.Entities.Where(entity => entity is { Type: EntityType.Place, Country: not null } && types.GetValueOrDefault(CountryId(entity)) == EntityType.Country)
            .Select(entity => new Shortcut(LocatedIn, entity.Id, CountryId(entity)));
        return [.. contacts.Concat(offices).Concat(places).OrderBy(tie => tie.A, StringComparer.Ordinal).ThenBy(tie => tie.B, StringComparer.Ordinal).ThenBy(tie => tie.Type, StringComparer.Ordinal)
            .ThenBy(tie => tie.Office, StringComparer.Ordinal)];
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
