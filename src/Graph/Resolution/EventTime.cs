using Graph.Claims;
using Graph.Documents;
using Graph.Events;

namespace Graph.Resolution;

/// <summary>When a claim's event can have been, as far as identity needs it.</summary>
/// <param name="Time">The claim's own date, or null when it has none or only a bound.</param>
/// <param name="Possible">All days on which the event of another text can be this one.</param>
/// <param name="Said">The days that the text itself names, whatever the basis; <see cref="DayRange.Always"/> when it names none.</param>
/// <param name="Near">The days of a relative, weekday or inherited date, which only an explicit date may overrule.</param>
/// <param name="Published">Day of publication, or null.</param>
internal sealed record EventTime(Occurrence? Time, DayRange Possible, DayRange Said, DayRange Near, DateOnly? Published)
{
    /// <summary>How long news speaks of an event without a date; for blocking and consistency only.</summary>
    private const int UndatedDays = 30;

    /// <summary>How far ahead a plan without a date looks.</summary>
    private const int PlanDays = 60;

    /// <summary>How far back a bare weekday may mean an event that another text dates in full.</summary>
    private const int WeekdayDays = 14;

    /// <summary>Whether the text dates it.</summary>
    public bool Dated => Time is not null;

    /// <summary>Whether it is dated to one day.</summary>
    public bool Exact => Time?.Granularity is Granularity.Day or Granularity.PartOfDay;

    /// <summary>The window of a claim.</summary>
    public static EventTime Of(Claim claim, Document document)
    {
        if (claim.Time is not { } time || (time.Earliest is null && time.Latest is null))
            return new EventTime(null, Undated(claim, document.Published), DayRange.Always, DayRange.Always, document.Published);
        var said = new DayRange(time.Earliest, time.Latest);
        return time.Basis switch
        {
            TimeBasis.Bound => new EventTime(null, Bounded(said), DayRange.Always, DayRange.Always, document.Published),
            TimeBasis.Explicit => new EventTime(time, said, said, DayRange.Always, document.Published),
            TimeBasis.Weekday when document.Published is { } published =>
                new EventTime(time, said.Hull(DayRange.Around(published, WeekdayDays, 0)), said, said, published),
            _ => new EventTime(time, said, said, said, document.Published),
        };
    }

    /// <summary>The same claim known to lie within these days.</summary>
    public EventTime Within(DayRange days) => this with { Possible = days };

    private static DayRange Bounded(DayRange said) =>
        said is { From: null, To: { } latest } ? DayRange.Around(latest, UndatedDays, 0) : said;

    private static DayRange Undated(Claim claim, DateOnly? published) => published is not { } day
        ? DayRange.Always
        : claim switch
        {
            { Modality: Modality.Actual, Withdrawn: false } => DayRange.Around(day, UndatedDays, 0),
            { Modality: Modality.Planned or Modality.Ordered, Polarity: Polarity.Asserted, Withdrawn: false } => DayRange.Around(day, 3, PlanDays),
            _ => DayRange.Around(day, UndatedDays, PlanDays),
        };
}
