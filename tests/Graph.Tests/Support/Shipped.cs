using System.Globalization;
using Graph.Documents;

namespace Graph.Tests.Support;

/// <summary>The shipped pipeline, loaded once for all tests that read real sentences.</summary>
internal static class Shipped
{
    private static readonly Lazy<Pipeline> Loaded = new(() => Pipeline.Create(Path.Combine(AppContext.BaseDirectory, "models")));

    public static Pipeline Pipeline => Loaded.Value;

    /// <summary>Reads one text, published on a Wednesday.</summary>
    public static Extraction Read(string text, string language = "en", string? published = "2025-06-18") =>
        Pipeline.Extract([new Document("test", text)
        {
            Language = language,
            Published = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            PublishedBasis = published is null ? PublishedBasis.None : PublishedBasis.Given,
        }]).Single();
}
