using Graph.Documents;
using Graph.Language;

namespace Graph.App;

/// <summary>Language models by language, loaded when first needed; or one model for all texts.</summary>
internal sealed class Models(string? onlyFolder, string? onlyLanguage)
{
    private const int BatchDocuments = 256;
    private readonly Dictionary<string, LanguageModel> loaded = new(StringComparer.Ordinal);

    /// <summary>Loads all that can be needed, so that later times are those of the analysis alone.</summary>
    public void LoadAll()
    {
        foreach (var language in onlyFolder is not null ? [""] : onlyLanguage is { } only ? [only] : Known())
            For(language);
    }

    /// <summary>Analyses in the order of the documents, lazily, on all cores.</summary>
    public IEnumerable<(Document Document, string Language, AnalyzedText Analysis)> Analyze(IEnumerable<Document> documents)
    {
        foreach (var batch in documents.Chunk(BatchDocuments))
        {
            var results = new AnalyzedText[batch.Length];
            foreach (var group in Enumerable.Range(0, batch.Length).GroupBy(i => LanguageOf(batch[i]), StringComparer.Ordinal))
            {
                var indexes = group.ToList();
                var next = 0;
                foreach (var analysis in For(group.Key).AnalyzeMany(indexes.Select(i => batch[i].Text)))
                    results[indexes[next++]] = analysis;
            }

            for (var i = 0; i < batch.Length; i++)
                yield return (batch[i], LanguageOf(batch[i]), results[i]);
        }
    }

    private string LanguageOf(Document document) => onlyLanguage ?? (onlyFolder is null ? document.Language : For("").Language);

    private LanguageModel For(string language)
    {
        var folder = onlyFolder ?? Path.Combine(Engine.ModelFolder, language);
        if (loaded.TryGetValue(folder, out var model))
            return model;
        if (onlyFolder is null && !Known().Contains(language, StringComparer.Ordinal))
            throw new UserException(
                $"There is no model for the language '{language}'. kg has: {string.Join(", ", Known())}. Name one with --language, or a spaCy pipeline of that language with --model FOLDER.");
        try
        {
            return loaded[folder] = LanguageModel.Load(folder);
        }
        catch (Exception error) when (error is ModelFormatException or UnsupportedModelException)
        {
            throw new UserException($"The model in '{folder}' cannot be used: {error.Message}");
        }
    }

    private static List<string> Known() => !Directory.Exists(Engine.ModelFolder) ? [] : [.. Directory.EnumerateDirectories(Engine.ModelFolder)
        .Where(folder => File.Exists(Path.Combine(folder, "config.cfg"))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];
}
