using Graph.Text;

namespace Graph.Mentions;

/// <summary>Finds descriptions that say of a name beside them what it is: "X, the envoy of Chad", "the president of Chad, X", "X is the envoy".</summary>
internal sealed class Appositions(ParsedText text, IReadOnlyList<Mention> mentions)
{
    private const int LongestPhrase = 9;

    /// <summary>Pairs of a name and a description of the same thing, as indexes of mentions; in order of the descriptions, at most one name each.</summary>
    public IEnumerable<(int Name, int Description)> Pairs()
    {
        var names = mentions.Where(mention => mention.Kind == MentionKind.Name).ToLookup(mention => text.Words[mention.First].Sentence);
        foreach (var description in mentions.Where(mention => mention is { Kind: MentionKind.Nominal, Metonym: false }))
        {
            var name = names[text.Words[description.Head].Sentence].FirstOrDefault(mention => mention.Type == description.Type && Fits(mention, description));
            if (name is not null)
                yield return (name.Index, description.Index);
        }
    }

    private bool Fits(Mention name, Mention description) =>
        !description.Plural && !CountriesClash(name, description)
        && (IsTitle(name, description) || Touches(name, description) || InTree(name, description) || After(name, description) || Before(name, description) || IsPredicate(name, description));

    private static bool CountriesClash(Mention name, Mention description) =>
        name.Country is not null && description.Country is not null && name.Country != description.Country;

    private bool IsTitle(Mention name, Mention description) =>
        description.End == name.First && text.Words[name.Head].Relation is not ("conj" or "nmod:poss")
        && text.Words[text.Words[name.Head].Head].BaseRelation != "acl";

    /// <summary>A description that begins where the name ends, without even a blank, lost its comma with the page's markup.</summary>
    private static bool Touches(Mention name, Mention description) =>
        name.Span.End == description.Span.Start && (description.Country is not null || description.Office is not null);

    private bool InTree(Mention name, Mention description) =>
        IsApposed(description.Head, name.Head) || IsApposed(name.Head, description.Head);

    private bool IsApposed(int dependent, int governor)
    {
        var word = text.Words[dependent];
        return word.Head == governor && word.Index != governor && word.BaseRelation is "appos" or "flat" && NoWordsOfAnother(Math.Min(dependent, governor), Math.Max(dependent, governor));
    }

    /// <summary>A far apposition over another name is mostly a slip of the parser.</summary>
    private bool NoWordsOfAnother(int from, int to) =>
        to - from <= LongestPhrase && !Enumerable.Range(from + 1, Math.Max(0, to - from - 1)).Any(i => text.Words[i].Pos is "VERB" or "CCONJ");

    /// <summary>"X, the envoy of Chad": the description begins right after the comma.</summary>
    private bool After(Mention name, Mention description)
    {
        if (name.End >= description.First || text.Words[name.End].Text is not ("," or "(" or "–" or "—"))
            return false;
        for (var i = name.End + 1; i < description.First; i++)
            if (text.Words[i].Pos is not ("DET" or "PRON" or "ADJ" or "ADV" or "PART" or "PROPN" or "NUM") && text.Words[i].Text is not "," && !text.Ancestors(i).Any(above => above.Index == description.Head))
                return false;
        var role = text.Words[description.Head].BaseRelation;
        return description.First - name.End <= LongestPhrase && role is not ("nsubj" or "obj" or "obl" or "iobj" or "conj" or "root");
    }

    /// <summary>"The president of Chad, X": the name begins right after the comma that ends the description.</summary>
    private bool Before(Mention name, Mention description)
    {
        if (description.End >= name.First || text.Words[name.First - 1].Text != "," || name.First - description.End > LongestPhrase)
            return false;
        for (var i = description.End; i < name.First - 1; i++)
            if (text.Words[i].Pos is "VERB" or "AUX" or "CCONJ" or "PUNCT")
                return false;
        var (own, other) = (text.Words[name.Head], text.Words[description.Head]);
        return own.Head == other.Index && own.BaseRelation is not ("conj" or "obl")
            || own.Head == other.Head && own.BaseRelation == other.BaseRelation
            || other.Head == own.Index && other.BaseRelation is not ("obl" or "conj");
    }

    /// <summary>"X is the envoy of Chad", unless denied or only possible.</summary>
    private bool IsPredicate(Mention name, Mention description)
    {
        var subject = text.Words[name.Head];
        return subject.Head == description.Head && subject.BaseRelation == "nsubj"
            && text.Children(description.Head, "cop").Any()
            && !text.Children(description.Head, "advmod", "aux").Any(word => word.Lemma is "not" or "never" or "ekki" or "aldrei" || word.Pos == "AUX" && word.Lemma is "may" or "might" or "could" or "would")
            && (description.Country is not null || text.Children(description.Head, "det", "nmod").Any(word => word.Lemma is "the" || word.BaseRelation == "nmod"));
    }
}
