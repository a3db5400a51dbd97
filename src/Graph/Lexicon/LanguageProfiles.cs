using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Graph.Lexicon;

/// <summary>The most frequent three-letter sequences of a language with their ranks, 0 the most frequent; a space stands for the edge of a word.</summary>
public sealed record LanguageProfile(string Language, FrozenDictionary<string, int> Ranks);

/// <summary>The profiles by which languages are told apart: en, is, es, de, fr, ru, da, no, sv.</summary>
public static class LanguageProfiles
{
    /// <summary>Reads the table; profiles stand in ordinal order of their language.</summary>
    public static ImmutableArray<LanguageProfile> Load() => [.. LexiconTable.Load("common/langid.tsv", "language", "rank", "trigram").Rows
        .GroupBy(r => r.Cells[0], StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => new LanguageProfile(g.Key, g.ToFrozenDictionary(
            r => r.Cells[2].Replace('_', ' '), r => int.Parse(r.Cells[1], CultureInfo.InvariantCulture), StringComparer.Ordinal)))];
}
