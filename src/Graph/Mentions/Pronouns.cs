using Graph.Text;

namespace Graph.Mentions;

/// <summary>Finds pronouns that can stand for somebody or something named before.</summary>
internal sealed class Pronouns(ParsedText text, Vocabulary vocabulary)
{
    private static readonly HashSet<string> SubjectOrObject = new(["nsubj", "obj", "iobj", "obl"], StringComparer.Ordinal);

    /// <summary>The pronouns, in order; no reflexives, no "it" of weather and dates.</summary>
    public IEnumerable<Draft> Find()
    {
        foreach (var word in text.Words)
            if (vocabulary.Pronoun(word) is { } form && Stands(word, form.Role, form.Gender))
                yield return new Draft(word.Index, word.Index + 1, TypeOf(word, form.Role, form.Gender, form.Number), MentionKind.Pronoun)
                {
                    Gender = form.Gender is "n" || form.Number == "pl" ? null : form.Gender,
                    Plural = form.Number == "pl" || form.Role == "relative" && word.Has("Number=Plur"),
                };
    }

    private bool Stands(Word word, string role, string? gender) => role switch
    {
        "relative" => IsRelative(word),
        _ when word.Text.Length > 1 && Casing.IsShouted(word.Text) => false,
        _ when gender == "n" && role == "personal" && !vocabulary.IsIcelandic => !IsEmpty(word),
        // A form shared with an article or an adverb ("þá" = then) is a pronoun only where the tree says so.
        _ => word.Pos is "PRON" or "DET" && word.BaseRelation is not ("advmod" or "expl" or "det" or "mark" or "cc"),
    };

    private bool IsRelative(Word word)
    {
        if (word.Pos is not ("PRON" or "SCONJ" or "DET") || !SubjectOrObject.Contains(word.BaseRelation) && word.BaseRelation is not "nmod")
            return false;
        return text.Ancestors(word.Index).Take(3).Any(above => above.Relation is "acl:relcl" or "acl" or "relcl");
    }

    /// <summary>"It rained", "it is clear that …", "it was Tuesday": nothing is meant.</summary>
    private bool IsEmpty(Word word)
    {
        if (word.BaseRelation is not ("nsubj" or "obj" or "obl" or "iobj" or "nmod"))
            return true;
        var head = text.Words[word.Head];
        var clause = text.Children(head.Index, "csubj", "ccomp", "xcomp", "advcl", "acl").Any();
        if (word.BaseRelation == "nsubj" && head.Pos is "ADJ" or "NOUN" && text.Children(head.Index, "cop").Any() && clause)
            return true;
        return word.BaseRelation == "nsubj" && vocabulary.IsWord(head.Lemma, "empty-verb")
            || word.BaseRelation == "nsubj" && word.Has("nsubj:pass") && clause;
    }

    private static EntityType TypeOf(Word word, string role, string? gender, string? number)
    {
        if (role == "relative")
            return word.Text.ToLowerInvariant() is "which" or "that" ? EntityType.Organization : EntityType.Person;
        return gender == "n" && number != "pl" ? EntityType.Organization : EntityType.Person;
    }
}
