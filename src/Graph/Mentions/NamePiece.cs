namespace Graph.Mentions;

/// <summary>A run of words that is a name or, with <see cref="IsName"/> false, a title or adjective that ends the search at its words. Half-open.</summary>
internal sealed record NamePiece(int First, int End)
{
    public bool IsName { get; init; } = true;

    /// <summary>What the tables know, or null.</summary>
    public KnownForm? Known { get; init; }

    /// <summary>All readings of the tables.</summary>
    public IReadOnlyList<KnownForm> Others { get; init; } = [];

    /// <summary>Label of the model, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Whether a noun in it makes it an organization ("Ministry").</summary>
    public bool Organization { get; init; }

    /// <summary>Country that a word in it gives.</summary>
    public string? Country { get; init; }
}
