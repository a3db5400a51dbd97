using Graph.Mentions;
using Graph.Text;

namespace Graph.Coreference;

/// <summary>Whether a description points back to something known or brings in something new.</summary>
internal sealed class Definiteness(ParsedText text, WordRows words)
{
    /// <summary>Whether the noun fits every ship or every aircraft.</summary>
    public bool IsGeneric(string lemma) => words.Has(lemma, "craft");

    /// <summary>Articles, endings, owners, countries and demonstratives point back; "a", "another" and bare Icelandic nouns do not.</summary>
    public bool MayPointBack(Mention description)
    {
        var head = text.Words[description.Head];
        var before = description.First > 0 ? text.Words[description.First - 1] : null;
        var determiners = text.Children(head.Index, "det", "amod", "nmod:poss").Append(before ?? head).ToList();
        if (determiners.Any(word => words.Has(word.Lemma, "indefinite")))
            return false;
        if (text.Language == "is")
            return head.Has("Definite=Def") || description.Country is not null && head.Has("Case=Nom") || determiners.Any(word => words.Has(word.Lemma, "definite"))
                || description.Country is not null && !head.Has("Definite=Ind");
        return determiners.Any(word => words.Has(word.Lemma, "definite") || word.Relation == "nmod:poss" || words.Has(word.Text, "definite"))
            || description.Country is not null || Casing.IsCapitalised(head.Text) && !IsFirst(head);
    }

    private bool IsFirst(Word word) => text.Sentences[word.Sentence].First == word.Index;
}
