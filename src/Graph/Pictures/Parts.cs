namespace Graph.Pictures;

/// <summary>A connected part of a scene.</summary>
/// <param name="Nodes">Numbers of its nodes in the scene.</param>
/// <param name="Edges">Its edges, each pair of nodes once, by number in <paramref name="Nodes"/>.</param>
internal sealed record Part(IReadOnlyList<int> Nodes, IReadOnlyList<(int From, int To)> Edges);

/// <summary>Cuts a scene into connected parts.</summary>
internal static class Parts
{
    /// <summary>The parts, the largest first, of equal ones the one with the earlier node.</summary>
    public static IReadOnlyList<Part> Of(Scene scene)
    {
        var numbers = scene.Nodes.Select((node, at) => (node.Id, at)).ToDictionary(StringComparer.Ordinal);
        var edges = scene.Edges.Select(edge => (From: numbers[edge.From], To: numbers[edge.To])).Distinct().ToList();
        var next = edges.Concat(edges.Select(edge => (From: edge.To, To: edge.From))).ToLookup(edge => edge.From, edge => edge.To);
        var seen = new HashSet<int>();
        return [.. Enumerable.Range(0, scene.Nodes.Count).Where(seen.Add).Select(node => Reach(node, next, seen))
            .Select(nodes => PartOf(nodes, edges)).OrderByDescending(part => part.Nodes.Count).ThenBy(part => part.Nodes[0])];
    }

    // In the order of a walk, so that neighbours start near each other.
    private static List<int> Reach(int from, ILookup<int, int> next, HashSet<int> seen)
    {
        var reached = new List<int> { from };
        for (var i = 0; i < reached.Count; i++)
            reached.AddRange(next[reached[i]].Where(seen.Add));
        return reached;
    }

    private static Part PartOf(List<int> nodes, List<(int From, int To)> edges)
    {
        var own = nodes.Select((node, at) => (node, at)).ToDictionary(pair => pair.node, pair => pair.at);
        return new Part(nodes, [.. edges.Where(edge => own.ContainsKey(edge.From)).Select(edge => (own[edge.From], own[edge.To]))]);
    }
}
