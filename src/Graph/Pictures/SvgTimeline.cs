using static Graph.Pictures.SvgPen;

namespace Graph.Pictures;

/// <summary>A timeline as SVG, in the manner of <see cref="SvgPicture"/>.</summary>
public static class SvgTimeline
{
    private const int AxisHeight = 26;

    /// <summary>The file's text.</summary>
    public static string Of(Timeline timeline) => Write(timeline, interactive: false);

    internal static string Write(Timeline timeline, bool interactive)
    {
        var layout = TimelineLayout.Of(timeline);
        var words = string.Join('\n', timeline.Rows.SelectMany(row => row.Marks).Select(mark => mark.Tooltip).Distinct(StringComparer.Ordinal));
        return SvgPage.Write(
            timeline.Title, words, timeline.Notes, (layout.Right + TimelineLayout.NameWidth, layout.Bottom + (2 * AxisHeight)), LegendOf(layout), interactive, pen => Draw(pen, layout));
    }

    private static void Draw(SvgPen pen, TimelineLayout layout)
    {
        pen.Open("g", ("transform", $"translate({TimelineLayout.NameWidth},{AxisHeight})"));
        for (var i = 0; i < layout.Rows.Count; i++)
            DrawRow(pen, layout.Rows[i], i);
        DrawAxis(pen, layout);
        var number = 0;
        foreach (var mark in layout.Rows.SelectMany(row => row.Marks))
            DrawMark(pen, mark, number++);
        pen.Close();
    }

    private static void DrawRow(SvgPen pen, PlacedRow row, int number)
    {
        if (number % 2 == 0)
            pen.Empty("rect", ("class", "band"), ("x", Number(row.Box.Left)), ("y", Number(row.Box.Top)), ("width", Number(row.Box.Width)), ("height", Number(row.Box.Height)), ("fill", "#f6f8fa"));
        for (var i = 0; i < row.Name.Count; i++)
            pen.Line(-12, row.Box.Top + 20 + (i * NodeSize.LineHeight), row.Name[i], "b", "end");
    }

    // Dates above and below: a timeline may be higher than a screen.
    private static void DrawAxis(SvgPen pen, TimelineLayout layout)
    {
        foreach (var (x, words) in layout.Axis.Ticks())
        {
            Line(pen, x, 0, x, layout.Bottom);
            foreach (var y in (double[])[-8, layout.Bottom + 18])
                pen.Line(x + 2, y, words, "small muted");
        }

        foreach (var (one, next) in layout.Axis.Parts.Zip(layout.Axis.Parts.Skip(1)))
            foreach (var y in (double[])[-8, layout.Bottom + 18])
                pen.Line((one.Right + next.Left) / 2, y, "//", "b muted", "middle");
        if (layout.UndatedFrom is not { } undated)
            return;
        Line(pen, undated, 0, undated, layout.Bottom);
        pen.Line(undated + 4, -8, "no date", "small muted");
        pen.Line(undated + 4, layout.Bottom + 18, "no date", "small muted");
    }

    private static void DrawMark(SvgPen pen, PlacedMark mark, int number)
    {
        SvgPicture.OpenNode(pen, mark.Node, $"n{number}", $"translate({Number(mark.Mark.Left)},{Number(mark.Mark.CenterY)})");
        DrawForm(pen, mark.Form, mark.Mark.Width, mark.Node.Event!.Status == Knowledge.EventStatus.Happened);
        if (mark.IsBefore)
            pen.Line(mark.Label.Right - mark.Mark.Left, 4, mark.Node.Lines[0], "small head", "end");
        else
            pen.Line(mark.Label.Left - mark.Mark.Left, 4, mark.Node.Lines[0], "small head");
        pen.Close();
    }

    private static void DrawForm(SvgPen pen, MarkForm form, double width, bool full)
    {
        var style = full && form != MarkForm.Undated ? "s fill" : "s";
        switch (form)
        {
            case MarkForm.Bar:
                pen.Empty("rect", ("class", style), ("x", "0"), ("y", "-4"), ("width", Number(width)), ("height", "8"), ("rx", "4"));
                break;
            case MarkForm.Until:
                pen.Empty("path", ("class", style), ("d", "M0 0L10-5V5z"));
                break;
            case MarkForm.Since:
                pen.Empty("path", ("class", style), ("d", "M10 0L0-5V5z"));
                break;
            default:
                pen.Empty("circle", ("class", style), ("cx", "5"), ("cy", "0"), ("r", "5"));
                break;
        }
    }

    private static Legend LegendOf(TimelineLayout layout)
    {
        var marks = layout.Rows.SelectMany(row => row.Marks).ToList();
        return new Legend([], [.. marks.Select(mark => mark.Node.Event!.Status).Distinct().Order()], false, false, false)
        {
            More = [.. marks.Select(mark => mark.Form).Distinct().Order().Select(form => (WordsOf(form), (Action<SvgPen>)(pen => DrawSign(pen, form))))],
        };
    }

    private static string WordsOf(MarkForm form) => form switch
    {
        MarkForm.Dot => "a day",
        MarkForm.Bar => "some time within",
        MarkForm.Until => "by then or earlier",
        MarkForm.Since => "then or later",
        _ => "date unknown",
    };

    private static void DrawSign(SvgPen pen, MarkForm form)
    {
        var width = form == MarkForm.Bar ? 28 : 10;
        pen.Open("g", ("class", "event"), ("transform", $"translate({17 - (width / 2)},0)"));
        DrawForm(pen, form, width, full: true);
        pen.Close();
    }

    private static void Line(SvgPen pen, double x1, double y1, double x2, double y2) => pen.Empty(
        "line", ("class", "grid"), ("stroke", "#d8dee4"), ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)));
}
