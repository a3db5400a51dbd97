using Graph.Mentions;
using Graph.Text;

namespace Graph.Coreference;

/// <summary>Joins the proper names of a document, the fullest first, so that a headline's surname finds its full name below.
/// Only names that share a word (or a skeleton, or first letters) are compared.</summary>
internal sealed class NameLinks(ParsedText text, Clusters clusters)
{
    private readonly Dictionary<string, Cluster> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(EntityType, string), List<Cluster>> byWord = [];
    private readonly Dictionary<string, List<Cluster>> byAcronym = new(StringComparer.Ordinal);
    private readonly Dictionary<Cluster, List<string[]>> namesOf = [];

    public void Join()
    {
        var names = clusters.Mentions.Where(mention => mention.Kind == MentionKind.Name || mention.Key is not null);
        foreach (var name in names.OrderByDescending(WordCount).ThenBy(mention => mention.Index))
        {
            var words = name.Type == EntityType.Country ? [] : NameMatch.Words(name.Name, name.Type);
            var cluster = Find(name, words);
            if (cluster is null)
                cluster = clusters.Begin(name);
            else
                clusters.Add(cluster, name);
            Remember(cluster, name, words);
        }
    }

    private static int WordCount(Mention mention) => mention.Type == EntityType.Country ? 1 : mention.Name.Count(c => c == ' ') + 1;

    private void Remember(Cluster cluster, Mention name, string[] words)
    {
        if (name.Key is not null)
            byKey.TryAdd(name.Key, cluster);
        if (!namesOf.TryGetValue(cluster, out var known))
            namesOf[cluster] = known = [];
        if (words.Length == 0 || known.Exists(other => other.AsSpan().SequenceEqual(words)))
            return;
        known.Add(words);
        foreach (var key in NameMatch.Keys(name.Type, words).Distinct(StringComparer.Ordinal))
            AddOnce(byWord, (name.Type, key), cluster);
        if (name.Type == EntityType.Organization)
            foreach (var acronym in NameMatch.Acronyms(name.Name))
                AddOnce(byAcronym, acronym, cluster);
    }

    private static void AddOnce<TKey>(Dictionary<TKey, List<Cluster>> index, TKey key, Cluster cluster)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        if (!list.Contains(cluster))
            list.Add(cluster);
    }

    private Cluster? Find(Mention name, string[] words)
    {
        if (name.Key is not null && byKey.TryGetValue(name.Key, out var known))
            return known;
        var candidates = NameMatch.Keys(name.Type, words).SelectMany(key => byWord.GetValueOrDefault((name.Type, key)) ?? []).Distinct()
            .Where(cluster => Agree(cluster, name)).ToList();
        var same = candidates.Where(cluster => Fit(cluster, words) == NameFit.Same).Concat(Spelled(name)).Distinct().ToList();
        if (same.Count > 0)
            return same.Count == 1 ? same[0] : Nearest(same, name);
        var parts = candidates.Where(cluster => Fit(cluster, words) == NameFit.Part).ToList();
        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => Told(parts, name),
        };
    }

    private NameFit Fit(Cluster cluster, string[] words) => namesOf[cluster].Max(other => NameMatch.Fit(cluster.Type, other, words));

    /// <summary>The bodies whose first letters the name is.</summary>
    private IEnumerable<Cluster> Spelled(Mention name) =>
        name.Type == EntityType.Organization && NameMatch.AsAcronym(name.Name) is { } letters && byAcronym.TryGetValue(letters, out var found)
            ? found.Where(cluster => Agree(cluster, name))
            : [];

    private static bool Agree(Cluster cluster, Mention name)
    {
        if (cluster.Key is not null && name.Key is not null && cluster.Key != name.Key)
            return false;
        if (cluster.Gender is { } one && name.Gender is { } other && one != other)
            return false;
        return cluster.Type != EntityType.Organization || cluster.Country is null || name.Country is null || cluster.Country == name.Country;
    }

    /// <summary>Of several bearers of a surname the one whose office, country or gender is said again; else none.</summary>
    private static Cluster? Told(List<Cluster> parts, Mention name)
    {
        if (name.Type != EntityType.Person)
            return null;
        var told = parts.Where(cluster =>
            name.Office is not null && cluster.Offices.Contains(name.Office, StringComparer.Ordinal)
            || name.Country is not null && cluster.Country == name.Country
            || name.Gender is not null && cluster.Gender == name.Gender).ToList();
        return told.Count == 1 ? told[0] : null;
    }

    private Cluster Nearest(List<Cluster> same, Mention name) =>
        same.OrderBy(cluster => cluster.Mentions.Min(mention => Math.Abs(text.Words[mention.Head].Sentence - text.Words[name.Head].Sentence)))
            .ThenBy(cluster => cluster.Mentions[0].Index).First();
}
