using Graph.Lexicon;

namespace Graph.Resolution;

/// <summary>Offices that one person holds alone: two of them at one time tell namesakes apart.</summary>
internal static class Offices
{
    private const string None = "-";

    private static readonly (string Words, string Class)[] Exclusive =
        [.. LexiconTable.Load("common/exclusive-offices.tsv", "words", "class").Rows.Select(row => ($" {row.Cells[0]} ", row.Cells[1]))];

    /// <summary>Class of an exclusive office ("head of state"), or null for all others ("official", "former President").</summary>
    public static string? ClassOf(string office)
    {
        var padded = $" {office} ";
        foreach (var (words, name) in Exclusive)
            if (padded.Contains(words, StringComparison.OrdinalIgnoreCase))
                return name == None ? null : name;
        return null;
    }
}
