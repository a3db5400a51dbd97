using Graph.App.Output;
using Graph.Documents;
using Graph.Text;

namespace Graph.App;

/// <summary>Documents from paths or standard input.</summary>
internal static class Inputs
{
    /// <summary>Reads lazily; what cannot be read is an error among the results.</summary>
    public static IEnumerable<DocumentResult> Read(IReadOnlyList<string> paths, Screen screen) =>
        new DocumentReader(LanguageDetector.Detect).Read(paths, screen.In);

    /// <summary>Stops before anything is made when a path is misspelt.</summary>
    /// <exception cref="UserException">A path is neither file nor folder.</exception>
    public static void CheckPaths(IEnumerable<string> paths)
    {
        foreach (var path in paths)
            if (path != "-" && !Path.Exists(path))
                throw new UserException($"There is no file or folder '{path}' (looked in '{Environment.CurrentDirectory}'). Give .txt, .md or .jsonl files, folders of them, or - for JSON lines from standard input.");
    }
}
