namespace Graph.Documents;

/// <summary>Why an input gave no document.</summary>
/// <param name="Path">The file as the user named it, with forward slashes; "-" for standard input.</param>
/// <param name="Line">Line in the file, the first is 1; null when the whole file is meant.</param>
/// <param name="Message">A full sentence: what is wrong, with the value, and what to do.</param>
public sealed record DocumentError(string Path, int? Line, string Message)
{
    /// <summary>Place and message, as compilers print them.</summary>
    public override string ToString() => Line is { } line ? $"{Path}:{line}: {Message}" : $"{Path}: {Message}";
}

/// <summary>What one input gave: a document or an error.</summary>
public sealed record DocumentResult
{
    private DocumentResult(Document? document, DocumentError? error) => (Document, Error) = (document, error);

    /// <summary>The document; null when there is an error.</summary>
    public Document? Document { get; }

    /// <summary>The error; null when there is a document.</summary>
    public DocumentError? Error { get; }

    /// <summary>A document that was read.</summary>
    public static DocumentResult Of(Document document) => new(document, null);

    /// <summary>An input that could not be read.</summary>
    public static DocumentResult Failed(string path, int? line, string message) => new(null, new DocumentError(path, line, message));
}
