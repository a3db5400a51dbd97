using Graph.Mentions;
using Graph.Text;

namespace Graph.Coreference;

/// <summary>Whether a description points back to something known or brings in something new.</summary>
internal sealed class Definiteness(ParsedText text)
{
    private static readonly HashSet<string> GenericCraft = new(["ship", "vessel", "boat", "craft", "skip", "bátur", "fley", "aircraft", "plane", "flugvél", "vél"], StringComparer.Ordinal);

    /// <summary>Whether the noun fits every ship or every aircraft.</summary>
    public static bool IsGeneric(string lemma) => GenericCraft.Contains(lemma);

    /// <summary>Articles, endings, owners, countries and demonstratives point back; "a", "another" and bare Icelandic nouns do not.</summary>
    public bool MayPointBack(Mention description)
    {
        var head = text.Words[description.Head];
        var before = description.First > 0 ? text.Words[description.First - 1] : null;
        var determiners = text.Children(head.Index, "det", "amod", "nmod:poss").Append(before ?? head).ToList();
        if (determiners.Any(word => word.Lemma is "a" or "an" or "another" or "any" or "some" or "no" or "every" or "each" or "annar" or "einhver" or "nokkur" or "enginn"))
            return false;
        if (text.Language == "is")
            return head.Has("Definite=Def") || description.Country is not null && head.Has("Case=Nom") || determiners.Any(IsDemonstrative)
                || description.Country is not null && !head.Has("Definite=Ind");
        return determiners.Any(word => word.Lemma is "the" or "this" or "that" || word.Relation == "nmod:poss" || word.Text is "'s" or "’s")
            || description.Country is not null || Casing.IsCapitalised(head.Text) && !IsFirst(head);
    }

    private bool IsFirst(Word word) => text.Sentences[word.Sentence].First == word.Index;

    private static bool IsDemonstrative(Word word) => word.Lemma is "þessi" or "sá" or "hinn" or "umræddur";
}
