
namespace Graph.Pictures;

/// <summary>How an event is marked on the axis.</summary>
public enum MarkForm
{
    /// <summary>One day.</summary>
    Dot,

    /// <summary>Longer than a day: as long as the time it may have been in.</summary>
    Bar,

    /// <summary>Only known to be by a day.</summary>
    Until,

    /// <summary>Only known to be from a day on.</summary>
    Since,

    /// <summary>Nothing is known: in a column of its own.</summary>
    Undated,
}

/// <summary>An event on the page.</summary>
/// <param name="Node">The event.</param>
/// <param name="Form">How it is marked.</param>
/// <param name="Mark">Where its mark stands.</param>
/// <param name="Label">Where its words stand.</param>
public sealed record PlacedMark(SceneNode Node, MarkForm Form, Box Mark, Box Label)
{
    /// <summary>Whether the words stand before the mark.</summary>
    public bool IsBefore => Label.Left < Mark.Left;
}

/// <summary>A row on the page.</summary>
public sealed record PlacedRow(IReadOnlyList<string> Name, Box Box, IReadOnlyList<PlacedMark> Marks);

/// <summary>A timeline laid out; the axis begins at x = 0, row names stand left of it, the column of the undated right of it.</summary>
public sealed record TimelineLayout
{
    /// <summary>Pixels for the names of rows.</summary>
    public const int NameWidth = 160;

    private const int AxisWidth = 900;
    private const int Lane = 20;
    private const int Dot = 10;
    private const int Space = 6;
    private const int LabelSize = 11;

    private TimelineLayout(TimeAxis axis, IReadOnlyList<PlacedRow> rows) => (Axis, Rows) = (axis, rows);

    /// <summary>Rows from top to bottom.</summary>
    public IReadOnlyList<PlacedRow> Rows { get; }

    /// <summary>Left end of the column of the undated; null when all are dated.</summary>
    public double? UndatedFrom { get; private init; }

    /// <summary>Right end of everything.</summary>
    public double Right { get; private init; }

    /// <summary>Lower end of the rows.</summary>
    public double Bottom => Rows.Count == 0 ? 0 : Rows[^1].Box.Bottom;

    internal TimeAxis Axis { get; }

    /// <summary>Lays a timeline out; no two marks or labels overlap.</summary>
    public static TimelineLayout Of(Timeline timeline)
    {
        var axis = TimeAxis.Of(timeline.Events.Select(item => Days(item.Time)).OfType<(DateOnly, DateOnly)>(), AxisWidth);
        var undated = timeline.Events.Any(item => ChosenEvents.IsUndated(item.Time)) ? axis.Width + (axis.Width > 0 ? 24 : 0) : (double?)null;
        var (rows, top) = (new List<PlacedRow>(), 0.0);
        foreach (var row in timeline.Rows)
        {
            rows.Add(Place(row, axis, undated ?? 0, top));
            top = rows[^1].Box.Bottom;
        }

        var right = rows.SelectMany(row => row.Marks).Select(mark => Math.Max(mark.Mark.Right, mark.Label.Right)).Append(axis.Width).Max() + Space;
        return new TimelineLayout(axis, [.. rows.Select(row => row with { Box = row.Box with { Width = right + NameWidth } })]) { UndatedFrom = undated, Right = right };
    }

    private static PlacedRow Place(TimelineRow row, TimeAxis axis, double undated, double top)
    {
        var ends = new List<double>();
        var marks = row.Marks.Select(node => Place(node, axis, undated)).OrderBy(mark => Math.Min(mark.Mark.Left, mark.Label.Left))
            .Select(mark => Down(mark, top + 6 + (LaneFor(mark, ends) * Lane))).ToList();
        var name = TextLines.Wrap(row.Name, NameWidth - 16);
        var height = Math.Max(ends.Count * Lane, name.Count * NodeSize.LineHeight) + 12;
        return new PlacedRow(name, new Box(-NameWidth, top, 0, height), marks);
    }

    private static PlacedMark Place(SceneNode node, TimeAxis axis, double undated)
    {
        var (form, left, right) = Extent(node.Event!.Time, axis, undated);
        var words = TextWidth.Of(node.Lines[0], LabelSize) + 2;
        // Near the right end the words stand before the mark, so that they do not run into the column of the undated.
        var before = form != MarkForm.Undated && right + Space + words > axis.Width && left - Space - words > 0;
        return new PlacedMark(
            node, form, new Box(left, 0, right - left, Lane), new Box(before ? left - Space - words : right + Space, 0, words, Lane));
    }

    private static (MarkForm Form, double Left, double Right) Extent(Occurrence? time, TimeAxis axis, double undated) => time switch
    {
        null or { Earliest: null, Latest: null } => (MarkForm.Undated, undated + 8, undated + 8 + Dot),
        { Earliest: null, Latest: { } last } => (MarkForm.Until, Middle(axis, last) - Dot, Middle(axis, last)),
        { Earliest: { } first, Latest: null } => (MarkForm.Since, Middle(axis, first), Middle(axis, first) + Dot),
        { Earliest: { } first, Latest: { } last } when first == last => (MarkForm.Dot, Middle(axis, first) - (Dot / 2), Middle(axis, first) + (Dot / 2)),
        { Earliest: { } first, Latest: { } last } => (MarkForm.Bar, Math.Round(axis.Start(first)), Math.Max(Math.Round(axis.End(last)), Math.Round(axis.Start(first)) + Dot)),
    };

    private static double Middle(TimeAxis axis, DateOnly day) => Math.Round((axis.Start(day) + axis.End(day)) / 2);

    private static int LaneFor(PlacedMark mark, List<double> ends)
    {
        var left = Math.Min(mark.Mark.Left, mark.Label.Left);
        var lane = ends.FindIndex(end => end + Space <= left);
        if (lane < 0)
        {
            lane = ends.Count;
            ends.Add(0);
        }

        ends[lane] = Math.Max(mark.Mark.Right, mark.Label.Right);
        return lane;
    }

    private static PlacedMark Down(PlacedMark mark, double y) => mark with { Mark = mark.Mark.Move(0, y), Label = mark.Label.Move(0, y) };

    private static (DateOnly, DateOnly)? Days(Occurrence? time) =>
        (time?.Earliest ?? time?.Latest, time?.Latest ?? time?.Earliest) is ({ } first, { } last) ? (first, last) : null;
}
