using System.Collections.Frozen;
using Graph.Language.Model;

namespace Graph.Language.Lexemes;

/// <summary>The small tables that no model folder holds (models/lang-data), read once from the library itself.</summary>
internal static class EmbeddedTables
{
    private static readonly Lazy<FrozenDictionary<string, ulong>> LazySymbols = new(() =>
        Read("symbols.json").Members().ToFrozenDictionary(m => m.Key, m => (ulong)m.Value.Int(0, int.MaxValue), StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<string, string>> LazyNorms = new(() =>
        Read("base_norms.json").Members().ToFrozenDictionary(m => m.Key, m => m.Value.Text(), StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<int, string>> LazyPos = new(() =>
        Read("pos_ids.json").Members().ToFrozenDictionary(m => m.Value.Int(0, 255), m => m.Key));

    /// <summary>Strings with a fixed small id instead of a hash (FORMAT 3).</summary>
    public static FrozenDictionary<string, ulong> Symbols => LazySymbols.Value;

    /// <summary>Norms of quotes, dashes and currency signs in all languages (FORMAT 4).</summary>
    public static FrozenDictionary<string, string> BaseNorms => LazyNorms.Value;

    /// <summary>Number of a coarse tag to its name (FORMAT 11).</summary>
    public static FrozenDictionary<int, string> PosNames => LazyPos.Value;

    public static JsonFile Read(string name)
    {
        using var stream = typeof(EmbeddedTables).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"resource '{name}' is missing from the library");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return JsonFile.Parse(name, bytes.ToArray());
    }
}
