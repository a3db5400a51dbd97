namespace Graph.Pictures;

/// <summary>A node with its place.</summary>
public sealed record PlacedNode(SceneNode Node, Box Box);

/// <summary>An edge with its line and the place of its label.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="From">Where it begins: at the event.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Bend">Control point of the quadratic curve around a box that would stand in the way; null for a straight line.</param>
/// <param name="Label">Where its label stands; null when it has none or none fits (the tooltip tells it).</param>
public sealed record PlacedEdge(SceneEdge Edge, (double X, double Y) From, (double X, double Y) To, (double X, double Y)? Bend, Box? Label)
{
    /// <summary>A point of the line.</summary>
    /// <param name="part">0 at the beginning, 1 at the end.</param>
    public (double X, double Y) Along(double part) => Bend is not { } bend
        ? (From.X + ((To.X - From.X) * part), From.Y + ((To.Y - From.Y) * part))
        : (Curve(From.X, bend.X, To.X, part), Curve(From.Y, bend.Y, To.Y, part));

    /// <summary>The box around the line.</summary>
    public Box Extent
    {
        get
        {
            var points = Enumerable.Range(0, 17).Select(step => Along(step / 16.0)).ToList();
            var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
            return new Box(left, top, points.Max(point => point.X) - left, points.Max(point => point.Y) - top);
        }
    }

    /// <summary>The edge elsewhere.</summary>
    public PlacedEdge Move(double x, double y) => this with
    {
        From = (From.X + x, From.Y + y),
        To = (To.X + x, To.Y + y),
        Bend = Bend is { } bend ? (bend.X + x, bend.Y + y) : null,
        Label = Label?.Move(x, y),
    };

    private static double Curve(double from, double bend, double to, double part) =>
        ((1 - part) * (1 - part) * from) + (2 * part * (1 - part) * bend) + (part * part * to);
}

/// <summary>A scene laid out. The upper left corner of all nodes and labels is the origin; all coordinates are whole pixels.</summary>
/// <param name="Scene">What is drawn.</param>
/// <param name="Nodes">Nodes in the order of the scene.</param>
/// <param name="Edges">Edges in the order of the scene.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
public sealed record Drawing(Scene Scene, IReadOnlyList<PlacedNode> Nodes, IReadOnlyList<PlacedEdge> Edges, double Width, double Height)
{
    /// <summary>Lays a scene out. The same scene gives the same drawing.</summary>
    public static Drawing Of(Scene scene)
    {
        var boxes = NetworkLayout.Place(scene);
        var edges = EdgeLines.Place(scene, boxes);
        var all = boxes.Concat(edges.Select(edge => edge.Extent)).Concat(edges.Select(edge => edge.Label).OfType<Box>()).DefaultIfEmpty().ToList();
        var (left, top) = (Math.Floor(all.Min(box => box.Left)), Math.Floor(all.Min(box => box.Top)));
        return new Drawing(
            scene, [.. scene.Nodes.Zip(boxes, (node, box) => new PlacedNode(node, box.Move(-left, -top)))], [.. edges.Select(edge => edge.Move(-left, -top))],
            Math.Ceiling(all.Max(box => box.Right) - left), Math.Ceiling(all.Max(box => box.Bottom) - top));
    }
}
