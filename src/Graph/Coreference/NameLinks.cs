using Graph.Mentions;
using Graph.Text;

namespace Graph.Coreference;

/// <summary>Joins the proper names of a document, the fullest first, so that a headline's surname finds its full name below.</summary>
internal sealed class NameLinks(ParsedText text, Clusters clusters)
{
    public void Join()
    {
        var names = clusters.Mentions.Where(mention => mention.Kind == MentionKind.Name || mention.Key is not null);
        foreach (var name in names.OrderByDescending(WordCount).ThenBy(mention => mention.Index))
            if (Find(name) is { } cluster)
                clusters.Add(cluster, name);
            else
                clusters.Begin(name);
    }

    private static int WordCount(Mention mention) => mention.Type == EntityType.Country ? 1 : mention.Name.Count(c => c == ' ') + 1;

    private Cluster? Find(Mention name)
    {
        if (name.Key is not null && clusters.All.FirstOrDefault(cluster => cluster.Key == name.Key) is { } known)
            return known;
        var same = clusters.All.Where(cluster => cluster.Type == name.Type && FitOf(cluster, name) == NameFit.Same && Agree(cluster, name)).ToList();
        if (same.Count > 0)
            return same.Count == 1 ? same[0] : Nearest(same, name);
        var parts = clusters.All.Where(cluster => cluster.Type == name.Type && FitOf(cluster, name) == NameFit.Part && Agree(cluster, name)).ToList();
        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => Told(parts, name),
        };
    }

    private static NameFit FitOf(Cluster cluster, Mention name)
    {
        if (cluster.Type is EntityType.Country)
            return NameFit.None;
        if (cluster.Type == EntityType.Organization && cluster.NameMentions.Any(other => NameMatch.IsAcronym(name.Name, other.Name)))
            return NameFit.Same;
        return cluster.NameMentions.Select(other => Compare(other, name)).DefaultIfEmpty(NameFit.None).Max();
    }

    /// <summary>A bare word joins full names only, never another bare word by being part of it.</summary>
    private static NameFit Compare(Mention other, Mention name) => NameMatch.Fit(name.Type, other.Name, name.Name);

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
