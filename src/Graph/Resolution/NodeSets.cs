namespace Graph.Resolution;

/// <summary>Nodes in sets that grow together; the smallest node stands for its set. Sets that were told apart are never joined.</summary>
internal sealed class NodeSets(int count)
{
    private readonly int[] parent = [.. Enumerable.Range(0, count)];
    private readonly Dictionary<int, HashSet<int>> apart = [];

    /// <summary>The node that stands for the set of this one.</summary>
    public int Root(int node)
    {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    }

    /// <summary>Whether two sets, given by the nodes that stand for them, were told apart.</summary>
    public bool AreApart(int a, int b) => apart.TryGetValue(a, out var others) && others.Contains(b);

    /// <summary>Tells the sets of two nodes apart.</summary>
    public void Part(int a, int b)
    {
        Others(Root(a)).Add(Root(b));
        Others(Root(b)).Add(Root(a));
    }

    /// <summary>Joins two sets, given by the nodes that stand for them.</summary>
    public void Join(int root, int other)
    {
        parent[other] = root;
        if (!apart.Remove(other, out var others))
            return;
        foreach (var enemy in others)
        {
            apart[enemy].Remove(other);
            Others(enemy).Add(root);
            Others(root).Add(enemy);
        }
    }

    private HashSet<int> Others(int root)
    {
        if (!apart.TryGetValue(root, out var others))
            apart[root] = others = [];
        return others;
    }
}

/// <summary>What people decided about nodes, without contradiction.</summary>
/// <param name="Same">Pairs that are one.</param>
/// <param name="Different">Pairs that are not.</param>
internal sealed record NodeRulings(IReadOnlyList<(int A, int B)> Same, IReadOnlyList<(int A, int B)> Different)
{
    /// <summary>Nobody decided.</summary>
    public static NodeRulings None { get; } = new([], []);

    /// <summary>Lays rulings about chains on nodes. Of those that contradict each other, directly or through others, the later ones hold.</summary>
    /// <param name="latestFirst">Rulings about chains.</param>
    /// <param name="nodes">The nodes.</param>
    public static NodeRulings Of(IReadOnlyList<ChainRuling> latestFirst, IReadOnlyList<EntityNode> nodes)
    {
        if (latestFirst.Count == 0)
            return None;
        var judged = latestFirst.SelectMany(pair => new[] { pair.A, pair.B }).ToHashSet(StringComparer.Ordinal);
        var nodeOf = nodes.SelectMany((node, index) => node.Chains.Where(chain => judged.Contains(chain.Id)).Select(chain => (chain.Id, index)))
            .ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        var sets = new NodeSets(nodes.Count);
        var (same, different) = (new List<(int, int)>(), new List<(int, int)>());
        foreach (var ruling in latestFirst)
        {
            var (a, b) = (nodeOf[ruling.A], nodeOf[ruling.B]);
            var (x, y) = (sets.Root(a), sets.Root(b));
            if (ruling.Verdict == Verdict.Different && x != y)
            {
                sets.Part(a, b);
                different.Add((a, b));
            }
            else if (ruling.Verdict == Verdict.Same && !sets.AreApart(x, y))
            {
                if (x != y)
                    sets.Join(Math.Min(x, y), Math.Max(x, y));
                same.Add((a, b));
            }
        }

        return new NodeRulings(same, different);
    }
}
