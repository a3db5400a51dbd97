using System.Globalization;

namespace Graph.Queries;

/// <summary>Dates in English words that say how exact they are: "21 Nov 2025", "Nov 2025 (month)", "date unknown".</summary>
public static class DateWords
{
    /// <summary>The words for a time; never finer than the time itself.</summary>
    public static string Of(Occurrence? time) => time switch
    {
        null or { Earliest: null, Latest: null } => "date unknown",
        { Earliest: null, Latest: { } last } => $"by {Day(last)}",
        { Earliest: { } first, Latest: null } => $"from {Day(first)}",
        { Earliest: { } first, Latest: { } last } => OfInterval(first, last, time.Granularity) + (time.Basis == TimeBasis.Bound ? " or before" : ""),
    };

    /// <summary>One day: "21 Nov 2025".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static string OfInterval(DateOnly first, DateOnly last, Granularity granularity) => granularity switch
    {
        Granularity.PartOfDay when first == last => $"{Day(first)} (part of the day)",
        Granularity.Month when first.AddMonths(1).AddDays(-1) == last => first.ToString("MMM yyyy", CultureInfo.InvariantCulture) + " (month)",
        Granularity.Year when first.AddYears(1).AddDays(-1) == last => $"{first.Year} (year)",
        Granularity.Decade => $"{first.Year}s (decade)",
        _ when first == last => Day(first),
        Granularity.Day or Granularity.Unknown => Range(first, last),
        _ => $"{Range(first, last)} ({granularity.ToString().ToLowerInvariant()})",
    };

    private static string Range(DateOnly first, DateOnly last)
    {
        var start = first.Year != last.Year ? "d MMM yyyy" : first.Month != last.Month ? "d MMM" : "%d";
        return $"{first.ToString(start, CultureInfo.InvariantCulture)}–{Day(last)}";
    }
}
