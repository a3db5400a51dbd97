using System.Globalization;
using Graph.Knowledge;
using static Graph.Pictures.SvgPen;

namespace Graph.Pictures;

/// <summary>A network drawing as SVG: one file, no script, nothing loaded from elsewhere, light or dark as the reader's machine is set.</summary>
public static class SvgPicture
{
    /// <summary>The file's text.</summary>
    public static string Of(Drawing drawing) => Write(drawing, interactive: false);

    internal static string Write(Drawing drawing, bool interactive)
    {
        var scene = drawing.Scene;
        return SvgPage.Write(
            scene.Title, scene.InWords, scene.Notes, (drawing.Width, drawing.Height), Legend.Of(scene), interactive, pen => Draw(pen, drawing));
    }

    /// <summary>Opens the group of an entity or event, with what a page needs to filter and open it.</summary>
    internal static void OpenNode(SvgPen pen, SceneNode node, string id, string transform)
    {
        pen.Open(
            "g", ("class", ClassOf(node)), ("id", id), ("data-id", node.Id), ("data-kind", node.Event?.Type ?? node.Entity?.Type.ToString()),
            ("data-status", node.Event is { } item ? SvgPage.ClassOf(item.Status) : null), ("data-from", Day(node.Event?.Time?.Earliest)),
            ("data-to", Day(node.Event?.Time?.Latest)), ("transform", transform), ("tabindex", pen.Interactive ? "0" : null),
            ("role", pen.Interactive ? "button" : null), ("aria-label", pen.Interactive ? node.Tooltip : null));
        pen.Words("title", node.Quote is null ? node.Tooltip : $"{node.Tooltip}\n{node.Quote}");
    }

    private static void Draw(SvgPen pen, Drawing drawing)
    {
        var numbers = drawing.Scene.Nodes.Select((node, at) => (node.Id, at)).ToDictionary(StringComparer.Ordinal);
        Tips(pen);
        foreach (var edge in drawing.Edges)
            DrawEdge(pen, edge, numbers);
        for (var i = 0; i < drawing.Nodes.Count; i++)
            DrawNode(pen, drawing.Nodes[i], i);
        foreach (var edge in drawing.Edges)
            if (edge.Label is { } box)
                pen.Words(
                    "text", edge.Edge.Label, ("class", edge.Edge.Alleged ? "role alleged" : "role"), ("x", Number(box.CenterX)), ("y", Number(box.CenterY + 3)),
                    ("text-anchor", "middle"), ("data-from", $"n{numbers[edge.Edge.From]}"), ("data-to", $"n{numbers[edge.Edge.To]}"));
    }

    private static void Tips(SvgPen pen)
    {
        pen.Open("defs");
        foreach (var status in Enum.GetValues<EventStatus>())
        {
            pen.Open("marker", ("id", $"tip-{SvgPage.ClassOf(status)}"), ("viewBox", "0 0 8 8"), ("refX", "7.5"), ("refY", "4"), ("markerWidth", "8"), ("markerHeight", "8"), ("markerUnits", "userSpaceOnUse"), ("orient", "auto"));
            pen.Empty("path", ("class", $"tip {SvgPage.ClassOf(status)}"), ("d", "M0 .5L8 4L0 7.5z"));
            pen.Close();
        }

        pen.Close();
    }

    private static void DrawEdge(SvgPen pen, PlacedEdge placed, Dictionary<string, int> numbers)
    {
        var edge = placed.Edge;
        var status = SvgPage.ClassOf(edge.Status);
        var (start, end) = edge.Pointing == Pointing.ToEvent ? (placed.To, placed.From) : (placed.From, placed.To);
        var (from, to) = edge.Pointing == Pointing.ToEvent ? (edge.To, edge.From) : (edge.From, edge.To);
        pen.Open(
            "path", ("class", $"edge {status}{(edge.Alleged ? " alleged" : "")}{(edge.IsTie ? " tie" : "")}"), ("data-from", $"n{numbers[from]}"),
            ("data-to", $"n{numbers[to]}"), ("d", Way(start, placed.Bend, end)), ("fill", "none"), ("stroke", "#57606a"), ("marker-end", edge.Pointing == Pointing.Nowhere ? null : $"url(#tip-{status})"));
        pen.Words("title", edge.Tooltip);
        pen.Close();
    }

    private static string Way((double X, double Y) start, (double X, double Y)? bend, (double X, double Y) end) => bend is { } control
        ? $"M{Number(start.X)} {Number(start.Y)}Q{Number(control.X)} {Number(control.Y)} {Number(end.X)} {Number(end.Y)}"
        : $"M{Number(start.X)} {Number(start.Y)}L{Number(end.X)} {Number(end.Y)}";

    private static void DrawNode(SvgPen pen, PlacedNode placed, int number)
    {
        var (node, box) = (placed.Node, placed.Box);
        OpenNode(pen, node, $"n{number}", $"translate({Number(box.CenterX)},{Number(box.CenterY)})");
        Shapes.Draw(pen, node.Outline, box.Width, box.Height);
        var first = 4 - ((node.Lines.Count - 1) * NodeSize.LineHeight / 2.0) - (NodeSize.Below(node.Outline) / 2.0);
        for (var i = 0; i < node.Lines.Count; i++)
            pen.Line(0, first + (i * NodeSize.LineHeight), node.Lines[i], LineClass(node, i), "middle");
        pen.Close();
    }

    private static string? LineClass(SceneNode node, int line) => (node.IsBold(line), node.Event is not null) switch
    {
        (true, true) => "b head",
        (true, false) => "b",
        _ => null,
    };

    private static string ClassOf(SceneNode node) => string.Join(' ', new[]
    {
        "node", node.Outline.ToString().ToLowerInvariant(), node.Event is { } item ? SvgPage.ClassOf(item.Status) : null,
        node.Asked ? "asked" : null, node.IsUnnamed ? "unnamed" : null,
    }.Where(word => word is not null));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
