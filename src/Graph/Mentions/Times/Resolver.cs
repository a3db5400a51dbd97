using System.Globalization;

namespace Graph.Mentions.Times;

/// <summary>What an expression means once it is anchored.</summary>
internal sealed record Resolved(string Kind, string? Value, Occurrence? When, int? ShiftDays = null);

/// <summary>The fields of a match, read as words and numbers.</summary>
internal readonly record struct Fields(IReadOnlyDictionary<string, string> Values)
{
    public string? Word(string name) => Values.TryGetValue(name, out var value) ? value : null;

    public int? Number(string name) =>
        Values.TryGetValue(name, out var value) && int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

/// <summary>Anchors a match in the calendar: publication, and the tense around it, place what the words leave open.</summary>
internal sealed class Resolver(DateOnly? published, Governing governing)
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

    private static Days Years(Fields fields)
    {
        if (fields.Word("years") is not { } pair)
            return Days.Year(fields.Number("year")!.Value) is var year && fields.Number("toyear") is { } to && to >= year.First.Year
                ? Days.Span(year, Days.Year(to), Granularity.Year)
                : year;
        var sides = pair.Split('/').Select(side => Days.Year(TimeNumbers.Of(side)!.Value)).ToArray();
        return Days.Span(sides[0], sides[1], Granularity.Year);
    }

    private static Resolved PartOfDay(Days day, TimeBasis basis, Fields fields)
    {
        if ((fields.Word("clock") ?? fields.Word("part")) is not { } time)
            return new Resolved("DATE", day.Value, day.Told(basis));
        var exact = day with { Granularity = Granularity.PartOfDay, Value = $"{day.Value}T{time}" };
        return new Resolved("TIME", exact.Value, exact.Told(basis));
    }

    private Resolved? Date(Fields fields)
    {
        if (fields.Word("numdate") is { } digits)
            return PartOfDay(Days.Day(DateOnly.ParseExact(digits, "yyyy-MM-dd", CultureInfo.InvariantCulture)), TimeBasis.Explicit, fields);
        var pair = fields.Word("days")?.Split('/');
        var named = fields.Word("namedday")?.Split('-');
        var day = fields.Number("day") ?? TimeNumbers.Of(named?[1] ?? pair![0])!.Value;
        var month = fields.Number("month") ?? TimeNumbers.Of(named![0])!.Value;
        var year = fields.Number("year") ?? (fields.Number("yeardir") is { } shift ? published?.Year + shift : null);
        var to = fields.Number("to") ?? (pair is null ? null : TimeNumbers.Of(pair[1]));
        if (Math.Max(day, to ?? 0) > DateTime.DaysInMonth(year ?? 2000, month) || to <= day)
            return null;
        var first = year is { } known ? new DateOnly(known, month, day) : Yearless(month, day, fields);
        if (first is not { } start)
            return new Resolved("DATE", FormattableString.Invariant($"XXXX-{month:00}-{day:00}") + (to is null ? "" : FormattableString.Invariant($"/XXXX-{month:00}-{to:00}")), null);
        return to is { } end
            ? Calendar(Days.Span(Days.Day(start), Days.Day(start.AddDays(end - day)), Granularity.Day))
            : PartOfDay(Days.Day(start), TimeBasis.Explicit, fields);
    }

    /// <summary>The year is the one whose weekday fits; else that of the nearest such day on the side that direction and tense point to.</summary>
    private DateOnly? Yearless(int month, int day, Fields fields)
    {
        if (published is not { } anchor)
            return null;
        var years = Enumerable.Range(anchor.Year - 4, 9).Where(year => day <= DateTime.DaysInMonth(year, month)).Select(year => new DateOnly(year, month, day)).ToArray();
        var (past, next) = (years.Last(date => date <= anchor), years.First(date => date >= anchor));
        if (fields.Number("dir") is { } direction and not 0)
            return direction < 0 ? past : next;
        if (fields.Number("weekday") is { } weekday && years.Where(date => WeekdayOf(date) == weekday).ToArray() is { Length: > 0 } fitting)
            return fitting.MinBy(date => Math.Abs(date.DayNumber - anchor.DayNumber));
        if (governing.Tense == Tense.Future)
            return anchor.DayNumber - past.DayNumber <= JustBegun && next.DayNumber - anchor.DayNumber > 365 - NearFuture ? past : next;
        var near = governing is { Tense: Tense.Past, Direct: true } ? CertainlyNear : NearFuture;
        return next.DayNumber - anchor.DayNumber is var ahead && ahead > 0 && ahead <= near && anchor.DayNumber - past.DayNumber > NearFuture ? next : past;
    }

    /// <summary>Days within which a date that no past verb governs is taken as coming: news announces weeks ahead, not seasons.</summary>
    private const int NearFuture = 60;

    /// <summary>Days within which even a past verb ("was slated for 15 October") does not push a date back by almost a year, which news would say.</summary>
    private const int CertainlyNear = 14;

    /// <summary>Days for which a planned date may lie behind ("is to run from 23 January to 9 March", written in between).</summary>
    private const int JustBegun = 30;

    private Resolved? DayOfMonth(Fields fields)
    {
        var day = fields.Number("nthday")!.Value;
        if (published is not { } anchor)
            return new Resolved("DATE", FormattableString.Invariant($"XXXX-XX-{day:00}"), null);
        var months = Enumerable.Range(-3, 7).Select(shift => Days.Month(anchor, shift).First).Where(first => day <= DateTime.DaysInMonth(first.Year, first.Month)).Select(first => first.AddDays(day - 1)).ToArray();
        return Calendar(Days.Day(governing.Tense == Tense.Future ? months.First(date => date >= anchor) : months.Last(date => date <= anchor)));
    }

    private Resolved Month(Fields fields)
    {
        var month = fields.Number("month")!.Value;
        if (fields.Number("year") is { } year)
            return Calendar(Days.Month(year, month));
        if (published is not { } anchor)
            return new Resolved("DATE", FormattableString.Invariant($"XXXX-{month:00}"), null);
        if (fields.Number("yeardir") is { } shift)
            return Calendar(Days.Month(anchor.Year + shift, month));
        var behind = (anchor.Month - month + 12) % 12;
        var direction = fields.Number("dir");
        var ahead = direction > 0 || (direction is null && governing.Tense == Tense.Future);
        var months = direction switch
        {
            0 => month - anchor.Month,
            < 0 when behind == 0 => -12,
            > 0 when behind == 0 => 12,
            _ => ahead && behind > 0 ? 12 - behind : -behind,
        };
        return Calendar(Days.Month(anchor, months));
    }

    private Resolved? Part(Fields fields, string name, Func<int, int, Days> make, int parts)
    {
        var part = fields.Number(name) ?? 0;
        if (part < 1 || part > parts)
            return null;
        if (fields.Number("year") is { } year)
            return Calendar(make(year, part));
        if (published is not { } anchor)
            return new Resolved("DATE", $"XXXX-{name[..1].ToUpperInvariant()}{TimeNumbers.Text(part)}", null);
        if (fields.Number("yeardir") is { } shift)
            return Calendar(make(anchor.Year + shift, part));
        var thisYear = make(anchor.Year, part);
        var ahead = governing.Tense == Tense.Future;
        return Calendar(!ahead && thisYear.First > anchor ? make(anchor.Year - 1, part) : ahead && thisYear.Last < anchor ? make(anchor.Year + 1, part) : thisYear);
    }

    private Resolved Season(Fields fields)
    {
        var season = fields.Word("season")!;
        if ((fields.Number("year") ?? TimeNumbers.Of(fields.Word("years")?.Split('/')[0] ?? "")) is { } year)
            return Calendar(Days.Season(year, season));
        if (published is not { } anchor)
            return new Resolved("DATE", $"XXXX-{season}", null);
        var current = season == "WI" && anchor.Month <= 7 ? anchor.Year - 1 : anchor.Year;
        if (fields.Number("yeardir") is { } shift)
            return Relative(Days.Season(current + shift, season));
        var around = Enumerable.Range(anchor.Year - 2, 5).Select(near => Days.Season(near, season)).ToArray();
        return Relative(fields.Number("dir") switch
        {
            < 0 => around.Last(days => days.Last < anchor),
            > 0 => around.First(days => days.First > anchor),
            0 when governing.Tense != Tense.Past => Days.Season(current, season),
            _ => governing.Tense == Tense.Future ? around.First(days => days.Last >= anchor) : around.Last(days => days.First <= anchor),
        });
    }

    private Resolved Weekday(Fields fields) => Anchored(anchor =>
    {
        var weekday = fields.Number("weekday")!.Value;
        if (fields.Number("weekdir") is { } weeks)
            return PartOfDay(Days.Day(Days.Monday(anchor).AddDays((7 * weeks) + weekday - 1)), TimeBasis.Relative, fields);
        var behind = (WeekdayOf(anchor) - weekday + 7) % 7;
        var direction = fields.Number("dir");
        var ahead = direction > 0 || (direction is null or 0 && governing.Tense == Tense.Future);
        var shift = behind == 0 ? 7 * Math.Sign(direction ?? 0) : ahead ? 7 - behind : -behind;
        return PartOfDay(Days.Day(anchor.AddDays(shift + (fields.Number("offset") ?? 0))), direction is null ? TimeBasis.Weekday : TimeBasis.Relative, fields);
    });

    private static int WeekdayOf(DateOnly day) => (((int)day.DayOfWeek + 6) % 7) + 1;

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
        return fields.Word("mod") switch
        {
            "earlier" => told with { When = told.When! with { Latest = Min(days.Last, anchor) } },
            "later" => told with { When = told.When! with { Earliest = Max(days.First, anchor) } },
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

    /// <summary>"two days ago", "in three weeks": as exact as the unit that is counted.</summary>
    private Resolved Counted(Fields fields, int sign) => Anchored(anchor =>
    {
        var unit = TimeUnit.Of(fields.Word("unit")!);
        if (fields.Word("n") == "X")
            return Vague(anchor, unit, sign);
        var count = sign * (fields.Number("n") ?? 1);
        return unit.Name switch
        {
            "day" => Relative(Days.Day(anchor.AddDays(count))),
            "week" => Relative(Days.Week(anchor.AddDays(7 * count * unit.Times))),
            "month" => Relative(Days.Month(anchor, count)),
            "year" => Relative(Days.Year(anchor.Year + count)),
            "decade" => Relative(new Days(new DateOnly(anchor.Year + (10 * count) - 5, 1, 1), new DateOnly(anchor.Year + (10 * count) + 5, 12, 31), Granularity.Decade, Days.Year(anchor.Year + (10 * count)).Value)),
            "hour" or "minute" => Hours(anchor, count, unit),
            _ => new Resolved("DATE", sign < 0 ? "PAST_REF" : "FUTURE_REF", null),
        };
    });

    private static Resolved Hours(DateOnly anchor, int count, TimeUnit unit)
    {
        var hours = unit.Name == "hour" ? count : count / 60;
        var (near, far) = (anchor.AddDays(hours / 24), anchor.AddDays((hours / 24) + Math.Sign(count)));
        if (hours % 24 == 0)
            far = near;
        var value = Days.Iso(count < 0 || hours % 24 == 0 ? near : anchor);
        return new Resolved("DATE", value, new Occurrence(Min(near, far), Max(near, far), Granularity.PartOfDay, TimeBasis.Relative));
    }

    // "Several days ago" was at least two of them ago; how many more, nobody can tell.
    private static Resolved Vague(DateOnly anchor, TimeUnit unit, int sign)
    {
        var bound = anchor.AddDays(sign * 2 * unit.Days);
        return sign < 0
            ? new Resolved("DATE", "PAST_REF", new Occurrence(null, bound, unit.Coarser, TimeBasis.Relative))
            : new Resolved("DATE", "FUTURE_REF", new Occurrence(bound, null, unit.Coarser, TimeBasis.Relative));
    }

    /// <summary>"the past three weeks": a length that ends (or begins) at publication.</summary>
    private Resolved Window(Fields fields)
    {
        var (unit, sign) = (TimeUnit.Of(fields.Word("unit")!), fields.Number("sign") ?? -1);
        var value = unit.Length(fields.Word("n") ?? "1");
        if (published is not { } anchor)
            return new Resolved("DURATION", value, null);
        if (fields.Word("n") == "X")
            return new Resolved("DURATION", value, sign < 0 ? new Occurrence(null, anchor, unit.Coarser, TimeBasis.Relative) : new Occurrence(anchor, null, unit.Coarser, TimeBasis.Relative));
        var far = unit.From(anchor, sign * (fields.Number("n") ?? 1));
        var length = Math.Abs(far.DayNumber - anchor.DayNumber);
        return new Resolved("DURATION", value, new Occurrence(Min(anchor, far), Max(anchor, far), TimeUnit.GranularityOf(length), TimeBasis.Relative));
    }

    private static Resolved Shift(Fields fields)
    {
        var unit = TimeUnit.Of(fields.Word("unit")!);
        var count = fields.Word("n") ?? "1";
        if (TimeNumbers.Of(count) is not { } number)
            return new Resolved("DURATION", unit.Length(count), null);
        return new Resolved("DATE", unit.Length(count), null, (fields.Number("sign") ?? 1) * number * unit.Days);
    }

    private static Resolved Duration(Fields fields) =>
        new("DURATION", fields.Word("value") ?? TimeUnit.Of(fields.Word("unit")!).Length((fields.Word("n") ?? "1") + fields.Word("plus")), null);

    private static string? SetValue(Fields fields) =>
        fields.Word("value")
        ?? (fields.Number("weekday") is { } weekday ? $"XXXX-WXX-{TimeNumbers.Text(weekday)}" : null)
        ?? (fields.Word("part") is { } part ? $"XXXX-XX-XXT{part}" : null)
        ?? (fields.Number("month") is { } month ? FormattableString.Invariant($"XXXX-{month:00}") : null)
        ?? (fields.Word("season") is { } season ? $"XXXX-{season}" : null)
        ?? (fields.Word("unit") is { } unit ? TimeUnit.Of(unit).Length(fields.Word("n") ?? "1") : null);
}
