namespace Graph.Mentions.Times;

/// <content>Times that count units: from publication, from the story, or from nothing.</content>
internal sealed partial class Resolver
{
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
