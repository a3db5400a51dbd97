using System.Text.RegularExpressions;
using Graph.Tests.Support;

namespace Graph.Tests.Conventions;

/// <summary>A source file as the conventions look at it.</summary>
/// <param name="Path">Path from the root of the checkout, with forward slashes.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>The text without comments and without the contents of plain strings; lines stay where they are.</summary>
    public string Code => Strings().Replace(Comments().Replace(Text, ""), "\"\"");

    /// <summary>Number of lines.</summary>
    public int Lines => Text.Count(character => character == '\n');

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex("\"(?:[^\"\\\\\n]|\\\\.)*\"")]
    private static partial Regex Strings();
}

/// <summary>Finds the files of the checkout, without what builds and tools leave there.</summary>
internal static class SourceFiles
{
    private static readonly string[] LeftByTools = [".git", "artifacts", "bin", "obj", "node_modules", "shared"];

    /// <summary>C# files below a folder of the checkout, by path.</summary>
    public static IReadOnlyList<SourceFile> CSharp(string folder) => [.. Below(folder, "*.cs").Select(Read)];

    /// <summary>All files below a folder of the checkout, by path.</summary>
    public static IEnumerable<string> Below(string folder, string pattern) =>
        Files(System.IO.Path.Combine(Repository.Root, folder), pattern).Order(StringComparer.Ordinal);

    /// <summary>Whether the file belongs to a language model, whose word lists hold whatever texts hold.</summary>
    public static bool IsModel(string path) =>
        System.IO.Path.GetRelativePath(Repository.Root, path).StartsWith("models", StringComparison.Ordinal);

    public static SourceFile Read(string path) =>
        new(System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllText(path));

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern)
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => !LeftByTools.Contains(System.IO.Path.GetFileName(inner)) && !Directory.Exists(System.IO.Path.Combine(inner, ".git")))
            .SelectMany(inner => Files(inner, pattern)));
}
