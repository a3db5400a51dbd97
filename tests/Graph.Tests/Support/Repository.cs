namespace Graph.Tests.Support;

/// <summary>Where the checkout and what lies beside it are found, from wherever the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Graph.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Path below the folder <c>shared</c> beside the checkout; skips the test, loudly, when it is not there.</summary>
    public static string Shared(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", .. parts]));
        Assert.SkipUnless(Path.Exists(path), $"SKIPPED: needs '{string.Join('/', parts)}' in the folder 'shared' beside the checkout, which is not here.");
        return path;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Graph.sln")))
                return folder.FullName;
        throw new InvalidOperationException($"No folder above '{AppContext.BaseDirectory}' holds Graph.sln.");
    }
}
