using System.Collections.Concurrent;
using Graph.Language.Heads;
using Graph.Language.Lexemes;
using Graph.Language.Model;
using Graph.Language.Tokenization;

namespace Graph.Language;

/// <summary>
/// A spaCy v3 CPU pipeline: tokenizer, tagger, parser, lemmatizer, entities. Immutable after load; one model serves any number of
/// threads. Analyses depend on nothing but the model and the text.
/// </summary>
public sealed class LanguageModel
{
    private readonly Tokenizer tokenizer;
    private readonly IReadOnlyList<(string Name, Component Component)> components;
    private readonly ConcurrentBag<DocBatch> batches = [];

    private LanguageModel(ModelFolder folder, string? onlyComponent)
    {
        var config = PipelineConfig.Parse(folder.PathOf("config.cfg"), folder.ReadBytes("config.cfg"));
        var meta = folder.ReadJson("meta.json");
        Language = config.Get("nlp", "lang").Text();
        Name = meta.Find("name")?.Text() ?? "";
        Version = meta.Find("version")?.Text() ?? "";
        var disabled = config.Find("nlp", "disabled")?.Items().Select(i => i.Text()).ToHashSet(StringComparer.Ordinal) ?? [];
        var encoders = new EncoderRegistry();
        string[] names = [.. config.Get("nlp", "pipeline").Items().Select(i => i.Text())
            .Where(n => onlyComponent is null ? !disabled.Contains(n) : n == onlyComponent)];
        components = [.. names.Select((name, index) =>
            (name, ComponentLoader.Load(new ComponentFiles(folder, config, encoders, name, Language), config, encoders, index)))];
        tokenizer = Tokenizer.Load(folder, new LexemeTable(NormTable.Load(folder), encoders.Count));
    }

    /// <summary>Two-letter code of the language.</summary>
    public string Language { get; }

    /// <summary>Name of the model, without language and version.</summary>
    public string Name { get; }

    /// <summary>Version of the model.</summary>
    public string Version { get; }

    internal IReadOnlyList<(string Name, Component Component)> Components => components;

    internal Tokenizer Tokenizer => tokenizer;

    /// <summary>Loads a model folder as spaCy 3 writes it.</summary>
    /// <exception cref="ModelFormatException">A file is missing or damaged; names file and place.</exception>
    /// <exception cref="UnsupportedModelException">The model needs something not supported; names component and architecture.</exception>
    public static LanguageModel Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new LanguageModel(new ModelFolder(folder), null);
    }

    /// <summary>Loads the tokenizer and one component, also where the model has it disabled.</summary>
    internal static LanguageModel Load(string folder, string onlyComponent) => new(new ModelFolder(folder), onlyComponent);

    /// <summary>
    /// Analyzes one text, however long. Lone surrogates are read as U+FFFD; offsets are those of the given text. Texts of more than
    /// 200,000 tokens (spaCy refuses them) are cut into segments at a line or sentence end: no arc or entity spans a cut.
    /// </summary>
    public AnalyzedText Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AnalyzeBatch([text])[0];
    }

    /// <summary>
    /// Analyzes texts on all cores, lazily and in their order: results come while later texts are still being read. At most a few
    /// batches are held at a time.
    /// </summary>
    public IEnumerable<AnalyzedText> AnalyzeMany(IEnumerable<string> texts, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return BatchedAnalysis.Run(texts, AnalyzeBatch, ct);
    }

    internal AnalyzedText[] AnalyzeBatch(IReadOnlyList<string> texts)
    {
        var batch = Rent();
        try
        {
            foreach (string text in texts) tokenizer.Tokenize(WellFormed.Text(text), batch.Next());
            if (batch.Docs.Any(d => d.Count > LongText.SegmentTokens)) return [.. texts.Select((text, i) => AnalyzeSegments(text, batch.Docs[i]))];
            Run(batch);
            return [.. texts.Select((text, i) => AnnotationReader.Read(text, batch.Docs[i]))];
        }
        finally
        {
            Return(batch);
        }
    }

    private AnalyzedText AnalyzeSegments(string text, Doc doc)
    {
        var reader = new AnnotationReader(doc.Count);
        foreach (var (from, to) in LongText.Segments(doc))
        {
            var batch = Rent();
            try
            {
                batch.Next().CopyTokens(doc, from, to);
                Run(batch);
                reader.Add(batch.Docs[0], doc.Starts[from]);
            }
            finally
            {
                Return(batch);
            }
        }
        return reader.ToText(text);
    }

    private void Run(DocBatch batch)
    {
        batch.BeginAnnotation();
        if (batch.TokenCount == 0) return;
        foreach (var (_, component) in components) component.Run(batch);
    }

    internal void Return(DocBatch batch)
    {
        batch.Dispose();
        if (batch.IsSmall) batches.Add(batch);
    }

    internal DocBatch Rent() => batches.TryTake(out var batch) ? batch : new DocBatch(components.Count);
}
