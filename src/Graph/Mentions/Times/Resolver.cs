namespace Graph.Mentions.Times;

/// <summary>What an expression means once it is anchored.</summary>
internal sealed record Resolved(string Kind, string? Value, Occurrence? When, int? ShiftDays = null);

/// <summary>Anchors a match in the calendar: publication, and the tense around it, place what the words leave open.</summary>
internal sealed partial class Resolver(DateOnly? published, Governing governing)
{
    /// <summary>The meanings that rows of <c>times-patterns.tsv</c> may name; "none" is for words that only look like a time.</summary>
    public static readonly string[] Meanings =
    [
        "date", "dom", "month", "year", "decade", "quarter", "half", "season", "weekday", "day", "span", "ago", "inahead", "window", "shift",
        "duration", "set", "clock", "vague", "none",
    ];

    /// <summary>The meaning of a match; null when it is no time after all (31 February).</summary>
    public Resolved? Resolve(string meaning, Fields fields) => meaning switch
    {
        "date" => Date(fields),
        "dom" => DayOfMonth(fields),
        "month" => Month(fields),
        "year" => Calendar(Years(fields)),
        "decade" => fields.Number("decade") is { } tens ? Calendar(Days.Decade(tens)) : null,
        "quarter" => Part(fields, "quarter", Days.Quarter, 4),
        "half" => Part(fields, "half", Days.Half, 2),
        "season" => Season(fields),
        "weekday" => Weekday(fields),
        "day" => Anchored(day => DayFrom(day, fields)),
        "span" => Anchored(day => Span(day, fields)),
        "ago" => Counted(fields, fields.Number("sign") ?? -1),
        "inahead" => governing.Tense is Tense.Future or Tense.Present && governing.Direct ? Counted(fields, 1) : Duration(fields),
        "window" => Window(fields),
        "shift" => Shift(fields),
        "duration" => Duration(fields),
        "set" => new Resolved("SET", SetValue(fields), null),
        "clock" => new Resolved("TIME", $"XXXX-XX-XXT{fields.Word("clock")}", null),
        "vague" => new Resolved("DATE", fields.Word("value"), null),
        _ => throw new InvalidDataException($"times-patterns.tsv: meaning '{meaning}' is not known."),
    };

    private static Resolved Calendar(Days days) => new("DATE", days.Value, days.Told(TimeBasis.Explicit));

    private static Resolved Relative(Days days) => new("DATE", days.Value, days.Told(TimeBasis.Relative));

    private Resolved Anchored(Func<DateOnly, Resolved?> read) => (published is { } day ? read(day) : null) ?? new Resolved("DATE", null, null);

    private static Resolved PartOfDay(Days day, TimeBasis basis, Fields fields)
    {
        if ((fields.Word("clock") ?? fields.Word("part")) is not { } time)
            return new Resolved("DATE", day.Value, day.Told(basis));
        var exact = day with { Granularity = Granularity.PartOfDay, Value = $"{day.Value}T{time}" };
        return new Resolved("TIME", exact.Value, exact.Told(basis));
    }

    private static Resolved DayFrom(DateOnly anchor, Fields fields)
    {
        if (fields.Word("daypart")?.Split('T') is [var offset, var part])
        {
            var named = new Dictionary<string, string>(fields.Values, StringComparer.Ordinal) { ["offset"] = offset };
            named.TryAdd("part", part);
            fields = new Fields(named);
        }

        var told = PartOfDay(Days.Day(anchor.AddDays(fields.Number("offset") ?? 0)), TimeBasis.Relative, fields);
        return fields.Number("from") is { } from ? told with { When = told.When! with { Earliest = anchor.AddDays(from) } } : told;
    }

    private Resolved? Span(DateOnly anchor, Fields fields)
    {
        var direction = fields.Number("dir") ?? 0;
        var days = fields.Word("unit") switch
        {
            "week" => Days.Week(anchor.AddDays(7 * direction)),
            "weekend" => Weekend(anchor, fields.Number("dir")),
            "month" => Days.Month(anchor, direction),
            "quarter" => QuarterFrom(anchor, direction),
            "year" => Days.Year(anchor.Year + direction),
            "decade" => Days.Decade((anchor.Year / 10) + direction),
            _ => null,
        };
        if (days is null)
            return null;
        var told = Relative(days);
        if (anchor < days.First || anchor > days.Last)
            return told;
        return fields.Word("mod") switch
        {
            "earlier" => told with { When = told.When! with { Latest = anchor } },
            "later" => told with { When = told.When! with { Earliest = anchor } },
            _ => told,
        };
    }

    /// <summary>Unless said otherwise, the weekend that has begun last; for plans the one that ends next.</summary>
    private Days Weekend(DateOnly anchor, int? direction)
    {
        var here = Days.Weekend(anchor);
        if (direction is { } weeks and not 0)
            return Days.Weekend(anchor.AddDays(weeks < 0 && here.Last < anchor ? 0 : 7 * weeks));
        if (here.First <= anchor || governing.Tense is Tense.Future or Tense.Present)
            return here;
        return direction is 0 && governing.Tense == Tense.Unknown ? here : Days.Weekend(anchor.AddDays(-7));
    }

    private static Days QuarterFrom(DateOnly anchor, int direction)
    {
        var there = Days.Month(anchor, 3 * direction).First;
        return Days.Quarter(there.Year, ((there.Month - 1) / 3) + 1);
    }

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
}
