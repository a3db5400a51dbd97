using System.Globalization;

namespace Graph.Documents.Dating;

/// <summary>Names of months in the languages that are read.</summary>
internal static class MonthNames
{
    private static readonly Dictionary<string, int> Numbers = EmbeddedRows.Read("documents/months.tsv")
        .ToDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>Alternatives for a regular expression, the longest first.</summary>
    public static string Pattern { get; } = string.Join('|', Numbers.Keys.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal));

    /// <summary>1 to 12 for a name or a number; 0 for neither.</summary>
    public static int Number(string month) => Numbers.TryGetValue(month, out var named) ? named
        : int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
