using System.Numerics;

namespace Graph.Pictures;

/// <summary>What an answer gave, cut to what can be read: events with those that take part, and other nodes in pairs; first those with most sources
/// and ties, but not ever more of the same few.</summary>
/// <param name="Given">All that was given.</param>
/// <param name="Drawn">What is drawn of it: all where it fits.</param>
/// <param name="Limit">Nodes at most.</param>
public sealed record GivenCut(GivenGraph Given, GivenGraph Drawn, int Limit)
{
    /// <summary>Neighbours that are kept for one event.</summary>
    private const int MostPerEvent = 6;

    /// <summary>Cuts. What is drawn does not depend on the order of what was given.</summary>
    /// <param name="given">What the answer gave.</param>
    /// <param name="limit">Nodes at most.</param>
    public static GivenCut Of(GivenGraph given, int limit)
    {
        if (given.Nodes.Count <= limit)
            return new GivenCut(given, given, limit);
        var keys = Keys(given, limit);
        return new GivenCut(given, new GivenGraph(
            [.. given.Nodes.Where(node => keys.ContainsKey(node.Key))], [.. given.Links.Where(link => keys.ContainsKey(link.From) && keys.ContainsKey(link.To))]), limit);
    }

    // How often each node that is drawn stands in a unit that is.
    private static Dictionary<string, int> Keys(GivenGraph graph, int limit)
    {
        var (shown, lines) = (new Dictionary<string, int>(StringComparer.Ordinal), limit * 3 / 2);
        var open = Units(graph, limit);
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

        return shown;
    }

    private static List<Unit> Units(GivenGraph graph, int limit)
    {
        var links = graph.Links.Where(link => link.From != link.To).ToList();
        var next = links.SelectMany(link => new[] { (link.From, link.To), (link.To, link.From) }).Distinct().ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        var nodes = graph.Nodes.ToDictionary(node => node.Key, StringComparer.Ordinal);
        var ordered = graph.Nodes.OrderBy(node => node.Kind, StringComparer.Ordinal).ThenBy(node => node.Id, StringComparer.Ordinal).ToList();
        var events = ordered.Where(node => node.Kind == "Event").Select(node => Of(
            [node.Key, .. next[node.Key].OrderByDescending(key => next[key].Count()).ThenBy(key => nodes[key].Id, StringComparer.Ordinal).Take(Math.Min(MostPerEvent, limit - 1))]));
        var pairs = links.Where(link => nodes[link.From].Kind != "Event" && nodes[link.To].Kind != "Event").Select(link => Of([link.From, link.To]))
            .OrderBy(unit => nodes[unit.Keys[0]].Id, StringComparer.Ordinal).ThenBy(unit => nodes[unit.Keys[1]].Id, StringComparer.Ordinal);
        var alone = ordered.Where(node => !next.Contains(node.Key) && node.Kind != "Event").Select(node => Of([node.Key]));
        return [.. events, .. pairs, .. alone];

        Unit Of(IReadOnlyList<string> keys) =>
            new(keys, keys.Max(key => Math.Max(nodes[key].Sources, 1)) * (1 + BitOperations.Log2((uint)keys.Sum(key => next[key].Count()) + 1)));
    }

    // Weight against what it costs to read: a line for each node, more where many lines end already. Compared without division.
    private sealed record Unit(IReadOnlyList<string> Keys, long Weight)
    {
        public long Cost(Dictionary<string, int> shown) => 2 + Keys.Sum(key => 1L + shown.GetValueOrDefault(key));
    }
}
