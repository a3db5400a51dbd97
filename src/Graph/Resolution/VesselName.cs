using System.Collections.Frozen;
using Graph.Lexicon;

namespace Graph.Resolution;

/// <summary>Names of ships with and without the prefix that tells navy or drive.</summary>
internal static class VesselName
{
    private static readonly FrozenSet<string> Prefixes = new[]
    {
        "uss", "usns", "uscgc", "hms", "hmas", "hmcs", "hnoms", "hdms", "rfa", "ins", "icgv", "vs", "rv", "rms", "ss", "mv", "ms", "mt", "mts", "mf", "fv",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Prefixes of drive and trade: the same ship is often named without or with another of them.</summary>
    private static readonly FrozenSet<string> Loose = new[] { "rv", "ss", "mv", "ms", "mt", "mts", "mf", "fv", "vs" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The folded name without its prefix.</summary>
    public static string Core(string name)
    {
        var words = Words(name);
        return string.Join(' ', words.Length > 1 && Prefixes.Contains(words[0]) ? words[1..] : words);
    }

    /// <summary>A prefix that tells one navy's ship from another's, or null.</summary>
    public static string? PrefixOf(string name)
    {
        var words = Words(name);
        return words.Length > 1 && Prefixes.Contains(words[0]) && !Loose.Contains(words[0]) ? words[0] : null;
    }

    private static string[] Words(string name) =>
        NameFolding.Fold(name.Replace("/", "", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
