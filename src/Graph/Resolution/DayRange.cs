namespace Graph.Resolution;

/// <summary>A run of days, both ends inclusive; a null end is open.</summary>
internal readonly record struct DayRange(DateOnly? From, DateOnly? To)
{
    /// <summary>All days.</summary>
    public static DayRange Always => default;

    /// <summary>Whether no day lies in it.</summary>
    public bool IsEmpty => From is { } from && To is { } to && from > to;

    /// <summary>Days between the ends; null when an end is open.</summary>
    public int? Length => From is { } from && To is { } to ? to.DayNumber - from.DayNumber + 1 : null;

    /// <summary>The days in both.</summary>
    public DayRange Intersect(DayRange other) => new(
        From is null || other.From > From ? other.From : From,
        To is null || other.To < To ? other.To : To);

    /// <summary>Whether some day lies in both.</summary>
    public bool Overlaps(DayRange other) => !Intersect(other).IsEmpty;

    /// <summary>Around one day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="before">Days before it.</param>
    /// <param name="after">Days after it.</param>
    public static DayRange Around(DateOnly day, int before, int after) => new(Shift(day, -before), Shift(day, after));

    /// <summary>The smallest run that holds both; null for an end that is open in either.</summary>
    public DayRange Hull(DayRange other) => new(
        From is { } from && other.From is { } first ? (from < first ? from : first) : null,
        To is { } to && other.To is { } last ? (to > last ? to : last) : null);

    private static DateOnly Shift(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
