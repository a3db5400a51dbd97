using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>What a graph holds, in numbers.</summary>
/// <param name="Documents">Current versions.</param>
/// <param name="Claims">Sourced statements.</param>
/// <param name="Entities">Things by type, named ones only, in the order of the types.</param>
/// <param name="Events">Events by type, the most frequent first; each with its numbers by status.</param>
/// <param name="Prominent">Named people, bodies and countries with most events, at most ten.</param>
public sealed record GraphCounts(
    int Documents,
    int Claims,
    IReadOnlyList<KeyValuePair<EntityType, int>> Entities,
    IReadOnlyList<(string Type, IReadOnlyDictionary<EventStatus, int> Statuses)> Events,
    IReadOnlyList<(Entity Entity, int Events)> Prominent)
{
    private const int MostProminent = 10;

    /// <summary>Counts a graph.</summary>
    public static GraphCounts Of(GraphIndex index)
    {
        var graph = index.Graph;
        return new GraphCounts(
            graph.Documents.Count,
            graph.Claims.Count,
            [.. graph.Entities.Where(entity => entity.Named).CountBy(entity => entity.Type).OrderBy(type => type.Key)],
            [.. graph.Events.GroupBy(item => item.Type, StringComparer.Ordinal)
                .OrderByDescending(type => type.Count()).ThenBy(type => type.Key, StringComparer.Ordinal)
                .Select(type => (type.Key, (IReadOnlyDictionary<EventStatus, int>)new SortedDictionary<EventStatus, int>(type.CountBy(item => item.Status).ToDictionary())))],
            [.. graph.Entities.Where(entity => entity.Named && entity.Type is EntityType.Person or EntityType.Organization or EntityType.Country)
                .Select(entity => (entity, events: index.EventsOf(entity).Count)).Where(pair => pair.events > 0)
                .OrderByDescending(pair => pair.events).ThenBy(pair => pair.entity.Name, StringComparer.Ordinal).Take(MostProminent)]);
    }

    /// <summary>Named things of one type.</summary>
    public int Of(EntityType type) => Entities.FirstOrDefault(count => count.Key == type).Value;
}
