using Graph.Mentions;
using Graph.Text;

namespace Graph.Coreference;

/// <summary>What a mention does in its clause.</summary>
internal static class Roles
{
    private static readonly HashSet<string> ClauseRelations =
        new(["root", "ccomp", "advcl", "acl", "relcl", "parataxis", "csubj", "xcomp"], StringComparer.Ordinal);

    /// <summary>The mention's relation, that of the first conjunct where it is coordinated, of the noun where it is a title's name.</summary>
    public static Word Carrier(ParsedText text, Mention mention)
    {
        var word = text.Words[mention.Head];
        for (var steps = 0; word.BaseRelation is "conj" or "appos" or "flat" or "compound" && !word.IsRoot && steps < 8; steps++)
            word = text.Words[word.Head];
        return word;
    }

    /// <summary>Whether it is the subject of a clause, active or passive.</summary>
    public static bool IsSubject(ParsedText text, Mention mention) => Carrier(text, mention).BaseRelation == "nsubj";

    /// <summary>Whether the first is a subject, object or oblique of the clause in which the other stands too: they are two things.</summary>
    public static bool ShareClause(ParsedText text, Mention first, Mention other) =>
        text.Words[first.Head].Sentence == text.Words[other.Head].Sentence
        && Clause(text, first.Head) == Clause(text, other.Head)
        && !text.Ancestors(first.Head).Any(above => above.Index == other.Head)
        && Carrier(text, first).BaseRelation is "nsubj" or "obj" or "iobj" or "obl";

    /// <summary>The word that governs the clause in which a word stands; the word's own root at last.</summary>
    public static int Clause(ParsedText text, int index)
    {
        var word = text.Words[index];
        while (!word.IsRoot)
        {
            word = text.Words[word.Head];
            if (ClauseRelations.Contains(word.BaseRelation) || word.BaseRelation == "conj" && word.Pos is "VERB" or "AUX")
                break;
        }

        return word.Index;
    }
}
