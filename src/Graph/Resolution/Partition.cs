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

    /// <summary>A person joined this cluster: facts that contradict each other inside it no longer tell it from others.</summary>
    void Bind();

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
        where T : class, IProfile<T> => Of(profiles, links, NodeRulings.None);

    /// <summary>Parts the nodes as people decided, and the rest by the links.</summary>
    /// <param name="profiles">One profile a node; they are consumed.</param>
    /// <param name="links">Candidate links in any order.</param>
    /// <param name="rulings">What people decided.</param>
    public static Parts<T> Of<T>(IReadOnlyList<T> profiles, IEnumerable<NodeLink> links, NodeRulings rulings)
        where T : class, IProfile<T>
    {
        var sets = new NodeSets(profiles.Count);
        var profile = profiles.ToArray();
        foreach (var (x, y) in rulings.Same)
            Bind(sets, profile, x, y);
        foreach (var (x, y) in rulings.Different)
            sets.Part(x, y);
        var followed = new List<NodeLink>();
        var blocked = new HashSet<(int, int)>();
        foreach (var link in Ordered(links))
        {
            var (a, b) = (sets.Root(link.A), sets.Root(link.B));
            var (root, other) = a < b ? (a, b) : (b, a);
            if (root == other || sets.AreApart(root, other) || blocked.Contains((root, other)))
                continue;
            if (profile[root].ConflictWith(profile[other]) is not null)
            {
                blocked.Add((root, other));
                continue;
            }

            profile[root] = Joined(profile[root], profile[other]);
            sets.Join(root, other);
            followed.Add(link);
        }

        return new Parts<T>([.. profiles.Select((_, node) => sets.Root(node))], profile, followed);
    }

    private static IOrderedEnumerable<NodeLink> Ordered(IEnumerable<NodeLink> links) => links
        .Select(link => link.A <= link.B ? link : link with { A = link.B, B = link.A })
        .OrderByDescending(link => link.Score).ThenBy(link => link.A).ThenBy(link => link.B).ThenBy(link => link.Reason, StringComparer.Ordinal);

    private static void Bind<T>(NodeSets sets, T[] profile, int x, int y)
        where T : class, IProfile<T>
    {
        var (a, b) = (sets.Root(x), sets.Root(y));
        var (root, other) = a < b ? (a, b) : (b, a);
        if (root != other)
        {
            profile[root] = Joined(profile[root], profile[other]);
            sets.Join(root, other);
        }

        profile[root].Bind();
    }

    private static T Joined<T>(T a, T b)
        where T : class, IProfile<T>
    {
        var (large, small) = a.Weight >= b.Weight ? (a, b) : (b, a);
        large.Absorb(small);
        return large;
    }
}
