namespace Graph.Documents;

/// <summary>An input before its key is checked and what is not given is found out.</summary>
/// <param name="Path">The file as shown to the user; "-" for standard input.</param>
/// <param name="Line">Line of a JSONL file.</param>
/// <param name="Key">What names it; "" for an error.</param>
/// <param name="Facts">Its text and what is given with it.</param>
internal sealed record ReadDocument(string Path, int? Line, string Key, DocumentFacts Facts)
{
    public DocumentError? Error { get; private init; }

    /// <summary>Name of the file when the document is the whole file; null for JSONL.</summary>
    public string? FileName { get; init; }

    public static ReadDocument Failed(string path, int? line, string message) =>
        new(path, line, "", DocumentFacts.None) { Error = new DocumentError(path, line, message) };
}
