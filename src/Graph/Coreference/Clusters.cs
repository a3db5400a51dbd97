using Graph.Mentions;

namespace Graph.Coreference;

/// <summary>The chains in the making of one document.</summary>
internal sealed class Clusters(IReadOnlyList<Mention> mentions)
{
    private readonly Cluster?[] of = new Cluster?[mentions.Count];
    private readonly List<Cluster> all = [];

    public IReadOnlyList<Mention> Mentions { get; } = mentions;

    public IReadOnlyList<Cluster> All => all;

    /// <summary>The chain that has the mention, or null while it has none.</summary>
    public Cluster? Of(Mention mention) => of[mention.Index];

    /// <summary>Puts the mention into the chain.</summary>
    public void Add(Cluster cluster, Mention mention)
    {
        cluster.Add(mention);
        of[mention.Index] = cluster;
    }

    /// <summary>Begins a chain with the mention.</summary>
    public Cluster Begin(Mention mention)
    {
        var cluster = new Cluster(mention);
        all.Add(cluster);
        of[mention.Index] = cluster;
        return cluster;
    }
}
