namespace Graph.Resolution;

/// <summary>Chains to things. Signatures are compared inside blocks, clusters are parted as a set; then bare surnames and descriptions
/// join where exactly one full name fits.</summary>
internal static class EntityResolver
{
    private const double SameKey = 1, SamePart = 0.65;

    /// <summary>Resolves all chains.</summary>
    /// <param name="corpus">The documents.</param>
    /// <param name="nodes">Its signatures.</param>
    /// <param name="alignments">Pairs of chains that play one part in one event; each chain without a full name has at most one pair with one that has.</param>
    public static ResolvedEntities Resolve(Corpus corpus, IReadOnlyList<EntityNode> nodes, IReadOnlyList<Link> alignments)
    {
        var rulings = NodeRulings.Of(corpus.Rulings.Pairs, nodes);
        var links = KeyLinks(nodes).ToList();
        var comparisons = AddPairs(nodes, links);
        var full = Partition.Of([.. nodes.Select(node => node.NewProfile())], links, rulings);
        var aligned = AlignmentLinks(nodes, alignments).ToList();
        var settled = aligned.SelectMany(link => new[] { link.A, link.B }).Concat(rulings.Same.SelectMany(pair => new[] { pair.A, pair.B })).ToHashSet();
        links.AddRange(aligned);
        var bare = new BareNames(nodes, full);
        for (var i = 0; i < nodes.Count; i++)
            if (!settled.Contains(i) && bare.Find(i, ref comparisons) is { } link)
                links.Add(link);
        return Result(nodes, Partition.Of([.. nodes.Select(node => node.NewProfile())], links, rulings), comparisons);
    }

    private static IEnumerable<NodeLink> KeyLinks(IReadOnlyList<EntityNode> nodes) => nodes
        .Select((node, index) => (Key: node.Facts.Keys.FirstOrDefault(), index)).Where(item => item.Key is not null)
        .GroupBy(item => item.Key, StringComparer.Ordinal)
        .SelectMany(group => group.Skip(1).Select(item => new NodeLink(group.First().index, item.index, SameKey, $"both are {group.Key}")));

    /// <summary>Pairs of signatures of one type that share a block, the smaller first.</summary>
    public static IEnumerable<(int A, int B)> Candidates(IReadOnlyList<EntityNode> nodes)
    {
        var (people, things) = (new Blocks(), new Blocks());
        for (var i = 0; i < nodes.Count; i++)
            if (nodes[i].Type == EntityType.Person)
                PersonPairs.AddTo(people, nodes[i], i);
            else if (nodes[i] is { Facts.Form: NameForm.Full, Type: not (EntityType.Group or EntityType.Money) })
                ThingPairs.AddTo(things, nodes[i], i);
        return people.Pairs().Concat(things.Pairs());
    }

    /// <summary>The link between two signatures of one type, or null when they are not, or not certainly, one thing.</summary>
    public static NodeLink? Compare(IReadOnlyList<EntityNode> nodes, int a, int b) =>
        nodes[a].Type == EntityType.Person ? PersonPairs.Compare(nodes, a, b) : ThingPairs.Compare(nodes, a, b);

    private static long AddPairs(IReadOnlyList<EntityNode> nodes, List<NodeLink> links)
    {
        var comparisons = 0L;
        foreach (var (a, b) in Candidates(nodes))
        {
            comparisons++;
            if (Compare(nodes, a, b) is { } link)
                links.Add(link);
        }

        return comparisons;
    }

    private static IEnumerable<NodeLink> AlignmentLinks(IReadOnlyList<EntityNode> nodes, IReadOnlyList<Link> alignments)
    {
        if (alignments.Count == 0)
            yield break;
        var nodeOfChain = nodes.SelectMany((node, index) => node.Chains.Select(chain => (chain.Id, index)))
            .ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        foreach (var link in alignments)
            if (nodeOfChain.TryGetValue(link.A, out var a) && nodeOfChain.TryGetValue(link.B, out var b))
                yield return new NodeLink(a, b, SamePart, link.Reason);
    }

    private static ResolvedEntities Result(IReadOnlyList<EntityNode> nodes, Parts<EntityProfile> parts, long comparisons)
    {
        var clusters = nodes.Select((node, index) => (node, index)).GroupBy(item => parts.Cluster[item.index], item => item.node)
            .Select(group => (Chains: group.SelectMany(node => node.Chains).OrderBy(chain => chain.Id, StringComparer.Ordinal).ToList(), Facts: parts.Profiles[group.Key]))
            .GroupBy(cluster => cluster.Facts.Keys.FirstOrDefault(), StringComparer.Ordinal).SelectMany(group => Clusters(group.Key, [.. group]))
            .OrderBy(cluster => cluster.Id, StringComparer.Ordinal).ToList();
        var links = parts.Followed.Select(link => Link.Of(nodes[link.A].Chains[0].Id, nodes[link.B].Chains[0].Id, link.Score, link.Reason)).ToList();
        return new ResolvedEntities(clusters, links, comparisons) { Nodes = nodes };
    }

    /// <summary>Things with one key are one unless people told them apart; then most documents keep the key.</summary>
    private static IEnumerable<EntityCluster> Clusters(string? key, List<(List<CorpusChain> Chains, EntityProfile Facts)> alike)
    {
        var owner = key is null ? default : alike.OrderByDescending(cluster => cluster.Chains.Count).ThenBy(cluster => cluster.Chains[0].Id, StringComparer.Ordinal).First();
        return alike.Select(cluster => new EntityCluster(cluster.Chains == owner.Chains ? key : null, cluster.Chains, cluster.Facts));
    }
}
