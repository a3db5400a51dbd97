namespace Graph.Pictures;

/// <summary>How hard a layout is to read: lines across lines, lines that have to go around boxes, and size.</summary>
internal static class Clutter
{
    private const double PixelsPerPoint = 120_000;

    /// <summary>The less the better.</summary>
    public static double Of(IReadOnlyList<Box> boxes, IReadOnlyList<(int From, int To)> edges)
    {
        var lines = edges.Select(edge => (From: (boxes[edge.From].CenterX, boxes[edge.From].CenterY), To: (boxes[edge.To].CenterX, boxes[edge.To].CenterY))).ToList();
        var points = Area(boxes) / PixelsPerPoint;
        for (var i = 0; i < edges.Count; i++)
        {
            points += EdgeLines.Trouble(edges[i].From, edges[i].To, boxes);
            for (var j = i + 1; j < edges.Count; j++)
                points += Cross(lines[i], lines[j]) ? 1 : 0;
        }

        return points;
    }

    private static double Area(IReadOnlyList<Box> boxes) =>
        (boxes.Max(box => box.Right) - boxes.Min(box => box.Left)) * (boxes.Max(box => box.Bottom) - boxes.Min(box => box.Top));

    private static bool Cross(((double X, double Y) From, (double X, double Y) To) one, ((double X, double Y) From, (double X, double Y) To) other) =>
        Turn(one.From, one.To, other.From) * Turn(one.From, one.To, other.To) < 0 && Turn(other.From, other.To, one.From) * Turn(other.From, other.To, one.To) < 0;

    private static double Turn((double X, double Y) a, (double X, double Y) b, (double X, double Y) c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
}
