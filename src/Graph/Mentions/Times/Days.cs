using System.Globalization;

namespace Graph.Mentions.Times;

/// <summary>A stretch of days with its TIMEX3 value. Both ends are inclusive.</summary>
internal sealed record Days(DateOnly First, DateOnly Last, Granularity Granularity, string Value)
{
    /// <summary>One day.</summary>
    public static Days Day(DateOnly day) => new(day, day, Granularity.Day, Iso(day));

    /// <summary>The week, Monday to Sunday, that holds a day.</summary>
    public static Days Week(DateOnly day)
    {
        var monday = Monday(day);
        return new Days(monday, monday.AddDays(6), Granularity.Week, WeekValue(monday));
    }

    /// <summary>Saturday and Sunday of the week that holds a day. No granularity says "two days": it is given as a week's part, Week.</summary>
    public static Days Weekend(DateOnly day)
    {
        var monday = Monday(day);
        return new Days(monday.AddDays(5), monday.AddDays(6), Granularity.Week, WeekValue(monday) + "-WE");
    }

    /// <summary>A calendar month.</summary>
    public static Days Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), Granularity.Month, Format($"{year:0000}-{month:00}"));

    /// <summary>The calendar month that lies <paramref name="shift"/> months from that of a day.</summary>
    public static Days Month(DateOnly day, int shift)
    {
        var there = new DateOnly(day.Year, day.Month, 1).AddMonths(shift);
        return Month(there.Year, there.Month);
    }

    /// <summary>A quarter of a calendar year, counted from 1.</summary>
    public static Days Quarter(int year, int quarter) =>
        Span(Month(year, (3 * quarter) - 2), Month(year, 3 * quarter), Granularity.Quarter, Format($"{year:0000}-Q{quarter}"));

    /// <summary>A half of a calendar year, counted from 1.</summary>
    public static Days Half(int year, int half) =>
        Span(Month(year, (6 * half) - 5), Month(year, 6 * half), Granularity.Year, Format($"{year:0000}-H{half}"));

    /// <summary>A season of three whole months; the winter of a year begins in its December.</summary>
    public static Days Season(int year, string season) => season switch
    {
        "SP" => Span(Month(year, 3), Month(year, 5), Granularity.Season, Format($"{year:0000}-SP")),
        "SU" => Span(Month(year, 6), Month(year, 8), Granularity.Season, Format($"{year:0000}-SU")),
        "FA" => Span(Month(year, 9), Month(year, 11), Granularity.Season, Format($"{year:0000}-FA")),
        _ => Span(Month(year, 12), Month(year + 1, 2), Granularity.Season, Format($"{year:0000}-WI")),
    };

    /// <summary>A calendar year.</summary>
    public static Days Year(int year) => Span(Month(year, 1), Month(year, 12), Granularity.Year, Format($"{year:0000}"));

    /// <summary>A decade by its first three digits ("199").</summary>
    public static Days Decade(int tens) => Span(Month(tens * 10, 1), Month((tens * 10) + 9, 12), Granularity.Decade, Format($"{tens:000}"));

    /// <summary>From the first day of one stretch to the last of another.</summary>
    public static Days Span(Days from, Days to, Granularity granularity, string? value = null) =>
        new(from.First, to.Last, granularity, value ?? $"{from.Value}/{to.Value}");

    /// <summary>The day as TIMEX3 writes it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The days with the rule that found them.</summary>
    public Occurrence Told(TimeBasis basis) => new(First, Last, Granularity, basis);

    /// <summary>The Monday on or before a day.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string WeekValue(DateOnly monday)
    {
        var day = monday.ToDateTime(TimeOnly.MinValue);
        return Format($"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");
    }

    private static string Format(FormattableString text) => FormattableString.Invariant(text);
}
