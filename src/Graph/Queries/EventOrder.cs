using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>Orders of events that do not depend on how they came in.</summary>
public static class EventOrder
{
    /// <summary>By first possible day, then last possible day, then id; events without any date last.</summary>
    public static IComparer<Event> ByTime { get; } = Comparer<Event>.Create(static (one, other) =>
    {
        var order = First(one).CompareTo(First(other));
        order = order != 0 ? order : Last(one).CompareTo(Last(other));
        return order != 0 ? order : string.CompareOrdinal(one.Id, other.Id);
    });

    private static DateOnly First(Event item) => item.Time?.Earliest ?? item.Time?.Latest ?? DateOnly.MaxValue;

    private static DateOnly Last(Event item) => item.Time?.Latest ?? DateOnly.MaxValue;
}
