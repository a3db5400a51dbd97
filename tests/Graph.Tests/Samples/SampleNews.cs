using Graph.Documents;
using Graph.Knowledge;
using Graph.Tests.Support;
using Graph.Text;

namespace Graph.Tests.Samples;

/// <summary>The reports of samples/news and the graph of them, made once for all tests.</summary>
internal static class SampleNews
{
    private static readonly Lazy<IReadOnlyList<Document>> LazyDocuments = new(Read);
    private static readonly Lazy<IReadOnlyList<Extraction>> LazyExtractions = new(() => [.. Shipped.Pipeline.Extract(Documents)]);

    public static string Folder { get; } = Path.Combine(Repository.Root, "samples", "news");

    public static IReadOnlyList<Document> Documents => LazyDocuments.Value;

    public static IReadOnlyList<Extraction> Extractions => LazyExtractions.Value;

    public static KnowledgeGraph GraphOf(IEnumerable<Extraction> extractions) => GraphBuilder.Build([.. extractions.Select(extraction => extraction.Claims)]);

    private static IReadOnlyList<Document> Read() =>
        [.. new DocumentReader(LanguageDetector.Detect).Read([Folder]).Select(result => result.Document ?? throw new InvalidDataException(result.Error!.ToString()))];
}
