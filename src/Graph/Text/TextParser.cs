using Graph.Documents;
using Graph.Language;
using Graph.Text.Syntax;

namespace Graph.Text;

/// <summary>Documents to parsed texts: repairs lost blanks, cuts paragraphs, runs the language model and brings every tree to
/// Universal Dependencies. Safe to use from many threads.</summary>
public sealed class TextParser
{
    /// <summary>A sentence that no pipeline of the ClearNLP scheme, which is for English, can parse without its own labels.</summary>
    private const string Probe = "The boat of the crew was seized by the police in Oslo.";

    private readonly IReadOnlyDictionary<string, LanguageModel> models;
    private readonly HashSet<string> clear;

    /// <summary>Takes the models and finds out which scheme each one's trees follow.</summary>
    /// <param name="models">Models by ISO 639-1 code of the language they read.</param>
    public TextParser(IReadOnlyDictionary<string, LanguageModel> models)
    {
        this.models = models;
        clear = models.Where(model => ClearScheme.IsSpokenBy(model.Value.Analyze(Probe).Tokens.Select(token => token.Dep)))
            .Select(model => model.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>How many documents are analysed together: enough to keep all cores busy, few enough to hold in memory.</summary>
    private const int Batch = 64;

    /// <summary>Whether there is a model for the document's language.</summary>
    public bool CanParse(Document document) => models.ContainsKey(document.Language);

    /// <summary>Parses one document.</summary>
    /// <exception cref="NotSupportedException">No model reads its language; see <see cref="CanParse"/>.</exception>
    public ParsedText Parse(Document document) => ParseMany([document], CancellationToken.None).Single();

    /// <summary>Parses documents in their order, reading the sequence as results are asked for, on all cores.</summary>
    /// <exception cref="NotSupportedException">No model reads the language of a document; see <see cref="CanParse"/>.</exception>
    public IEnumerable<ParsedText> ParseMany(IEnumerable<Document> documents, CancellationToken cancellation) =>
        documents.Chunk(Batch).SelectMany(batch => ParseBatch(batch, cancellation));

    private ParsedText[] ParseBatch(Document[] batch, CancellationToken cancellation)
    {
        var stretches = batch.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Stretches).ToArray();
        var analyses = new IReadOnlyList<AnalyzedText>[batch.Length];
        foreach (var group in Enumerable.Range(0, batch.Length).GroupBy(i => batch[i].Language, StringComparer.Ordinal))
            Analyze(ModelFor(batch[group.First()]), [.. group], stretches, analyses, cancellation);
        return Enumerable.Range(0, batch.Length).AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(i => ParsedTextBuilder.Build(batch[i], stretches[i], analyses[i], clear.Contains(batch[i].Language))).ToArray();
    }

    private static void Analyze(
        LanguageModel model, int[] group, Stretch[][] stretches, IReadOnlyList<AnalyzedText>[] analyses, CancellationToken cancellation)
    {
        using var results = model.AnalyzeMany(group.SelectMany(i => stretches[i]).Select(stretch => stretch.Text), cancellation).GetEnumerator();
        foreach (var i in group)
        {
            var own = new AnalyzedText[stretches[i].Length];
            for (var k = 0; k < own.Length; k++)
                own[k] = results.MoveNext() ? results.Current : throw new InvalidOperationException("The model answered fewer texts than it was given.");
            analyses[i] = own;
        }
    }

    /// <summary>The pieces a document is analysed in. What is marked as boilerplate is left out: no statement may come from it.</summary>
    private static Stretch[] Stretches(Document document)
    {
        var cuts = GlueRepair.Cuts(document.Text, document.Language);
        return [.. Paragraphs.Of(document.Text)
            .Where(paragraph => !document.Boilerplate.Any(row => row.Contains(paragraph)))
            .Select(paragraph => Stretch.Of(document.Text, paragraph, cuts))];
    }

    private LanguageModel ModelFor(Document document) => models.GetValueOrDefault(document.Language)
        ?? throw new NotSupportedException(
            $"Document '{document.Key}' is in '{document.Language}', for which no language model is loaded. Loaded: {string.Join(", ", models.Keys.Order(StringComparer.Ordinal))}.");
}
