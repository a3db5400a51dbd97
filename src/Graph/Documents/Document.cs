namespace Graph.Documents;

/// <summary>One article, with its text kept exactly as it came.</summary>
/// <param name="Key">What names the document for its users: the given id, else the URL, else the path below the PATH argument, else a hash of the text.</param>
/// <param name="Text">The text. All offsets of the project count its UTF-16 units.</param>
public sealed record Document(string Key, string Text)
{
    private readonly KnownId known = new();

    /// <summary>A changed copy finds its own id.</summary>
    private Document(Document other)
    {
        known = new KnownId();
        (Key, Text, Title, Url, Source, Published, Modified) = (other.Key, other.Text, other.Title, other.Url, other.Source, other.Published, other.Modified);
        (PublishedBasis, Language, Boilerplate, Warnings) = (other.PublishedBasis, other.Language, other.Boilerplate, other.Warnings);
    }

    /// <summary>Hash of key, text and metadata: a changed article is a new version with a new id. Computed once.</summary>
    public string Id => known.Id ??= ContentId.Of(Key, Text, Title ?? "", Url ?? "", Source ?? "", Published?.ToString("O", null) ?? "", Language);

    /// <summary>Headline, when known apart from the text. A first line of the text that serves as title stays part of the text too.</summary>
    public string? Title { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>The outlet.</summary>
    public string? Source { get; init; }

    /// <summary>Day of publication in the outlet's own offset; null when nothing tells it (never the clock of a file).</summary>
    public DateOnly? Published { get; init; }

    /// <summary>When this version was last changed, where that is given: of two versions with one key the later is current.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>Which rule gave <see cref="Published"/>.</summary>
    public PublishedBasis PublishedBasis { get; init; }

    /// <summary>ISO 639-1 code: given, or detected from the text.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Stretches that belong to the page and not to the article ("You may also be interested in"). Marked, not deleted.</summary>
    public IReadOnlyList<TextSpan> Boilerplate { get; init; } = [];

    /// <summary>What the user should know about this document, each a full sentence.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Keeps the id once it is computed; says nothing about the document, so all are equal.</summary>
    private sealed class KnownId : IEquatable<KnownId>
    {
        public string? Id { get; set; }

        public bool Equals(KnownId? other) => other is not null;

        public override bool Equals(object? obj) => obj is KnownId;

        public override int GetHashCode() => 0;
    }
}

/// <summary>The rule that gave a date of publication, the strongest first.</summary>
public enum PublishedBasis
{
    /// <summary>No date: relative dates stay unresolved.</summary>
    None,

    /// <summary>Given with the document or in its sidecar.</summary>
    Given,

    /// <summary>Metadata of the page.</summary>
    Page,

    /// <summary>A date in the URL.</summary>
    Url,

    /// <summary>A dateline at the head of the text.</summary>
    Dateline,

    /// <summary>A date in the file's name.</summary>
    FileName,
}
