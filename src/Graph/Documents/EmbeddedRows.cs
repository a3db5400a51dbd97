namespace Graph.Documents;

/// <summary>Reads the small tables that are part of the library.</summary>
internal static class EmbeddedRows
{
    /// <summary>Rows of a table of this assembly: cells of each line that is neither empty nor a comment, without the head line.</summary>
    /// <exception cref="InvalidOperationException">No such table: a fault of the build.</exception>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(EmbeddedRows).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Table '{name}' is not embedded in the library; see EmbeddedResource in Graph.csproj.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries)
            .Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t', StringSplitOptions.TrimEntries))];
    }
}
