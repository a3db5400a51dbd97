namespace Graph.Tests.Language;

/// <summary>Finds the folder `shared` beside the repository; tests that need it skip where it is missing.</summary>
internal static class SharedFiles
{
    public static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Graph.sln"))) return folder.FullName;
        throw new InvalidOperationException("Graph.sln is in no folder above the tests");
    }

    public static string Root()
    {
        // A work tree may lie a level deeper than the repository itself.
        for (var above = Directory.GetParent(Repository()); above is not null; above = above.Parent)
            if (Directory.Exists(Path.Combine(above.FullName, "shared", "models"))) return Path.Combine(above.FullName, "shared");
        Assert.Skip("../shared is not there: the comparison with spaCy's own output cannot run");
        return "";
    }

    public static string Model(string name) => Path.Combine(AppContext.BaseDirectory, "models", name);

    public static string AnyModel(string name) =>
        Directory.Exists(Model(name)) ? Model(name) : Path.Combine(Root(), "models", name);
}
