namespace Graph.Lexicon;

/// <summary>A table of the lexicon breaks its format; the message begins with <c>path:line:</c>.</summary>
public sealed class LexiconException(string path, int line, string message) : Exception(line > 0 ? $"{path}:{line}: {message}" : $"{path}: {message}")
{
    /// <summary>The path of the table below the folder of tables.</summary>
    public string Path { get; } = path;

    /// <summary>The line in the file, the first line is 1; 0 when the whole file is meant.</summary>
    public int Line { get; } = line;
}
