using System.Diagnostics;
using System.Text;
using Graph.Documents;
using Graph.Evaluation.Gold;
using Graph.Knowledge;
using Graph.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.Evaluation;

/// <summary>A build of texts in memory, by the same rooms as <c>kg build</c>.</summary>
/// <param name="Extractions">What each document says.</param>
/// <param name="Json">The export of the graph.</param>
/// <param name="Elapsed">Time from documents to graph, without the loading of models.</param>
internal sealed record Build(IReadOnlyList<Extraction> Extractions, string Json, TimeSpan Elapsed)
{
    public static Build Of(Pipeline pipeline, IReadOnlyList<Document> documents)
    {
        var watch = Stopwatch.StartNew();
        var extractions = pipeline.Extract(documents).ToList();
        var graph = GraphBuilder.Build([.. extractions.Select(extraction => extraction.Claims)]);
        var elapsed = watch.Elapsed;
        return new Build(extractions, GraphExport.ToJson(graph), elapsed);
    }
}

/// <summary>Makes documents of gold texts through the reader that users' documents come through.</summary>
internal static class GoldDocuments
{
    /// <summary>As lines of JSONL, each with id, date of publication and language.</summary>
    public static IReadOnlyList<Document> Given(IEnumerable<GoldText> texts)
    {
        var lines = string.Join('\n', texts.Select(text => Line(text).ToString(Formatting.None)));
        return Read(new DocumentReader(_ => throw new InvalidOperationException("Every gold text gives its language."))
            .Read(["-"], new MemoryStream(Encoding.UTF8.GetBytes(lines))));
    }

    /// <summary>As the files of a folder lie there: day and language are found as for any user, and checked against the gold.</summary>
    public static IReadOnlyList<Document> Below(string folder, IReadOnlyList<GoldText> texts)
    {
        var documents = Read(new DocumentReader(LanguageDetector.Detect).Read([folder]));
        foreach (var document in documents)
        {
            var gold = texts.FirstOrDefault(text => text.Text == document.Text)?.ToDocument()
                ?? throw new InvalidDataException($"'{document.Key}' has no row in the gold of '{Path.GetFileName(folder)}'.");
            if (gold.Published != document.Published || gold.Language != document.Language)
                throw new InvalidDataException(
                    $"'{document.Key}' was read as {document.Language} of {document.Published:O}; its gold says {gold.Language} of {gold.Published:O}.");
        }

        return documents;
    }

    private static IReadOnlyList<Document> Read(IEnumerable<DocumentResult> results) =>
        [.. results.Select(result => result.Document ?? throw new InvalidDataException(result.Error!.ToString()))];

    private static JObject Line(GoldText text)
    {
        var line = new JObject { ["id"] = text.Id, ["language"] = text.Language, ["text"] = text.Text };
        if (text.Title is not null)
            line["title"] = text.Title;
        if (text.Published is not null)
            line["published"] = text.Published;
        return line;
    }
}
