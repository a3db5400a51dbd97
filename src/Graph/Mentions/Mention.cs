namespace Graph.Mentions;

/// <summary>How a mention names its thing.</summary>
public enum MentionKind
{
    /// <summary>By a proper name ("Maria Lopes", "the Dutch").</summary>
    Name,

    /// <summary>By a description ("the Finnish leader", "a tanker").</summary>
    Nominal,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}

/// <summary>A stretch of text that names something. Word runs are half-open.</summary>
/// <param name="Index">Place in the document's list of mentions, which is ordered by span.</param>
/// <param name="Span">Where it stands in the document's text: the name itself, without titles, articles and possessive endings.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index one past its last word.</param>
/// <param name="Head">Index of the word that carries its role in the tree (the word whose head lies outside).</param>
/// <param name="Type">What it names.</param>
/// <param name="Kind">How it names it.</param>
public sealed record Mention(int Index, TextSpan Span, int First, int End, int Head, EntityType Type, MentionKind Kind)
{
    /// <summary>The name in its base form: nominative, without possessive ending, lost markup repaired; for nominals and pronouns the words as they stand.</summary>
    public required string Name { get; init; }

    /// <summary>Key of a known thing (<c>country:VE</c>, <c>org:nato</c>, <c>place:3646738</c>), when the tables hold it.</summary>
    public string? Key { get; init; }

    /// <summary>ISO code of the country that the words around it give ("the Finnish leader": FI), or null.</summary>
    public string? Country { get; init; }

    /// <summary>Office in its canonical English form that title, apposition or the description itself gives ("Foreign Minister"), or null.</summary>
    public string? Office { get; init; }

    /// <summary><c>m</c>, <c>f</c> or null when nothing tells it.</summary>
    public string? Gender { get; init; }

    /// <summary>Whether it names more than one ("they", "the ministers").</summary>
    public bool Plural { get; init; }

    /// <summary>Whether a state is named by its people, organ or seat ("Washington imposed", "U.S. forces", "the Americans").</summary>
    public bool Metonym { get; init; }

    /// <summary>Kind of an organization in the ontology's words ("armed group"), or null.</summary>
    public string? OrganizationKind { get; init; }
}
