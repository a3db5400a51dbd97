using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Graph.Documents;

/// <summary>Finds lines that belong to the page and not to the article.</summary>
internal static class BoilerplateRows
{
    /// <summary>Longer lines are read as text whatever they say.</summary>
    private const int LongestRow = 90;

    /// <summary>Longer lines below a heading such as "Related articles" are no headlines.</summary>
    private const int LongestTeaser = 140;

    private static readonly ConcurrentDictionary<string, (Regex Rows, Regex Lists)> Loaded = new(StringComparer.Ordinal);

    /// <summary>Whole lines, without blanks around them, in order. A heading of a list takes the headlines below it with it, up to the
    /// first line that is long or ends a sentence.</summary>
    /// <param name="text">Text of the document.</param>
    /// <param name="language">ISO 639-1 code; languages without a table have no boilerplate.</param>
    public static IReadOnlyList<TextSpan> Find(string text, string language)
    {
        if (language is not ("en" or "is"))
            return [];
        var (rows, lists) = Loaded.GetOrAdd(language, Load);
        var found = new List<TextSpan>();
        var inList = false;
        foreach (var line in TextLines.Of(text))
        {
            if (line.Length == 0)
                continue;
            var words = text.AsSpan(line.Start, line.Length);
            var isHeading = line.Length <= LongestRow && lists.IsMatch(words);
            inList = isHeading || (inList && line.Length <= LongestTeaser && words[^1] is not ('.' or '!' or '?' or '"' or '”' or '“'));
            if (inList || (line.Length <= LongestRow && rows.IsMatch(words)))
                found.Add(line);
        }

        return found;
    }

    private static (Regex Rows, Regex Lists) Load(string language)
    {
        var rows = EmbeddedRows.Read($"documents/{language}/boilerplate.tsv").ToList();
        return (Anchored(rows.Where(row => row[1] == "row")), Anchored(rows.Where(row => row[1] == "list")));
    }

    private static Regex Anchored(IEnumerable<string[]> rows) => new(
        $"^[^\\p{{L}}]*(?:{string.Join('|', rows.Select(row => row[0]))})[^\\p{{L}}]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
}
