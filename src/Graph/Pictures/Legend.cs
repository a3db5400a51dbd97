using Graph.Knowledge;
using static Graph.Pictures.SvgPen;

namespace Graph.Pictures;

/// <summary>What the signs of a picture mean; only signs that are in it.</summary>
/// <param name="Outlines">Shapes, in their order.</param>
/// <param name="Statuses">Statuses of events, in their order.</param>
/// <param name="Alleged">Whether something is alleged.</param>
/// <param name="Arrows">Whether there are arrows.</param>
/// <param name="Ties">Whether events are tied.</param>
internal sealed record Legend(IReadOnlyList<Outline> Outlines, IReadOnlyList<EventStatus> Statuses, bool Alleged, bool Arrows, bool Ties)
{
    private const int Row = 24;
    private const int Sign = 34;
    private const int Space = 22;

    /// <summary>Whether there are things that the texts do not name.</summary>
    public bool Unnamed { get; init; }

    /// <summary>Signs of bars and dots, for timelines.</summary>
    public IReadOnlyList<(string Words, Action<SvgPen> Draw)> More { get; init; } = [];

    /// <summary>The legend of a scene.</summary>
    public static Legend Of(Scene scene) => new(
        [.. scene.Nodes.Select(node => node.Outline).Distinct().Order()],
        [.. scene.Nodes.Select(node => node.Event?.Status).OfType<EventStatus>().Distinct().Order()],
        scene.Edges.Any(edge => edge.Alleged), scene.Edges.Any(edge => edge.Pointing != Pointing.Nowhere), scene.Edges.Any(edge => edge.IsTie))
    {
        Unnamed = scene.Nodes.Any(node => node.IsUnnamed),
    };

    /// <summary>What a line of this status means.</summary>
    public static string WordsOf(EventStatus status) => status switch
    {
        EventStatus.Happened => "happened",
        EventStatus.Planned => "planned, not said to have happened",
        EventStatus.Possible => "possible",
        EventStatus.Denied => "DENIED: said not to have happened",
        EventStatus.Cancelled => "cancelled",
        _ => "disputed: stated by some, denied by others",
    };

    /// <summary>Height of the legend when it may be so wide.</summary>
    public double Height(double width) => (Places(width).Select(place => place.Y).DefaultIfEmpty(0).Max() + 1) * Row;

    /// <summary>Draws it.</summary>
    public void Draw(SvgPen pen, double width)
    {
        foreach (var ((words, draw), (x, y)) in Entries().Zip(Places(width)))
        {
            pen.Open("g", ("transform", $"translate({Number(x)},{Number(y * Row)})"));
            draw(pen);
            pen.Line(Sign + 6, 4, words, "small muted");
            pen.Close();
        }
    }

    private IEnumerable<(double X, int Y)> Places(double width)
    {
        var (x, y) = (0.0, 0);
        foreach (var (words, _) in Entries())
        {
            var wide = Sign + 6 + TextWidth.Of(words, 11) + Space;
            if (x > 0 && x + wide > width)
                (x, y) = (0, y + 1);
            yield return (x, y);
            x += wide;
        }
    }

    private IEnumerable<(string Words, Action<SvgPen> Draw)> Entries() => Outlines
        .Select(outline => (outline.ToString().ToLowerInvariant(), (Action<SvgPen>)(pen => Shape(pen, outline))))
        .Concat(Unnamed ? [("not named in the texts", Italic)] : [])
        .Concat(Statuses.Select(status => (WordsOf(status), (Action<SvgPen>)(pen => Line(pen, SvgPage.ClassOf(status))))))
        .Concat(Alleged ? [("alleged: texts only suspect it", pen => Line(pen, "alleged"))] : [])
        .Concat(Ties ? [("one event during or part of another", pen => Line(pen, "tie"))] : [])
        .Concat(Arrows ? [("arrow: who acts on whom", pen => Line(pen, "happened", arrow: true))] : [])
        .Concat(More);

    private static void Shape(SvgPen pen, Outline outline)
    {
        pen.Open("g", ("class", outline.ToString().ToLowerInvariant()), ("transform", $"translate({Sign / 2},0)"));
        Shapes.Draw(pen, outline, Sign, 16);
        pen.Close();
    }

    private static void Italic(SvgPen pen)
    {
        pen.Open("g", ("class", "unnamed"));
        pen.Line(Sign / 2, 4, "italic", "small", "middle");
        pen.Close();
    }

    private static void Line(SvgPen pen, string kind, bool arrow = false) => pen.Empty(
        "line", ("class", $"edge {kind}"), ("stroke", "#57606a"), ("x1", "0"), ("y1", "0"), ("x2", Number(Sign)), ("y2", "0"), ("marker-end", arrow ? "url(#tip-happened)" : null));
}
