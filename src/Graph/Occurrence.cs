namespace Graph;

/// <summary>How exact a date is. Never finer than the text.</summary>
public enum Granularity
{
    /// <summary>No date can be told.</summary>
    Unknown,

    /// <summary>A part of a day ("this morning"); the interval is the day.</summary>
    PartOfDay,

    /// <summary>One day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A decade.</summary>
    Decade,
}

/// <summary>How a date was found, the strongest first.</summary>
public enum TimeBasis
{
    /// <summary>A full date in the text ("21 November 2025").</summary>
    Explicit,

    /// <summary>Relative to the anchor ("yesterday", "last month", "three days later").</summary>
    Relative,

    /// <summary>A bare weekday, placed by the anchor and the tense.</summary>
    Weekday,

    /// <summary>Taken over from the sentence or narrative around it.</summary>
    Inherited,

    /// <summary>Only bounded from above by the publication or the announcement.</summary>
    Bound,
}

/// <summary>When something happened. Both ends are inclusive local dates; an unknown end is null, never padded.</summary>
public sealed record Occurrence(DateOnly? Earliest, DateOnly? Latest, Granularity Granularity, TimeBasis Basis);
