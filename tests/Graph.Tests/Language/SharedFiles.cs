namespace Graph.Tests.Language;

/// <summary>Finds the folder `shared` beside the repository; tests that need it skip where it is missing.</summary>
internal static class SharedFiles
{
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Graph.sln"))) continue;
            for (var above = folder.Parent; above is not null; above = above.Parent)
                if (Directory.Exists(Path.Combine(above.FullName, "shared", "models"))) return Path.Combine(above.FullName, "shared");
            break;
        }
        Assert.Skip("../shared is not there: the comparison with spaCy's own output cannot run");
        return "";
    }

    public static string Model(string name) => Path.Combine(AppContext.BaseDirectory, "models", name);

    public static string AnyModel(string name) =>
        Directory.Exists(Model(name)) ? Model(name) : Path.Combine(Root(), "models", name);
}
