using System.Globalization;
using Graph.Resolution;

namespace Graph.Knowledge;

/// <summary>When an event was, by the dates of its claims: the strongest basis, among equals what agrees, then what most documents say.</summary>
internal static class EventDates
{
    /// <summary>The date, and why in a sentence when the claims do not agree.</summary>
    public static (Occurrence? Time, string? Why) Of(IReadOnlyList<EventClaim> claims)
    {
        var dated = claims.Where(claim => claim.Claim.Time is { } time && (time.Earliest is not null || time.Latest is not null)).ToList();
        if (dated.Count == 0)
            return (null, null);
        if (dated.Where(claim => claim.Source.Corrected is not null).MaxBy(claim => claim.Source.Corrected!.At) is { } right)
            return (right.Claim.Time, $"Dated {Words(right.Claim.Time!)}, as {JudgementWords.By(right.Source.Corrected!)}{JudgementWords.Because(right.Source.Corrected!)}.");
        var basis = dated.Min(claim => claim.Claim.Time!.Basis);
        var strongest = dated.Where(claim => claim.Claim.Time!.Basis == basis).ToList();
        var chosen = Consistent(strongest) ?? Majority(strongest);
        var others = dated.Select(claim => claim.Claim.Time!).Where(time => time.Basis != TimeBasis.Bound && !Range(time).Overlaps(Range(chosen)))
            .DistinctBy(time => (time.Earliest, time.Latest)).OrderBy(time => time.Earliest).ThenBy(time => time.Latest).ToList();
        return (chosen, others.Count == 0
            ? null
            : $"Dated {Words(chosen)} ({BasisWords(chosen.Basis)}); other texts give {string.Join(", ", others.Select(time => $"{Words(time)} ({BasisWords(time.Basis)})"))}.");
    }

    /// <summary>The narrowest date when all agree, else null.</summary>
    private static Occurrence? Consistent(List<EventClaim> claims)
    {
        var times = Ordered(claims).ToList();
        var common = times.Aggregate(DayRange.Always, (days, time) => days.Intersect(Range(time)));
        return common.IsEmpty ? null : times[0];
    }

    /// <summary>The date that most documents give, then the narrowest and earliest. Copies of one text count once.</summary>
    private static Occurrence Majority(List<EventClaim> claims) => claims
        .GroupBy(claim => claim.Claim.Time!)
        .OrderByDescending(group => group.Select(claim => claim.Claim.Quote).Distinct(StringComparer.Ordinal).Count())
        .ThenBy(group => Length(group.Key)).ThenBy(group => group.Key.Earliest).ThenBy(group => group.Key.Latest).ThenBy(group => group.Key.Granularity)
        .First().Key;

    private static IEnumerable<Occurrence> Ordered(IEnumerable<EventClaim> claims) => claims.Select(claim => claim.Claim.Time!)
        .OrderBy(Length).ThenBy(time => time.Granularity == Granularity.Unknown ? Granularity.Decade : time.Granularity)
        .ThenBy(time => time.Earliest).ThenBy(time => time.Latest);

    private static int Length(Occurrence time) => Range(time).Length ?? int.MaxValue;

    private static DayRange Range(Occurrence time) => new(time.Earliest, time.Latest);

    private static string Words(Occurrence time) => (time.Earliest, time.Latest) switch
    {
        ({ } day, { } same) when day == same => Day(day),
        ({ } first, { } last) => $"{Day(first)} to {Day(last)}",
        (null, { } last) => $"not after {Day(last)}",
        ({ } first, null) => $"not before {Day(first)}",
        _ => "at no known day",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string BasisWords(TimeBasis basis) => basis switch
    {
        TimeBasis.Explicit => "a date in the text",
        TimeBasis.Relative => "counted from the day of publication",
        TimeBasis.Weekday => "a weekday",
        TimeBasis.Inherited => "taken from the text around it",
        _ => "only a bound",
    };
}
