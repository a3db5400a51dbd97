namespace Graph.Evaluation;

/// <summary>Where the checkout and what lies beside it are found, from wherever the program runs.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds Graph.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path in the checkout.</summary>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path in the folder <c>shared</c> beside the checkout, which need not exist.</summary>
    public static string Shared(params string[] parts) => Path.GetFullPath(Path.Combine([Root, "..", "shared", .. parts]));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Graph.sln")))
                return folder.FullName;
        throw new InvalidOperationException($"No folder above '{AppContext.BaseDirectory}' holds Graph.sln.");
    }
}
