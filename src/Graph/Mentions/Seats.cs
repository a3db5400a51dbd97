using Graph.Text;

namespace Graph.Mentions;

/// <summary>Tells a capital that stands for its state ("Oslo rejected the offer", "talks with Oslo") from the town ("in Oslo").</summary>
internal sealed class Seats(Lookups lookups)
{
    private readonly ParsedText text = lookups.Text;
    private readonly Vocabulary vocabulary = lookups.Vocabulary;

    /// <summary>The name as it is meant: the state where the capital acts, is told or dealt with; else unchanged.</summary>
    public Draft Read(Draft name)
    {
        if (name.Form is not { IsSeat: true, Country: { } code } || !ActsAsState(text.Words[name.HeadIn(text)]))
            return name;
        return new Draft(name.First, name.End, EntityType.Country, MentionKind.Name)
        {
            Name = vocabulary.CountryName(code),
            Key = $"country:{code}",
            Country = code,
            Metonym = true,
            Form = name.Form,
        };
    }

    private bool ActsAsState(Word word)
    {
        var first = word;
        while (first.BaseRelation == "conj")
            first = text.Words[first.Head];
        var head = text.Words[first.Head];
        return first.BaseRelation switch
        {
            "nsubj" when first.Relation == "nsubj:pass" => vocabulary.SeatVerb(head) == "told",
            "nsubj" => head.Pos == "VERB" && vocabulary.SeatVerb(head) != "stay",
            "obj" or "iobj" => vocabulary.SeatVerb(head) == "told",
            "obl" or "nmod" => IsPartner(first),
            _ => false,
        };
    }

    /// <summary>One talks with, and is accused by, a state; towns are not partners.</summary>
    private bool IsPartner(Word word) =>
        text.Children(word.Index, "case").Any(preposition => vocabulary.IsWord(preposition.Text.ToLowerInvariant(), "partner"));
}
