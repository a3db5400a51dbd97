using Graph.App.Output;
using Graph.Documents;

namespace Graph.App;

/// <summary>Documents from paths or standard input.</summary>
internal static class Inputs
{
    /// <summary>Reads lazily; what cannot be read is an error among the results.</summary>
    public static IEnumerable<DocumentResult> Read(IReadOnlyList<string> paths, Screen screen) =>
        new DocumentReader(DetectLanguage).Read(paths, screen.In);

    private static string DetectLanguage(string text) => text.Contains('ð', StringComparison.Ordinal) ? "is" : "en";
}
