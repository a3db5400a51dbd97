namespace Graph.Documents;

/// <summary>How a file is read.</summary>
internal enum SourceKind
{
    /// <summary>It cannot be read; <see cref="SourceFile.Problem"/> says why.</summary>
    None,

    /// <summary>One document, its text.</summary>
    Text,

    /// <summary>One document a line.</summary>
    JsonLines,
}

/// <summary>A file below a PATH argument.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Key">Its path below the PATH argument, with forward slashes; its name when the argument is the file.</param>
/// <param name="Shown">How it is named in messages: as the user wrote it, with forward slashes.</param>
/// <param name="Kind">How it is read.</param>
internal sealed record SourceFile(string Path, string Key, string Shown, SourceKind Kind)
{
    /// <summary>Why it cannot be read; "" when it can.</summary>
    public string Problem { get; init; } = "";
}

/// <summary>Finds the files of a PATH argument.</summary>
internal static class SourceFiles
{
    private const string Readable = ".txt, .md or .jsonl, a folder of them, or - for JSONL from standard input";

    // Links are not followed: they may lead in circles. Hidden files are no articles.
    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };

    /// <summary>The file itself, or all readable files below the folder in ordinal order of their keys. Other files of a folder are passed over.</summary>
    public static IEnumerable<SourceFile> Below(string path)
    {
        if (File.Exists(path))
        {
            var kind = KindOf(path);
            return [new SourceFile(path, System.IO.Path.GetFileName(path), Slashes(path), kind)
            {
                Problem = kind == SourceKind.None ? $"Files of kind '{System.IO.Path.GetExtension(path)}' cannot be read; give {Readable}." : "",
            }];
        }

        if (!Directory.Exists(path))
            return [Unreadable(path, $"There is no such file or folder; give {Readable}.")];
        var files = Directory.EnumerateFiles(path, "*", Deep).Where(file => KindOf(file) != SourceKind.None)
            .Select(file => (File: file, Key: Slashes(System.IO.Path.GetRelativePath(path, file)))).OrderBy(file => file.Key, StringComparer.Ordinal).ToList();
        return files.Count == 0
            ? [Unreadable(path, $"This folder holds no documents; give {Readable}.")]
            : files.Select(file => new SourceFile(file.File, file.Key, Slashes(System.IO.Path.Join(path, file.Key)), KindOf(file.File)));
    }

    private static SourceFile Unreadable(string path, string problem) => new(path, path, Slashes(path), SourceKind.None) { Problem = problem };

    private static SourceKind KindOf(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" or ".md" => SourceKind.Text,
        ".jsonl" or ".ndjson" => SourceKind.JsonLines,
        _ => SourceKind.None,
    };

    private static string Slashes(string path) => path.Replace('\\', '/');
}
