using System.Collections.Frozen;
using Graph.Lexicon;

namespace Graph.Resolution;

/// <summary>Names of ships with and without the prefix that tells navy or drive.</summary>
internal static class VesselName
{
    private static readonly FrozenDictionary<string, string> Prefixes = LexiconTable.Load("common/ship-prefixes.tsv", "prefix", "kind").Rows
        .ToFrozenDictionary(row => row.Cells[0], row => row.Cells[1], StringComparer.Ordinal);

    /// <summary>The folded name without its prefix.</summary>
    public static string Core(string name)
    {
        var words = Words(name);
        return string.Join(' ', words.Length > 1 && Prefixes.ContainsKey(words[0]) ? words[1..] : words);
    }

    /// <summary>A prefix that tells one navy's ship from another's, or null.</summary>
    public static string? PrefixOf(string name)
    {
        var words = Words(name);
        return words.Length > 1 && Prefixes.GetValueOrDefault(words[0]) == "navy" ? words[0] : null;
    }

    private static string[] Words(string name) =>
        NameFolding.Fold(name.Replace("/", "", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
