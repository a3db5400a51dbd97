namespace Graph.Mentions.Times;

/// <summary>A unit that times are counted in.</summary>
/// <param name="Name">day, week, month...</param>
/// <param name="Letters">Its letters in a TIMEX3 length, after P or PT.</param>
/// <param name="Days">Its length in days: 30 for a month, 365 for a year, where the calendar is not at hand.</param>
/// <param name="Coarser">How exact "several of them ago" is.</param>
/// <param name="Times">Units of that name in one (a fortnight is two weeks).</param>
internal sealed record TimeUnit(string Name, string Letters, int Days, Granularity Coarser, int Times = 1)
{
    private static readonly Dictionary<string, TimeUnit> All = new(StringComparer.Ordinal)
    {
        ["second"] = new("second", "TS", 0, Granularity.PartOfDay),
        ["minute"] = new("minute", "TM", 0, Granularity.PartOfDay),
        ["hour"] = new("hour", "TH", 0, Granularity.PartOfDay),
        ["night"] = new("day", "D", 1, Granularity.Week),
        ["day"] = new("day", "D", 1, Granularity.Week),
        ["weekend"] = new("weekend", "WE", 7, Granularity.Month),
        ["week"] = new("week", "W", 7, Granularity.Month),
        ["fortnight"] = new("week", "W", 14, Granularity.Month, 2),
        ["month"] = new("month", "M", 30, Granularity.Year),
        ["quarter"] = new("quarter", "Q", 91, Granularity.Year),
        ["year"] = new("year", "Y", 365, Granularity.Decade),
        ["decade"] = new("decade", "DE", 3652, Granularity.Unknown),
        ["century"] = new("century", "CE", 36524, Granularity.Unknown),
    };

    /// <summary>The unit of a name of the tables.</summary>
    public static TimeUnit Of(string name) =>
        All.TryGetValue(name, out var unit) ? unit : throw new InvalidDataException($"times.tsv: unit '{name}' is not one of {string.Join(", ", All.Keys)}.");

    /// <summary>The TIMEX3 length of a count of them ("2", "2.5"); "X" counts an unknown number.</summary>
    public string Length(string count)
    {
        var number = count.EndsWith(".5", StringComparison.Ordinal) && Times == 1 ? count : TimeNumbers.Of(count) is { } known ? TimeNumbers.Text(known * Times) : "X";
        return Letters[0] == 'T' ? $"PT{number}{Letters[1..]}" : $"P{number}{Letters}";
    }

    /// <summary>The day that lies a count of them from another.</summary>
    public DateOnly From(DateOnly day, int count) => Name switch
    {
        "month" => day.AddMonths(count),
        "quarter" => day.AddMonths(3 * count),
        "year" => day.AddYears(count),
        "decade" => day.AddYears(10 * count),
        "century" => day.AddYears(100 * count),
        "hour" => day.AddDays((int)Math.Round(count / 24.0, MidpointRounding.AwayFromZero)),
        "minute" or "second" => day,
        _ => day.AddDays(count * Days),
    };

    /// <summary>How exact it is to say that something lies within so many days.</summary>
    public static Granularity GranularityOf(int days) => days switch
    {
        <= 1 => Granularity.Day,
        <= 7 => Granularity.Week,
        <= 31 => Granularity.Month,
        <= 92 => Granularity.Quarter,
        <= 366 => Granularity.Year,
        _ => Granularity.Decade,
    };
}
