using System.Collections.Concurrent;
using System.Reflection;

namespace Graph.Stores.Neo4j;

/// <summary>The statements of the folder <c>cypher/</c>, embedded: one a file, without their header comments.</summary>
internal static class Cypher
{
    private const string Root = "cypher/";
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The statement of <c>cypher/NAME.cypher</c>, for instance <c>write/documents</c>.</summary>
    public static string Of(string name) => Known.GetOrAdd(name, static name => WithoutComments(Text(name)));

    /// <summary>Names of all statements in a folder, in the order of their names.</summary>
    public static IReadOnlyList<string> In(string folder) =>
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames().Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith($"{Root}{folder}/", StringComparison.Ordinal)).Select(name => name[Root.Length..]).Order(StringComparer.Ordinal),
    ];

    /// <summary>The whole file, header included.</summary>
    public static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Root + name)
            ?? throw new InvalidOperationException($"cypher/{name}.cypher is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string WithoutComments(string text) => string.Join(
        '\n', text.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal) && line.Trim().Length > 0).Select(line => line.TrimEnd()));
}
