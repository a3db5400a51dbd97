namespace Graph.Documents;

/// <summary>Reads documents from files, folders and a stream of JSONL. Lazy: one document is held at a time, however many there are.</summary>
/// <param name="detectLanguage">Tells the ISO 639-1 code of a text whose language is not given.</param>
public sealed class DocumentReader(Func<string, string> detectLanguage)
{
    /// <summary>Reads every PATH in the order given; below a folder files come in ordinal order of their paths. What cannot be read becomes
    /// an error and the rest goes on. Two inputs with one key are an error at the second, which names both.</summary>
    /// <param name="paths">Files (.txt, .md, .jsonl), folders, or "-" for JSONL from <paramref name="input"/>.</param>
    /// <param name="input">Standard input; needed only for "-".</param>
    public IEnumerable<DocumentResult> Read(IEnumerable<string> paths, Stream? input = null)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
            foreach (var read in ReadPath(path, input))
                yield return Checked(read, places);
    }

    private static IEnumerable<ReadDocument> ReadPath(string path, Stream? input)
    {
        if (path == "-")
            return input is null
                ? [ReadDocument.Failed("-", null, "There is no standard input to read documents from.")]
                : JsonLines.Read(input, "-", key => key);
        return SourceFiles.Below(path).SelectMany(file => file.Kind switch
        {
            SourceKind.JsonLines => JsonLines.Read(file),
            SourceKind.Text => [TextFile.Read(file)],
            _ => [ReadDocument.Failed(file.Shown, null, file.Problem)],
        });
    }

    private DocumentResult Checked(ReadDocument read, Dictionary<string, string> places)
    {
        if (read.Error is { } error)
            return DocumentResult.Failed(error.Path, error.Line, error.Message);
        var key = read.Key;
        var place = read.Line is { } line ? $"{read.Path}:{line}" : read.Path;
        if (!places.TryAdd(key, place))
            return DocumentResult.Failed(read.Path, read.Line,
                $"'{key}' names two documents, this one and {places[key]}; give one of them another \"id\" or leave it out.");
        return DocumentResult.Of(Completed(read));
    }

    private Document Completed(ReadDocument read)
    {
        var facts = read.Facts;
        var text = facts.Text!;
        var language = facts.Language ?? detectLanguage(text);
        var (published, basis) = PublicationDate.Find(facts, read.FileName);
        return new Document(read.Key, text)
        {
            Title = facts.Title ?? (read.FileName is null ? null : FirstLineTitle.Of(text)),
            Url = facts.Url,
            Source = facts.Source,
            Published = published,
            PublishedBasis = basis,
            Modified = facts.Modified,
            Language = language,
            Boilerplate = BoilerplateRows.Find(text, language),
            Warnings = published is null ? [PublicationDate.Missing(read.Key, read.FileName)] : [],
        };
    }
}
