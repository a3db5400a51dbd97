using System.Globalization;

namespace Graph.Pictures;

/// <summary>A stretch of the axis without a break.</summary>
internal sealed record AxisPart(DateOnly First, DateOnly Last, double Left, double Right)
{
    public double PerDay => (Right - Left) / (Last.DayNumber - First.DayNumber + 1);
}

/// <summary>Days to pixels. Long stretches of time without an event are cut out, with a gap that is drawn as one.</summary>
internal sealed class TimeAxis
{
    private const int MostBreaks = 4;
    private const double LongGap = 0.2;
    private const double Break = 34;
    private const double LeastStretch = 110;
    private const int BetweenTicks = 84;

    private TimeAxis(IReadOnlyList<AxisPart> parts) => Parts = parts;

    /// <summary>Parts of the axis, earlier first.</summary>
    public IReadOnlyList<AxisPart> Parts { get; }

    /// <summary>An axis for these times.</summary>
    /// <param name="times">First and last day of each event, both inclusive.</param>
    /// <param name="width">Pixels; more where many breaks need them.</param>
    public static TimeAxis Of(IEnumerable<(DateOnly First, DateOnly Last)> times, double width)
    {
        var covered = Cover(times);
        if (covered.Count == 0)
            return new TimeAxis([]);
        var parts = Cut(covered);
        var days = parts.Sum(part => (double)part.Last - part.First + 1);
        var free = Math.Max(0, width - ((parts.Count - 1) * Break) - (parts.Count * LeastStretch));
        var (stretches, left) = (new List<AxisPart>(), 0.0);
        foreach (var (first, last) in parts)
        {
            var wide = LeastStretch + (free * (last - first + 1) / days);
            stretches.Add(new AxisPart(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last), left, left + wide));
            left += wide + Break;
        }

        return new TimeAxis(stretches);
    }

    /// <summary>Right end in pixels; 0 without times.</summary>
    public double Width => Parts.Count == 0 ? 0 : Parts[^1].Right;

    /// <summary>Where a day begins.</summary>
    public double Start(DateOnly day)
    {
        var stretch = Parts.FirstOrDefault(stretch => day <= stretch.Last) ?? Parts[^1];
        return Math.Clamp(stretch.Left + ((day.DayNumber - stretch.First.DayNumber) * stretch.PerDay), stretch.Left, stretch.Right);
    }

    /// <summary>Where a day ends.</summary>
    public double End(DateOnly day)
    {
        var stretch = Parts.LastOrDefault(stretch => day >= stretch.First) ?? Parts[0];
        return Math.Clamp(stretch.Left + ((day.DayNumber - stretch.First.DayNumber + 1) * stretch.PerDay), stretch.Left, stretch.Right);
    }

    /// <summary>Lines of the axis with the words beside them, as near as can be read; none whose words would reach past their stretch.</summary>
    public IEnumerable<(double X, string Words)> Ticks() =>
        Parts.SelectMany(stretch => TicksOf(stretch).Where(tick => tick.X + 2 + TextWidth.Of(tick.Words, 11) <= stretch.Right + 10));

    private static IEnumerable<(double X, string Words)> TicksOf(AxisPart stretch)
    {
        foreach (var days in (int[])[1, 2, 5, 10])
            if (stretch.PerDay * days >= BetweenTicks)
                return Days(stretch, days);
        foreach (var months in (int[])[1, 2, 3, 6])
            if (stretch.PerDay * months * 30 >= BetweenTicks)
                return Months(stretch, months);
        var years = ((int[])[1, 2, 5, 10, 20, 50, 100, 200, 500]).FirstOrDefault(years => stretch.PerDay * years * 365 >= BetweenTicks, 1000);
        return Years(stretch, years);
    }

    private static IEnumerable<(double X, string Words)> Days(AxisPart stretch, int step)
    {
        for (var day = stretch.First.DayNumber + (step > 1 ? 1 : 0); day <= stretch.Last.DayNumber; day += step)
            yield return (X(stretch, day), DateOnly.FromDayNumber(day).ToString("d MMM yyyy", CultureInfo.InvariantCulture));
    }

    private static IEnumerable<(double X, string Words)> Months(AxisPart stretch, int step)
    {
        for (var month = new DateOnly(stretch.First.Year, 1, 1); month <= stretch.Last; month = month.AddMonths(step))
            if (month >= stretch.First)
                yield return (X(stretch, month.DayNumber), month.ToString("MMM yyyy", CultureInfo.InvariantCulture));
    }

    private static IEnumerable<(double X, string Words)> Years(AxisPart stretch, int step)
    {
        for (var year = Math.Max(1, stretch.First.Year / step * step); year <= Math.Min(stretch.Last.Year, 9999); year += step)
            if (new DateOnly(year, 1, 1) >= stretch.First)
                yield return (X(stretch, new DateOnly(year, 1, 1).DayNumber), year.ToString(CultureInfo.InvariantCulture));
    }

    private static double X(AxisPart stretch, int day) => stretch.Left + ((day - stretch.First.DayNumber) * stretch.PerDay);

    private static List<(int First, int Last)> Cover(IEnumerable<(DateOnly First, DateOnly Last)> times)
    {
        var covered = new List<(int First, int Last)>();
        foreach (var (first, last) in times.OrderBy(time => time.First))
            if (covered.Count > 0 && first.DayNumber <= covered[^1].Last + 1)
                covered[^1] = (covered[^1].First, Math.Max(covered[^1].Last, last.DayNumber));
            else
                covered.Add((first.DayNumber, last.DayNumber));
        return covered;
    }

    private static List<(int First, int Last)> Cut(List<(int First, int Last)> covered)
    {
        var whole = covered[^1].Last - covered[0].First + 1;
        var breaks = Enumerable.Range(1, covered.Count - 1).Where(at => covered[at].First - covered[at - 1].Last > whole * LongGap)
            .OrderByDescending(at => covered[at].First - covered[at - 1].Last).Take(MostBreaks).ToHashSet();
        var parts = new List<(int First, int Last)>();
        for (var i = 0; i < covered.Count; i++)
            if (i == 0 || breaks.Contains(i))
                parts.Add(covered[i]);
            else
                parts[^1] = (parts[^1].First, covered[i].Last);
        return [.. parts.Select(part => Pad(part, Math.Max(1, (part.Last - part.First) / 40)))];
    }

    private static (int First, int Last) Pad((int First, int Last) part, int days) =>
        (Math.Max(DateOnly.MinValue.DayNumber, part.First - days), Math.Min(DateOnly.MaxValue.DayNumber, part.Last + days));
}
