using System.Text;
using Graph.Resolution;

namespace Graph.Knowledge;

/// <summary>Draws up an entity from its chains.</summary>
internal static class EntitySummary
{
    public static Entity Of(EntityCluster cluster, KnownThings known)
    {
        var named = cluster.Chains.Where(chain => chain.Stored.Chain.Named).ToList();
        var names = named.SelectMany(chain => chain.Stored.Chain.Names.Append(chain.Stored.Chain.Name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var thing = cluster.Key is { } key && known.Things.TryGetValue(key, out var found) ? found : null;
        return new Entity(
            cluster.Id, cluster.Type, NameOf(cluster, named.Count > 0 ? named : cluster.Chains, known), named.Count > 0, names,
            [.. cluster.Chains.Select(chain => chain.Id)])
        {
            Key = cluster.Key,
            Labels = thing?.Labels ?? new SortedDictionary<string, string>(StringComparer.Ordinal),
            Country = cluster.Facts.Countries.Count == 1 ? cluster.Facts.Countries.First() : null,
            OrganizationKind = MostFrequent(cluster.Chains.Select(chain => chain.Stored.Chain.OrganizationKind)),
        };
    }

    /// <summary>Draws up a signature; what its chains have in common stands in the first of them.</summary>
    public static Signature Of(EntityNode node, string entity)
    {
        var first = node.Chains[0];
        var facts = first.Stored.Chain;
        (string Name, string? Value)[] told = [("key", first.Key), ("country", facts.Country), .. facts.Offices.Select(office => ("office", (string?)office)), ("gender", facts.Gender)];
        return new Signature(node.Id, node.Type, node.Name, entity, [.. node.Chains.Select(chain => chain.Id)])
        {
            Facts = [.. told.Where(fact => fact.Value is not null).Select(fact => $"{fact.Name} {fact.Value}")],
        };
    }

    /// <summary>Known things that relations speak of and no chain names ("the <c>Danish</c> minister").</summary>
    public static IEnumerable<Entity> OnlyKnown(IReadOnlyList<ResolvedRelation> relations, IReadOnlyList<Entity> entities, KnownThings known)
    {
        var there = entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        return relations.Select(relation => relation.Object).Distinct(StringComparer.Ordinal).Where(key => !there.Contains(key))
            .Select(key => new Entity(key, EntityType.Country, known.NameOf(key) ?? key, true, [], [])
            {
                Key = key,
                Labels = known.Things.TryGetValue(key, out var thing) ? thing.Labels : new SortedDictionary<string, string>(StringComparer.Ordinal),
            });
    }

    /// <summary>The value given most often, ties by ordinal; null when none is given.</summary>
    internal static string? MostFrequent(IEnumerable<string?> values) => values.OfType<string>()
        .GroupBy(value => value, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    /// <summary>The table's form; else of the names (for people: of the full ones) in Latin letters the one that most documents use,
    /// then the longest in words, then the first in ordinal order.</summary>
    private static string NameOf(EntityCluster cluster, IReadOnlyList<CorpusChain> chains, KnownThings known)
    {
        if (cluster.Key is { } key && known.NameOf(key) is { } name)
            return name;
        return chains.GroupBy(chain => chain.Stored.Chain.Name, StringComparer.Ordinal)
            .OrderByDescending(group => IsLatin(group.Key))
            .ThenByDescending(group => cluster.Type != EntityType.Person || group.Key.Contains(' ', StringComparison.Ordinal))
            .ThenByDescending(group => group.Select(chain => chain.Document.Id).Distinct(StringComparer.Ordinal).Count())
            .ThenByDescending(group => group.Key.Count(letter => letter == ' '))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First().Key;
    }

    private static bool IsLatin(string name) => name.EnumerateRunes().All(rune => !Rune.IsLetter(rune) || rune.Value is < 0x250 or (>= 0x1E00 and < 0x1F00));
}
