namespace Graph.Lexicon;

/// <summary>The cases of Icelandic as the tables write them: nom, acc, dat, gen, several joined by ',', or any.</summary>
public static class GrammaticalCases
{
    private static readonly string[] Names = ["nom", "acc", "dat", "gen"];

    /// <summary>Whether a cell of cases admits one case; a missing cell admits every case.</summary>
    public static bool Allows(string? cases, string one) =>
        cases is null or "any" || cases.Split(',').Contains(one, StringComparer.Ordinal);

    /// <summary>Whether a cell is well formed.</summary>
    internal static bool IsValid(string cases) =>
        cases == "any" || (cases.Split(',') is var parts && parts.Length < 4 && parts.SequenceEqual(Names.Where(n => parts.Contains(n, StringComparer.Ordinal)), StringComparer.Ordinal));

    internal static string Of(string[][] forms, string form)
    {
        var found = Names.Where((_, i) => forms[i].Contains(form, StringComparer.Ordinal)).ToArray();
        return found.Length == Names.Length ? "any" : string.Join(',', found);
    }
}
