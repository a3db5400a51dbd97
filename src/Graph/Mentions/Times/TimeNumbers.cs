using System.Globalization;

namespace Graph.Mentions.Times;

/// <summary>Numbers of dates as texts write them.</summary>
internal static class TimeNumbers
{
    /// <summary>A whole number without marks, or null.</summary>
    public static int? Of(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A whole number that may part its thousands ("1,200", "1.200"), or null.</summary>
    public static int? Whole(string text) =>
        text.Length > 4 && text[^4] is ',' or '.' && text.Count(char.IsAsciiDigit) == text.Length - 1 ? Of(text[..^4] + text[^3..]) : Of(text);

    /// <summary>The number in digits.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a number is no part of a longer name or amount ("F-16", "$2000", "#3").</summary>
    public static bool StandsFree(IReadOnlyList<TimeAtom> atoms, int at)
    {
        if (!atoms[at].IsNumber)
            return false;
        if (at + 1 < atoms.Count && atoms[at + 1].Glued && atoms[at + 1].Text is "%" or "‰" or "°" or "€")
            return false;
        if (at == 0 || !atoms[at].Glued)
            return true;
        var before = atoms[at - 1];
        if (before.IsLetters || before.Text is "$" or "£" or "€" or "#" or "_" or "@" or "+")
            return false;
        return before.Text is not ("-" or "–") || at < 2 || !before.Glued || !atoms[at - 2].IsCapital;
    }

    /// <summary>Whether letters lean on the place ("777X"), so that the number before it is no day or year.</summary>
    public static bool LettersFollow(IReadOnlyList<TimeAtom> atoms, int at) => at < atoms.Count && atoms[at].Glued && atoms[at].IsLetters;

    /// <summary>"2019-2020", "2019–20": both years in full, parted by "/"; null for anything else.</summary>
    public static string? Years(string text)
    {
        var sides = text.Split('-', '–', '/');
        if (sides.Length != 2 || sides[0].Length != 4 || sides[1].Length is not (2 or 4) || Of(sides[0]) is not { } from || Of(sides[1]) is not { } to)
            return null;
        if (sides[1].Length == 2)
            to += from / 100 * 100;
        return from is >= 1200 and <= 2199 && to > from && to - from < 200 ? $"{Text(from)}/{Text(to)}" : null;
    }

    /// <summary>"18-19": two days of one month, parted by "/"; null for anything else.</summary>
    public static string? Days(string text)
    {
        var sides = text.Split('-', '–');
        return sides.Length == 2 && Of(sides[0]) is { } from and >= 1 && Of(sides[1]) is { } to and <= 31 && from < to
            ? $"{Text(from)}/{Text(to)}"
            : null;
    }

    /// <summary>A date in digits as year-month-day. With slashes the month comes first unless that is impossible; with points the day does.</summary>
    public static string? Date(string text)
    {
        foreach (var mark in "-–./")
        {
            var parts = text.Split(mark);
            if (parts.Length != 3 || parts.Select(Of).ToArray() is not [{ } a, { } b, { } c])
                continue;
            var (year, month, day) = parts[0].Length == 4 ? (a, b, c) : mark == '/' && a <= 12 ? (c, a, b) : (c, b, a);
            if (parts[0].Length != 4 && parts[2].Length == 2)
                year += year < 50 ? 2000 : 1900;
            return year is >= 1200 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
                ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
                : null;
        }

        return null;
    }

    /// <summary>"16:30", "16.30" or "16" as hour and minute; null when there is no such time of day.</summary>
    public static (int Hour, int? Minute)? Clock(string text)
    {
        var parts = text.Split(':', '.');
        if (parts.Length > 2 || Of(parts[0]) is not { } hour || hour > 24 || parts[0].Length > 2)
            return null;
        if (parts.Length == 1)
            return (hour, null);
        return parts[1].Length == 2 && Of(parts[1]) is { } minute and < 60 ? (hour, minute) : null;
    }

    /// <summary>A time of day as TIMEX3 writes it after the T.</summary>
    public static string ClockText(int hour, int? minute) =>
        minute is { } exact
            ? string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{exact:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{hour:00}");
}
