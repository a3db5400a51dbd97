using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>Which events a question counts, by their days and their status.</summary>
public static class EventFilter
{
    /// <summary>Divides events into those that count, numbers by status of those left out for their status, and the number of those left out
    /// because nothing is known of their days.</summary>
    public static (IReadOnlyList<T> Counted, IReadOnlyDictionary<EventStatus, int> LeftOut, int Undated) Divide<T>(
        EventQuestion question, IEnumerable<T> items, Func<T, Event> eventOf) =>
        Divide(question, items, item => Days(eventOf(item)));

    /// <summary>Likewise, of events of which only status and days are known.</summary>
    public static (IReadOnlyList<T> Counted, IReadOnlyDictionary<EventStatus, int> LeftOut, int Undated) Divide<T>(
        EventQuestion question, IEnumerable<T> items, Func<T, (EventStatus Status, DateOnly? Earliest, DateOnly? Latest)> read)
    {
        var (counted, leftOut, undated) = (new List<T>(), new SortedDictionary<EventStatus, int>(), 0);
        foreach (var item in items)
        {
            var (status, earliest, latest) = read(item);
            if (!IsInside(earliest, latest, question.From, question.To))
                undated += (earliest ?? latest) is null ? 1 : 0;
            else if (!Counts(status, question.Include))
                leftOut[status] = leftOut.GetValueOrDefault(status) + 1;
            else
                counted.Add(item);
        }

        return (counted, leftOut, undated);
    }

    /// <summary>Whether the type is one of those asked for, or none are.</summary>
    public static bool IsAskedType(EventQuestion question, string type) => question.Types.Count == 0 || question.Types.Contains(type, StringComparer.Ordinal);

    /// <summary>Whether an event can lie within the days; one without a date does only where they are not limited.</summary>
    /// <param name="time">When it was, or null.</param>
    /// <param name="from">First day, inclusive; null for no limit.</param>
    /// <param name="to">Last day, inclusive; null for no limit.</param>
    public static bool IsInside(Occurrence? time, DateOnly? from, DateOnly? to) => IsInside(time?.Earliest, time?.Latest, from, to);

    /// <summary>Whether nothing is known of the time.</summary>
    public static bool IsUndated(Occurrence? time) => time is null or { Earliest: null, Latest: null };

    /// <summary>Whether the status is that of a deed, or one that was asked for.</summary>
    public static bool Counts(EventStatus status, IReadOnlyList<EventStatus> include) =>
        status is EventStatus.Happened or EventStatus.Disputed || include.Contains(status);

    private static (EventStatus Status, DateOnly? Earliest, DateOnly? Latest) Days(Event item) => (item.Status, item.Time?.Earliest, item.Time?.Latest);

    private static bool IsInside(DateOnly? earliest, DateOnly? latest, DateOnly? from, DateOnly? to)
    {
        if (from is null && to is null)
            return true;
        var (first, last) = (earliest ?? latest, latest ?? earliest);
        return first is not null && (to is null || first <= to) && (from is null || last >= from);
    }
}
