using Graph.Lexicon;

namespace Graph.Mentions;

/// <summary>The tables that a <see cref="Vocabulary"/> is made of.</summary>
internal sealed record VocabularyRows(LexiconSet Lexicon)
{
    /// <summary>Base names of known things by key, in the language of the texts.</summary>
    public required IReadOnlyDictionary<string, string> BaseNames { get; init; }

    /// <summary>lemma, type, plural, gender, kind.</summary>
    public required WordRows Heads { get; init; }

    /// <summary>lemma, use.</summary>
    public required WordRows Actors { get; init; }

    /// <summary>lemma, use.</summary>
    public required WordRows SeatVerbs { get; init; }

    /// <summary>form, use.</summary>
    public required WordRows NameHints { get; init; }

    /// <summary>form, role, gender, number.</summary>
    public required WordRows Pronouns { get; init; }

    /// <summary>word, use.</summary>
    public required WordRows Words { get; init; }

    /// <summary>form.</summary>
    public required WordRows NotNames { get; init; }

    /// <summary>ending, base.</summary>
    public required WordRows Endings { get; init; }

    /// <summary>head, kind, what.</summary>
    public required WordRows OrganizationHeads { get; init; }
}
