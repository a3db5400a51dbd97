using GraphShape;
using GraphShape.Algorithms.Layout;
using GraphShape.Algorithms.OverlapRemoval;
using QuikGraph;

namespace Graph.Pictures;

/// <summary>Places the nodes of a scene: each connected part by Kamada and Kawai's springs from several fixed starts, of which the one with
/// the fewest crossings counts; then boxes are pushed apart, and the parts are set side by side.</summary>
internal static class NetworkLayout
{
    private const double StretchX = 185;
    private const double StretchY = 118;
    private const float Gap = 22;
    private const float WidestGap = 120;
    private const int Effort = 400;

    /// <summary>A box for each node, in their order; no two overlap. Whole pixels, upper left corner at the origin.</summary>
    public static IReadOnlyList<Box> Place(Scene scene)
    {
        var boxes = new Box[scene.Nodes.Count];
        var parts = Parts.Of(scene);
        var placed = parts.Select(part => PlacePart(scene, part)).ToList();
        var corners = Shelves.Pack([.. placed.Select(part => Around(part).Grow(Gap))]);
        for (var i = 0; i < parts.Count; i++)
            for (var j = 0; j < parts[i].Nodes.Count; j++)
                boxes[parts[i].Nodes[j]] = placed[i][j].Move(corners[i].X + Gap - Around(placed[i]).Left, corners[i].Y + Gap - Around(placed[i]).Top);
        return AtOrigin(boxes);
    }

    private static Box[] PlacePart(Scene scene, Part part)
    {
        var sizes = part.Nodes.Select(node => NodeSize.Of(scene.Nodes[node])).ToList();
        if (sizes.Count == 1)
            return [Box.Around(0, 0, sizes[0].Width, sizes[0].Height)];
        // As many starts as a second or so allows.
        var starts = Math.Clamp(Effort / sizes.Count, 1, 12);
        return Enumerable.Range(0, starts).Select(start => Apart(Springs(part, start), sizes, GapOf(scene, part))).MinBy(boxes => Clutter.Of(boxes, part.Edges))!;
    }

    // Between two things no card tells what the line means: there is room for its words.
    private static float GapOf(Scene scene, Part part)
    {
        var own = part.Nodes.Select(node => scene.Nodes[node]).Where(node => node.Event is null).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        var words = scene.Edges.Where(edge => own.Contains(edge.From) && own.Contains(edge.To)).Select(edge => (float)TextWidth.Of(edge.Label, EdgeLines.LabelSize) + 12);
        return words.Prepend(Gap).Select(width => Math.Min(width, WidestGap)).Max();
    }

    private static Point[] Springs(Part part, int start)
    {
        var graph = new BidirectionalGraph<int, Edge<int>>();
        graph.AddVertexRange(Enumerable.Range(0, part.Nodes.Count));
        // Both directions, since distances are counted along the arrows.
        graph.AddEdgeRange(part.Edges.SelectMany(edge => new[] { new Edge<int>(edge.From, edge.To), new Edge<int>(edge.To, edge.From) }));
        var parameters = new KKLayoutParameters { Width = 1000, Height = 1000, MaxIterations = Math.Max(200, 6 * part.Nodes.Count), ExchangeVertices = false };
        var layout = new KKLayoutAlgorithm<int, Edge<int>, BidirectionalGraph<int, Edge<int>>>(graph, Spiral(part.Nodes.Count, start), parameters);
        layout.Compute();
        var points = Enumerable.Range(0, part.Nodes.Count).Select(node => layout.VerticesPositions[node]).ToArray();
        if (Spread(points, point => point.Y) > Spread(points, point => point.X))
            points = [.. points.Select(point => new Point(point.Y, point.X))];
        var length = part.Edges.Average(edge => (points[edge.From] - points[edge.To]).Length);
        return [.. points.Select(point => new Point(point.X / length * StretchX, point.Y / length * StretchY))];
    }

    private static double Spread(Point[] points, Func<Point, double> of) => points.Max(of) - points.Min(of);

    // All vertices get a place, so that the library takes none by chance.
    private static Dictionary<int, Point> Spiral(int count, int start)
    {
        const double golden = 2.399963229728653;
        return Enumerable.Range(0, count).ToDictionary(node => node, node =>
        {
            var at = ((node * ((2 * start) + 1)) + (start * 7)) % count;
            var (radius, angle) = (500 * Math.Sqrt((at + 0.5) / count), (at + (node * 0.01)) * golden);
            return new Point(500 + (radius * Math.Cos(angle)), 500 + (radius * Math.Sin(angle)));
        });
    }

    private static Box[] Apart(Point[] points, List<(int Width, int Height)> sizes, float gap)
    {
        var rectangles = Enumerable.Range(0, points.Length).ToDictionary(node => node, node =>
            new Rect(points[node].X - (sizes[node].Width / 2.0), points[node].Y - (sizes[node].Height / 2.0), sizes[node].Width, sizes[node].Height));
        var removal = new FSAAlgorithm<int>(rectangles, new OverlapRemovalParameters { HorizontalGap = gap, VerticalGap = Gap });
        removal.Compute();
        return [.. Enumerable.Range(0, points.Length).Select(node => removal.Rectangles[node])
            .Select((rectangle, node) => new Box(Math.Round(rectangle.X), Math.Round(rectangle.Y), sizes[node].Width, sizes[node].Height))];
    }

    private static Box Around(IReadOnlyList<Box> boxes)
    {
        var (left, top) = (boxes.Min(box => box.Left), boxes.Min(box => box.Top));
        return new Box(left, top, boxes.Max(box => box.Right) - left, boxes.Max(box => box.Bottom) - top);
    }

    private static Box[] AtOrigin(Box[] boxes)
    {
        if (boxes.Length == 0)
            return boxes;
        var around = Around(boxes);
        return [.. boxes.Select(box => box.Move(-around.Left, -around.Top))];
    }
}
