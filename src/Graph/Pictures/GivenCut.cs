using System.Numerics;

namespace Graph.Pictures;

/// <summary>Cuts what an answer gave to what can be read: events with those that take part, and other nodes in pairs; first those with most
/// sources and ties, but not ever more of the same few.</summary>
internal static class GivenCut
{
    /// <summary>Neighbours that are kept for one event.</summary>
    private const int MostPerEvent = 6;

    /// <summary>Keys of the nodes that are drawn: all where they fit.</summary>
    /// <param name="graph">What the answer gave.</param>
    /// <param name="limit">Nodes at most.</param>
    /// <param name="sources">Number of sources of an event by its key; 1 for all else.</param>
    public static IReadOnlySet<string> Of(GivenGraph graph, int limit, Func<GivenNode, int> sources)
    {
        if (graph.Nodes.Count <= limit)
            return graph.Nodes.Select(node => node.Key).ToHashSet(StringComparer.Ordinal);
        var (shown, lines) = (new Dictionary<string, int>(StringComparer.Ordinal), limit * 3 / 2);
        var open = Units(graph, limit, sources);
        while (open.Count > 0)
        {
            open.RemoveAll(unit => unit.Keys.Count(key => !shown.ContainsKey(key)) is var added && (added == 0 || added > limit - shown.Count || unit.Keys.Count - 1 > lines));
            if (open.Count == 0)
                break;
            var best = open.Aggregate((one, other) => other.Weight * one.Cost(shown) > one.Weight * other.Cost(shown) ? other : one);
            open.Remove(best);
            lines -= best.Keys.Count - 1;
            foreach (var key in best.Keys)
                shown[key] = shown.GetValueOrDefault(key) + 1;
        }

        return shown.Keys.ToHashSet(StringComparer.Ordinal);
    }

    // The order does not depend on the order of rows.
    private static List<Unit> Units(GivenGraph graph, int limit, Func<GivenNode, int> sources)
    {
        var next = graph.Links.SelectMany(link => new[] { (link.From, link.To), (link.To, link.From) }).Distinct().ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        var nodes = graph.Nodes.ToDictionary(node => node.Key, StringComparer.Ordinal);
        var ordered = graph.Nodes.OrderBy(node => node.Kind, StringComparer.Ordinal).ThenBy(node => node.Id, StringComparer.Ordinal).ToList();
        var events = ordered.Where(node => node.Kind == "Event").Select(node => Of(
            [node.Key, .. next[node.Key].OrderByDescending(key => next[key].Count()).ThenBy(key => nodes[key].Id, StringComparer.Ordinal).Take(Math.Min(MostPerEvent, limit - 1))]));
        var pairs = graph.Links.Where(link => nodes[link.From].Kind != "Event" && nodes[link.To].Kind != "Event").Select(link => Of([link.From, link.To]))
            .OrderBy(unit => nodes[unit.Keys[0]].Id, StringComparer.Ordinal).ThenBy(unit => nodes[unit.Keys[1]].Id, StringComparer.Ordinal);
        var alone = ordered.Where(node => !next.Contains(node.Key) && node.Kind != "Event").Select(node => Of([node.Key]));
        return [.. events, .. pairs, .. alone];

        Unit Of(IReadOnlyList<string> keys) =>
            new(keys, keys.Max(key => sources(nodes[key])) * (1L + BitOperations.Log2((uint)keys.Sum(key => next[key].Count()) + 1)));
    }

    // Weight against what it costs to read: a line for each node, more where many lines end already. Compared without division.
    private sealed record Unit(IReadOnlyList<string> Keys, long Weight)
    {
        public long Cost(Dictionary<string, int> shown) => 2 + Keys.Sum(key => 1L + shown.GetValueOrDefault(key));
    }
}
