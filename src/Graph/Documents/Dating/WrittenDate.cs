using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Documents.Dating;

/// <summary>Days written in addresses and names of files.</summary>
internal static class WrittenDate
{
    private const string Years = "(?<y>(?:1[6-9]|20|21)[0-9]{2})";
    private const string Days = "(?<d>[0-9]{1,2})";
    private const string Months = "(?<m>[0-9]{1,2}|[A-Za-z]{3,9})";
    private const string Digits = "(?<m>[0-9]{2})";
    private static readonly Regex UrlDay = Compiled($"{Years}(?:/{Months}/{Days}|-{Months}-{Days}|{Digits}(?<d>[0-9]{{2}}))");
    private static readonly Regex NameDay = Compiled($"{Years}(?:-{Digits}-{Days}|_{Digits}_{Days}|\\.{Digits}\\.{Days}| {Digits} {Days}|{Digits}(?<d>[0-9]{{2}}))");
    private static readonly Regex Year = Compiled(Years);

    /// <summary>The first day in the path of a URL: <c>/2019/05/21/</c>, <c>/2019/may/21/</c>, <c>2019-05-21</c> or <c>/20190521</c>.</summary>
    public static DateOnly? InUrl(string url) => First(UrlDay.Matches(url));

    /// <summary>The first day in a file's name: <c>2019-05-21</c>, <c>2019_05_21</c>, <c>2019.05.21</c> or <c>20190521</c>.</summary>
    public static DateOnly? InFileName(string name) => First(NameDay.Matches(name));

    /// <summary>The year in a URL or name without a whole date, for a dateline that has none.</summary>
    public static int? YearIn(string name) => Year.Match(name) is { Success: true } match ? Number(match.Groups["y"]) : null;

    /// <summary>A day that exists; null otherwise.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1600 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    public static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateOnly? First(MatchCollection matches) => matches
        .Select(match => Day(Number(match.Groups["y"]), MonthNames.Number(match.Groups["m"].Value), Number(match.Groups["d"])))
        .FirstOrDefault(day => day is not null);

    private static Regex Compiled(string pattern) => new($"(?:^|[^0-9]){pattern}(?:[^0-9]|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
