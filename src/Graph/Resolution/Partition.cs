namespace Graph.Resolution;

/// <summary>What a cluster knows of its members, as far as it decides whether another cluster may join.</summary>
/// <typeparam name="T">The profile itself.</typeparam>
internal interface IProfile<T>
    where T : IProfile<T>
{
    /// <summary>Why the two can never be one thing, or null.</summary>
    string? ConflictWith(T other);

    /// <summary>Takes over everything that <paramref name="other"/> knows.</summary>
    void Absorb(T other);

    /// <summary>Number of facts held; the smaller profile is absorbed into the larger one.</summary>
    int Weight { get; }
}

/// <summary>A pair of nodes that look like one thing. Nodes are numbered in order of their ids, so that ties by number are ties by id.</summary>
internal readonly record struct NodeLink(int A, int B, double Score, string Reason);

/// <summary>A set of nodes in clusters.</summary>
/// <param name="Cluster">For each node the smallest node of its cluster.</param>
/// <param name="Profiles">What each cluster knows, at the place of its smallest node.</param>
/// <param name="Followed">The links that were followed, strongest first.</param>
internal sealed record Parts<T>(IReadOnlyList<int> Cluster, IReadOnlyList<T> Profiles, IReadOnlyList<NodeLink> Followed);

/// <summary>Parts a set of nodes: the strongest link first, ties by id, and no cluster that holds a blocked pair.
/// The result depends on the set of nodes and links only, not on their order of arrival.</summary>
internal static class Partition
{
    /// <summary>Parts the nodes.</summary>
    /// <param name="profiles">One profile a node; they are consumed.</param>
    /// <param name="links">Candidate links in any order.</param>
    public static Parts<T> Of<T>(IReadOnlyList<T> profiles, IEnumerable<NodeLink> links)
        where T : class, IProfile<T>
    {
        var parent = Enumerable.Range(0, profiles.Count).ToArray();
        var profile = profiles.ToArray();
        var followed = new List<NodeLink>();
        var blocked = new HashSet<(int, int)>();
        foreach (var link in Ordered(links))
        {
            var (a, b) = (Root(parent, link.A), Root(parent, link.B));
            var (root, other) = a < b ? (a, b) : (b, a);
            if (root == other || blocked.Contains((root, other)))
                continue;
            if (profile[root].ConflictWith(profile[other]) is not null)
            {
                blocked.Add((root, other));
                continue;
            }

            profile[root] = Joined(profile[root], profile[other]);
            parent[other] = root;
            followed.Add(link);
        }

        return new Parts<T>([.. parent.Select((_, node) => Root(parent, node))], profile, followed);
    }

    private static IOrderedEnumerable<NodeLink> Ordered(IEnumerable<NodeLink> links) => links
        .Select(link => link.A <= link.B ? link : link with { A = link.B, B = link.A })
        .OrderByDescending(link => link.Score).ThenBy(link => link.A).ThenBy(link => link.B).ThenBy(link => link.Reason, StringComparer.Ordinal);

    private static T Joined<T>(T a, T b)
        where T : class, IProfile<T>
    {
        var (large, small) = a.Weight >= b.Weight ? (a, b) : (b, a);
        large.Absorb(small);
        return large;
    }

    private static int Root(int[] parent, int node)
    {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    }
}
