using System.Collections.Frozen;
using Graph.Lexicon;

namespace Graph.Resolution;

/// <summary>Names that many bodies bear ("Foreign Ministry", "parliament"): they tell a body only with its country.</summary>
internal static class GenericNames
{
    private static readonly FrozenSet<string> Words = LexiconTable.Load("common/generic-body-words.tsv", "word").Rows
        .Select(row => row.Cells[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded name has words for kinds of bodies only.</summary>
    public static bool Matches(string fold) => fold.Split(' ').All(Words.Contains);
}
