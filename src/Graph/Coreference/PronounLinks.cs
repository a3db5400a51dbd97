using Graph.Mentions;
using Graph.Text;

namespace Graph.Coreference;

/// <summary>Joins pronouns to the likeliest name or description in the same or the two sentences before, by gender, number, role and nearness.</summary>
internal sealed class PronounLinks(ParsedText text, Clusters clusters, PronounTable table)
{
    private const int SentencesBack = 2;
    private const double Margin = 0.75;
    private readonly Quotations quotations = new(text);

    public void Join()
    {
        foreach (var pronoun in clusters.Mentions.Where(mention => mention.Kind == MentionKind.Pronoun))
        {
            var role = table.RoleOf(text.Words[pronoun.First]);
            if ((role == "relative" ? Governor(pronoun) : Likeliest(pronoun, role == "possessive")) is { } cluster)
                clusters.Add(cluster, pronoun);
            else if (pronoun.Type == EntityType.Person && role != "relative")
                clusters.Begin(pronoun);
        }
    }

    /// <summary>A relative pronoun stands for the noun that its clause is about.</summary>
    private Cluster? Governor(Mention pronoun)
    {
        foreach (var above in text.Ancestors(pronoun.Head))
            if (above.Relation is "acl:relcl" or "acl" or "relcl")
            {
                return Governor(pronoun, above.Head) ?? Governor(pronoun, text.Words[above.Head].Head);
            }

        return null;
    }

    /// <summary>"Who" is somebody: where the parser hangs the clause on a place, its governor is meant ("the envoy to Chad, who").</summary>
    private Cluster? Governor(Mention pronoun, int noun) =>
        clusters.Mentions.Where(mention => mention.Head == noun && mention.Kind != MentionKind.Pronoun).Select(clusters.Of)
            .FirstOrDefault(cluster => cluster is not null && (text.Language != "en" || pronoun.Type != EntityType.Person || cluster.Type is EntityType.Person or EntityType.Group));

    private Cluster? Likeliest(Mention pronoun, bool possessive)
    {
        var sentence = text.Words[pronoun.Head].Sentence;
        var scores = new Dictionary<Cluster, double>();
        for (var i = pronoun.Index - 1; i >= 0 && sentence - text.Words[clusters.Mentions[i].Head].Sentence <= SentencesBack; i--)
        {
            var candidate = clusters.Mentions[i];
            if (clusters.Of(candidate) is not { } cluster || !Agrees(pronoun, cluster, candidate) || IsBarred(pronoun, candidate, possessive))
                continue;
            var score = Score(pronoun, candidate, cluster, possessive);
            if (!scores.TryGetValue(cluster, out var known) || known < score)
                scores[cluster] = score;
        }

        foreach (var cluster in scores.Keys.Where(cluster => SharesClause(pronoun, cluster, possessive)).ToList())
            scores.Remove(cluster);
        var ranked = scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Mentions[0].Index).ToList();
        return ranked.Count == 0 || ranked.Count > 1 && ranked[0].Value - ranked[1].Value < Margin ? null : ranked[0].Key;
    }

    private bool Agrees(Mention pronoun, Cluster cluster, Mention candidate)
    {
        if (pronoun.Plural)
            return candidate.Plural || cluster.Type is EntityType.Group or EntityType.Person && cluster.Plural
                || cluster.Type == EntityType.Organization && text.Language == "en";
        if (pronoun.Type == EntityType.Person)
            return cluster is { Type: EntityType.Person, Plural: false } && (cluster.Gender is null || pronoun.Gender is null || cluster.Gender == pronoun.Gender);
        return cluster.Type is EntityType.Organization or EntityType.Country or EntityType.Vessel or EntityType.Aircraft && !candidate.Plural;
    }

    /// <summary>Inside a quotation "he" is not the speaker, and a name inside an earlier quotation is a worse candidate.</summary>
    private bool IsBarred(Mention pronoun, Mention candidate, bool possessive) =>
        pronoun.Span.Overlaps(candidate.Span)
        || quotations.Inside(pronoun.First) && !quotations.Inside(candidate.First) && text.Words[pronoun.Head].Sentence == text.Words[candidate.Head].Sentence && Roles.IsSubject(text, candidate)
        || possessive && text.Language == "is" && Roles.IsSubject(text, candidate) && Roles.Clause(text, candidate.Head) == Roles.Clause(text, pronoun.Head);

    /// <summary>Two parts of one clause are two: "he met him".</summary>
    private bool SharesClause(Mention pronoun, Cluster cluster, bool possessive)
    {
        if (possessive)
            return false;
        return cluster.Mentions.Any(other => other.Index < pronoun.Index && Roles.ShareClause(text, other, pronoun));
    }

    private double Score(Mention pronoun, Mention candidate, Cluster cluster, bool possessive)
    {
        var distance = text.Words[pronoun.Head].Sentence - text.Words[candidate.Head].Sentence;
        var carrier = Roles.Carrier(text, candidate);
        var score = distance switch { 0 => 10.0, 1 => 6.5, _ => 3.0 };
        score += carrier.BaseRelation switch { "nsubj" => 4, "obj" or "iobj" => 1.5, "root" => 2, "obl" => 1, _ => 0 };
        score += candidate.Kind == MentionKind.Pronoun ? 0.5 : 0;
        score -= pronoun.Plural && cluster.Type is EntityType.Organization or EntityType.Country ? 3 : 0;
        score += Math.Min(4, cluster.Indexes.Count(index => index < pronoun.Index)) * 0.4;
        score += cluster.Named ? 1 : 0;
        score += pronoun.Gender is not null && cluster.Gender == pronoun.Gender ? 2 : 0;
        score += !possessive && Roles.IsSubject(text, pronoun) && carrier.BaseRelation == "nsubj" ? 1 : 0;
        score += distance == 0 && GovernsSpeech(candidate, pronoun) ? 2.5 : 0;
        score += possessive && distance == 0 && carrier.BaseRelation == "nsubj" && Roles.Clause(text, candidate.Head) == Roles.Clause(text, pronoun.Head) ? 1.5 : 0;
        return score - (distance == 0 ? (pronoun.First - candidate.End) * 0.03 : 0) - (quotations.Inside(candidate.First) && !quotations.Inside(pronoun.First) ? 2 : 0);
    }

    /// <summary>"X said he …": the one who says is the likeliest.</summary>
    private bool GovernsSpeech(Mention candidate, Mention pronoun)
    {
        var carrier = Roles.Carrier(text, candidate);
        if (carrier.BaseRelation != "nsubj")
            return false;
        var clause = text.Words[Roles.Clause(text, pronoun.Head)];
        return clause.BaseRelation is "ccomp" or "xcomp" or "advcl" && clause.Head == carrier.Head;
    }
}
