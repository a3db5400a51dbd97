namespace Graph.Resolution;

/// <summary>Candidate pairs by blocking keys: never all pairs. Inside a block each node meets its next neighbours only, in an order that
/// puts likes together, so that the number of pairs grows with the number of nodes.</summary>
internal sealed class Blocks
{
    /// <summary>Neighbours that a node meets in a block.</summary>
    public const int Window = 32;

    private readonly Dictionary<string, List<(string Order, int Node)>> members = new(StringComparer.Ordinal);

    /// <summary>Puts a node into a block; <paramref name="order"/> sorts it among its neighbours.</summary>
    public void Add(string block, string order, int node)
    {
        if (!members.TryGetValue(block, out var list))
            members[block] = list = [];
        list.Add((order, node));
    }

    /// <summary>All candidate pairs, the smaller node first, each once.</summary>
    public IEnumerable<(int A, int B)> Pairs()
    {
        var seen = new HashSet<(int, int)>();
        foreach (var (_, list) in members.OrderBy(block => block.Key, StringComparer.Ordinal))
        {
            list.Sort((x, y) => string.CompareOrdinal(x.Order, y.Order) is var order && order != 0 ? order : x.Node.CompareTo(y.Node));
            for (var i = 0; i < list.Count; i++)
                for (var j = i + 1; j < list.Count && j <= i + Window; j++)
                {
                    var (a, b) = (Math.Min(list[i].Node, list[j].Node), Math.Max(list[i].Node, list[j].Node));
                    if (a != b && seen.Add((a, b)))
                        yield return (a, b);
                }
        }
    }
}
