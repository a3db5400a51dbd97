using System.Globalization;

namespace Graph.Mentions.Times;

/// <content>Dates with names: days, months, seasons, weekdays, and the year or week they leave open.</content>
internal sealed partial class Resolver
{
    private static Days Years(Fields fields)
    {
        if (fields.Word("years") is not { } pair)
            return Days.Year(fields.Number("year")!.Value) is var year && fields.Number("toyear") is { } to && to >= year.First.Year
                ? Days.Span(year, Days.Year(to), Granularity.Year)
                : year;
        var sides = pair.Split('/').Select(side => Days.Year(TimeNumbers.Of(side)!.Value)).ToArray();
        return Days.Span(sides[0], sides[1], Granularity.Year);
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
        if (fields.Word("unit") == "week")
            return Calendar(Days.Week(start));
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
}
