namespace Graph.Resolution;

/// <summary>Two things that look alike and stayed apart.</summary>
/// <param name="A">Id of the one, the smaller.</param>
/// <param name="B">Id of the other.</param>
/// <param name="Score">Of the likeness, 0 to 1.</param>
/// <param name="Why">What speaks for their being one and what against it.</param>
internal sealed record OpenPair(string A, string B, double Score, string Why);

/// <summary>Finds what a person could decide: people and named things that resolution left apart although their names agree.</summary>
internal static class OpenPairs
{
    /// <summary>Names that agree only in part, without any fact that both share, are below every link.</summary>
    private const double NameOnly = 0.5;

    /// <summary>All open pairs, the most alike first, ties by id. Each pair of things once.</summary>
    public static IReadOnlyList<OpenPair> Of(ResolvedEntities entities)
    {
        var nodes = entities.Nodes;
        var best = new Dictionary<(string, string), OpenPair>();
        foreach (var (a, b) in EntityResolver.Candidates(nodes))
        {
            var (one, other) = (entities.OfChain(nodes[a].Chains[0].Id)!, entities.OfChain(nodes[b].Chains[0].Id)!);
            if (one == other || Read(nodes, a, b, one, other) is not { } pair)
                continue;
            if (!best.TryGetValue((pair.A, pair.B), out var known) || known.Score < pair.Score)
                best[(pair.A, pair.B)] = pair;
        }

        return [.. best.Values.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.A, StringComparer.Ordinal).ThenBy(pair => pair.B, StringComparer.Ordinal)];
    }

    private static OpenPair? Read(IReadOnlyList<EntityNode> nodes, int a, int b, EntityCluster one, EntityCluster other)
    {
        var (first, second) = string.CompareOrdinal(one.Id, other.Id) < 0 ? (one.Id, other.Id) : (other.Id, one.Id);
        var against = one.Facts.ConflictWith(other.Facts);
        if (EntityResolver.Compare(nodes, a, b) is { } link)
            return new OpenPair(first, second, link.Score, $"{link.Reason}, but {against ?? "people told some of their mentions apart"}");
        return against is null && nodes[a].Person is { } name && nodes[b].Person is { } theirs && name.Compare(theirs) == NameAgreement.Partial
            ? new OpenPair(first, second, NameOnly, "name is part of the other, but nothing else tells that they are one")
            : null;
    }
}
