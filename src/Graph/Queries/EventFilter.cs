using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>Which events a question counts, by their days and their status.</summary>
internal static class EventFilter
{
    /// <summary>Whether an event can lie within the days; one without a date does only where they are not limited.</summary>
    /// <param name="time">When it was, or null.</param>
    /// <param name="from">First day, inclusive; null for no limit.</param>
    /// <param name="to">Last day, inclusive; null for no limit.</param>
    public static bool IsInside(Occurrence? time, DateOnly? from, DateOnly? to)
    {
        if (from is null && to is null)
            return true;
        var (first, last) = (time?.Earliest ?? time?.Latest, time?.Latest ?? time?.Earliest);
        return first is not null && (to is null || first <= to) && (from is null || last >= from);
    }

    /// <summary>Whether nothing is known of the time.</summary>
    public static bool IsUndated(Occurrence? time) => time is null or { Earliest: null, Latest: null };

    /// <summary>Whether the status is that of a deed, or one that was asked for.</summary>
    public static bool Counts(EventStatus status, IReadOnlyList<EventStatus> include) =>
        status is EventStatus.Happened or EventStatus.Disputed || include.Contains(status);
}
