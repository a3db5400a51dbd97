using System.Globalization;

namespace Graph.App.Commands;

/// <summary>Days as users write them: <c>2025-11-21</c>, <c>2025-11</c>, <c>2025</c>.</summary>
internal static class DayOption
{
    /// <summary>The first day of what is written; null stays null.</summary>
    public static DateOnly? First(string option, string? text) => text is null ? null : Interval(option, text).First;

    /// <summary>The last day of what is written; null stays null.</summary>
    public static DateOnly? Last(string option, string? text) => text is null ? null : Interval(option, text).Last;

    private static (DateOnly First, DateOnly Last) Interval(string option, string text)
    {
        if (Parse(text, "yyyy-MM-dd") is { } day)
            return (day, day);
        if (Parse(text, "yyyy-MM") is { } month)
            return (month, month.AddMonths(1).AddDays(-1));
        if (Parse(text, "yyyy") is { } year)
            return (year, year.AddYears(1).AddDays(-1));
        throw new UserException($"{option} cannot read the date '{text}'. Write a day (2025-11-21), a month (2025-11) or a year (2025).", ExitCode.Usage);
    }

    private static DateOnly? Parse(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
