namespace Graph.Resolution;

/// <summary>A thing in the world: chains that were linked.</summary>
/// <param name="Key">Key of a known thing, or null. Of things that people told apart only one keeps their common key.</param>
/// <param name="Chains">Its chains by id.</param>
/// <param name="Facts">What they say together.</param>
internal sealed record EntityCluster(string? Key, IReadOnlyList<CorpusChain> Chains, EntityProfile Facts)
{
    /// <summary>The key, else the smallest id of its chains.</summary>
    public string Id { get; } = Key ?? Chains[0].Id;

    /// <summary>Ids of the documents that name it.</summary>
    public IReadOnlySet<string> Documents { get; } = Chains.Select(chain => chain.Document.Id).ToHashSet(StringComparer.Ordinal);

    public EntityType Type => Facts.Type;

    public NameForm Form => Facts.Form;
}

/// <summary>All things of a corpus.</summary>
/// <param name="Clusters">By id.</param>
/// <param name="Links">The links that were followed, by their sides.</param>
/// <param name="Comparisons">Number of pairs that were looked at.</param>
internal sealed record ResolvedEntities(IReadOnlyList<EntityCluster> Clusters, IReadOnlyList<Link> Links, long Comparisons)
{
    /// <summary>The signatures that were compared, by id.</summary>
    public required IReadOnlyList<EntityNode> Nodes { get; init; }

    private readonly Dictionary<string, EntityCluster> byChain = Clusters
        .SelectMany(cluster => cluster.Chains.Select(chain => (chain.Id, cluster))).ToDictionary(pair => pair.Id, pair => pair.cluster, StringComparer.Ordinal);

    /// <summary>The thing that a chain names, or null when no document holds the chain.</summary>
    public EntityCluster? OfChain(string? chain) => chain is null ? null : byChain.GetValueOrDefault(chain);
}
