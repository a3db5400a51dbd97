using Graph.Mentions;
using Graph.Text;

namespace Graph.Coreference;

/// <summary>Joins descriptions to what they describe: by apposition, office and country, or the noun of a ship or body named before.</summary>
internal sealed class DescriptionLinks(ParsedText text, Clusters clusters, OfficeKin kin, Definiteness definiteness)
{
    private const int Near = 3;
    private const int Far = 8;

    public void Join()
    {
        foreach (var (name, description) in new Appositions(text, clusters.Mentions).Pairs())
            if (clusters.Of(clusters.Mentions[name]) is { } cluster)
                clusters.Add(cluster, clusters.Mentions[description]);
        foreach (var description in clusters.Mentions.Where(mention => mention.Kind == MentionKind.Nominal && clusters.Of(mention) is null))
            if (Find(description) is { } cluster)
                clusters.Add(cluster, description);
            else
                clusters.Begin(description);
    }

    private Cluster? Find(Mention description)
    {
        if (!definiteness.MayPointBack(description))
            return null;
        return description.Type switch
        {
            EntityType.Person when !description.Plural => Person(description),
            EntityType.Vessel or EntityType.Aircraft when !description.Plural => Craft(description),
            _ => SameWords(description),
        };
    }

    private Cluster? Person(Mention description)
    {
        if (description.Office is null)
            return SameWords(description);
        var fitting = clusters.All.Where(cluster => cluster is { Type: EntityType.Person, Plural: false } && Describes(description, cluster)
            && !cluster.Mentions.Any(other => IsOtherArgument(other, description))).ToList();
        var before = fitting.Where(cluster => cluster.LastBefore(description.Index) is not null).ToList();
        if (before.Count > 0)
            return MostRecent(before, description);
        return description.Country is not null && fitting.Count == 1 && fitting[0].Named ? fitting[0] : null;
    }

    /// <summary>Two arguments of one verb are two: "the minister met the minister of Peru".</summary>
    private bool IsOtherArgument(Mention other, Mention description) =>
        Roles.ShareClause(text, other, description) && Roles.Carrier(text, description).BaseRelation is "nsubj" or "obj" or "iobj" or "obl"
        && Roles.Carrier(text, other).Index != Roles.Carrier(text, description).Index && text.Words[description.Head].BaseRelation != "appos";

    /// <summary>The office must fit; a country, where both say one, must be the same; someone without any office is described only by the country.</summary>
    private bool Describes(Mention description, Cluster cluster)
    {
        var country = cluster.Country ?? cluster.KnownCountry;
        if (Clash(description.Country, country))
            return false;
        if (description.Gender is not null && cluster.Gender is not null && description.Gender != cluster.Gender)
            return false;
        var offices = cluster.Offices.Concat(cluster.KnownOffices).ToList();
        if (!offices.Exists(office => description.Country is null ? kin.Speaks(description.Office!, office) : kin.Fits(description.Office!, office)))
            return false;
        return description.Country is null || country is not null || !cluster.Named
            || (offices.Contains(description.Office!, StringComparer.Ordinal) && IsNear(cluster, description));
    }

    /// <summary>A country that nothing else gives the person is believed only where the two stand close together.</summary>
    private bool IsNear(Cluster cluster, Mention description) => cluster.LastBefore(description.Index) is { } last
        && text.Words[description.Head].Sentence - text.Words[clusters.Mentions[last].Head].Sentence <= 1;

    /// <summary>The one mentioned last; of two in one sentence the subject; two that cannot be told apart leave it open.</summary>
    private Cluster? MostRecent(List<Cluster> before, Mention description)
    {
        var ranked = before
            .Select(cluster => (Cluster: cluster, Last: clusters.Mentions[cluster.LastBefore(description.Index)!.Value]))
            .OrderByDescending(candidate => IsExact(candidate.Cluster, description) && text.Words[description.Head].Sentence - text.Words[candidate.Last.Head].Sentence <= Far)
            .ThenByDescending(candidate => text.Words[candidate.Last.Head].Sentence)
            .ThenByDescending(candidate => Roles.IsSubject(text, candidate.Last))
            .ThenByDescending(candidate => candidate.Last.Index).ToList();
        if (ranked.Count == 1)
            return ranked[0].Cluster;
        var (first, second) = (ranked[0].Last, ranked[1].Last);
        var told = description.Country is not null && ranked[0].Cluster.Country == description.Country && ranked[1].Cluster.Country != description.Country;
        var exact = IsExact(ranked[0].Cluster, description) && !IsExact(ranked[1].Cluster, description);
        var apart = exact || text.Words[first.Head].Sentence != text.Words[second.Head].Sentence || Roles.IsSubject(text, first) != Roles.IsSubject(text, second);
        return told || apart ? ranked[0].Cluster : null;
    }

    private static bool IsExact(Cluster cluster, Mention description) => cluster.Offices.Contains(description.Office!, StringComparer.Ordinal);

    /// <summary>"The ship" is the last ship; "the trawler" the last one called a trawler, or the only named one.</summary>
    private Cluster? Craft(Mention description)
    {
        var lemma = HeadLemma(description);
        return clusters.All
            .Where(cluster => cluster.Type == description.Type && !cluster.Plural && cluster.LastBefore(description.Index) is not null)
            .Where(cluster => !Clash(cluster.Country, description.Country))
            .Where(cluster => definiteness.IsGeneric(lemma) || cluster.Mentions.All(other => other.Kind == MentionKind.Name)
                || cluster.Mentions.Any(other => other.Kind == MentionKind.Nominal && (HeadLemma(other) == lemma || definiteness.IsGeneric(HeadLemma(other)) || IsKind(lemma, HeadLemma(other)))))
            .OrderByDescending(cluster => cluster.LastBefore(description.Index)).FirstOrDefault();
    }

    /// <summary>A supertanker is a tanker, "olíuskip" is "skip".</summary>
    private static bool IsKind(string one, string other) =>
        one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);

    private static bool Clash(string? one, string? other) => one is not null && other is not null && one != other;

    /// <summary>A definite description takes up the last thing of its type with the same noun, or the body whose name holds the noun.</summary>
    private Cluster? SameWords(Mention description)
    {
        var lemma = HeadLemma(description);
        var sentence = text.Words[description.Head].Sentence;
        return clusters.All
            .Where(cluster => cluster.Type == description.Type && cluster.LastBefore(description.Index) is { } last
                && (description.Type == EntityType.Organization || sentence - text.Words[clusters.Mentions[last].Head].Sentence <= Near))
            .Where(cluster => !Clash(cluster.Country, description.Country) && (cluster.Named || cluster.Plural == description.Plural))
            .Where(cluster => cluster.Mentions.Any(other => other.Kind == MentionKind.Nominal && HeadLemma(other) == lemma
                || description.Type == EntityType.Organization && other.Kind == MentionKind.Name && HoldsWord(other, lemma)))
            .OrderByDescending(cluster => cluster.LastBefore(description.Index)).FirstOrDefault();
    }

    private bool HoldsWord(Mention name, string lemma) =>
        Enumerable.Range(name.First, name.End - name.First).Any(i => string.Equals(text.Words[i].Lemma, lemma, StringComparison.OrdinalIgnoreCase)
            || string.Equals(text.Words[i].Text, lemma, StringComparison.OrdinalIgnoreCase));

    private string HeadLemma(Mention mention) => text.Words[mention.Head].Lemma.ToLowerInvariant();
}
