namespace Graph.Coreference;

/// <summary>The mentions of one thing in one document, with what the document says of it.</summary>
/// <param name="Index">Place in the document's list of chains, ordered by first mention.</param>
/// <param name="Type">What the thing is.</param>
/// <param name="Mentions">Indexes into the document's mentions, ascending, at least one.</param>
/// <param name="Name">The fullest proper name in its base form, or the words of the first description when no mention is a name.</param>
/// <param name="Named">Whether any mention is a proper name.</param>
public sealed record Chain(int Index, EntityType Type, IReadOnlyList<int> Mentions, string Name, bool Named)
{
    /// <summary>Key of a known thing, when the tables hold it.</summary>
    public string? Key { get; init; }

    /// <summary>Surface forms and base forms of its proper-name mentions, distinct, ordinal order. No descriptions, no metonyms.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>ISO code of its country as the document tells it, or null.</summary>
    public string? Country { get; init; }

    /// <summary>Offices that the document gives it, canonical English forms, ordinal order.</summary>
    public IReadOnlyList<string> Offices { get; init; } = [];

    /// <summary><c>m</c>, <c>f</c> or null.</summary>
    public string? Gender { get; init; }

    /// <summary>Kind of an organization in the ontology's words, or null.</summary>
    public string? OrganizationKind { get; init; }
}
