using System.Text.RegularExpressions;

namespace Graph.Documents.Dating;

/// <summary>The day at the head of a text: "LIMA, Dec 11 (Agency) -", "AKUREYRI, 3. mars -", "(May 12, 1975)", or a line that is a date.</summary>
internal static class Dateline
{
    /// <summary>A dateline stands below a headline, a byline and a caption at most.</summary>
    private const int LinesRead = 8;

    /// <summary>No dateline starts behind this many units of its line.</summary>
    private const int UnitsRead = 200;

    private const string Word = @"\p{Lu}[\p{L}.'’-]*";

    private const string Place = $"{Word}(?:[ /](?:{Word}|de|del|la|le|el|al|of|am|an|der|do|da|dos|í|á))*(?:, ?{Word}(?: {Word})*)?";

    private static readonly string Date = $@"(?:(?:\p{{L}}{{3,12}}\.?,? )?(?:"
        + $@"(?<m>{MonthNames.Pattern})\.? (?<d>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?<y>\d{{4}}))?"
        + $@"|(?<d>\d{{1,2}})(?:\.|st|nd|rd|th)? (?:of )?(?<m>{MonthNames.Pattern})\.?(?:,? (?<y>\d{{4}}))?"
        + @"|(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})|(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})))";

    private static readonly Regex[] Forms =
    [
        Compiled($@"^{Place}, {Date}(?: ?[(/,][^)]{{2,40}}\)?)? ?(?:--|-|–|—|:|\.-)"),
        Compiled($@"^(?:{Place})? ?\({Date}\)"),
        Compiled($@"^(?:(?:published|posted|date|birt|birtist)(?: on)?:? )?{Date}(?:,? ?[|•–-]? ?(?:at |kl\.? ?)?\d{{1,2}}[:.]\d{{2}}.{{0,20}})?\.?$"),
    ];

    /// <param name="text">Text of the document.</param>
    /// <param name="year">The year for a date without one; without it such a date tells nothing.</param>
    public static DateOnly? Find(string text, int? year) => TextLines.Of(text).Where(line => line.Length > 0).Take(LinesRead)
        .Select(line => InLine(text.Substring(line.Start, Math.Min(line.Length, UnitsRead)), year)).FirstOrDefault(day => day is not null);

    private static DateOnly? InLine(string line, int? year) =>
        Forms.Select(form => form.Match(line)).Where(match => match.Success).Select(match => Day(match, year)).FirstOrDefault(day => day is not null);

    private static DateOnly? Day(Match match, int? year)
    {
        var written = match.Groups["y"].Success ? WrittenDate.Number(match.Groups["y"]) : year;
        return written is { } known ? WrittenDate.Day(known, MonthNames.Number(match.Groups["m"].Value), WrittenDate.Number(match.Groups["d"])) : null;
    }

    private static Regex Compiled(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
}
