namespace Graph.Bench;

/// <summary>Texts to measure with: news of the GUM corpus where ../shared is there, else sentences put together from a few words.</summary>
internal static class BenchTexts
{
    public static (string Source, string[] Texts) Load(string language)
    {
        string? folder = language == "en" ? FindGum() : null;
        return folder is null ? ("generated sentences", Generate(language)) : ("GUM news", [.. Directory.GetFiles(folder, "*.conllu").Order(StringComparer.Ordinal).Select(Document)]);
    }

    /// <summary>Documents of other words than those measured, to warm up the compiler without warming the caches.</summary>
    public static string[] Generate(string language) => [.. Enumerable.Range(0, 64).Select(d => string.Join(' ', Enumerable.Range(0, 40).Select(s => Sentence(language, (d * 40) + s))))];

    private static string Sentence(string language, int n)
    {
        string name = $"{Pick(n, "Arn", "Berg", "Hild", "Run", "Sig", "Thor")}{Pick(n / 6, "ar", "dis", "geir", "mund", "unn")}{Pick(n / 30, "", "son", "s")}";
        return language == "is"
            ? $"{name} {Pick(n, "hitti", "hringdi í", "heimsótti")} ráðherrann {Pick(n / 3, "í gær", "á fundi í borginni", "þann 4. maí")}, sagði {Pick(n / 7, "blaðið", "stofnunin")}."
            : $"{name} {Pick(n, "met", "called", "didn't see", "visited")} the {Pick(n / 4, "minister", "captain", "harbour master")} {Pick(n / 12, "on Tuesday", "in the old town", "after 3,400 days")}, the {Pick(n / 5, "paper", "office")} said.";
    }

    private static string Pick(int n, params string[] choices) => choices[n % choices.Length];

    private static string Document(string file) =>
        string.Join(' ', File.ReadLines(file).Where(l => l.StartsWith("# text = ", StringComparison.Ordinal)).Select(l => l["# text = ".Length..]));

    private static string? FindGum()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string gum = Path.Combine(folder.FullName, "shared", "gold", "gum-news", "dep");
            if (Directory.Exists(gum)) return gum;
        }
        return null;
    }
}
