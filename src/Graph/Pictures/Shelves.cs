namespace Graph.Pictures;

/// <summary>Sets boxes side by side in rows, as books on shelves.</summary>
internal static class Shelves
{
    private const double WidthPerHeight = 1.6;

    /// <summary>The upper left corner of each box. The first is taken as the largest.</summary>
    public static IReadOnlyList<(double X, double Y)> Pack(IReadOnlyList<Box> boxes)
    {
        if (boxes.Count == 0)
            return [];
        var width = Math.Max(boxes.Max(box => box.Width), Math.Sqrt(boxes.Sum(box => box.Width * box.Height) * WidthPerHeight));
        var corners = new (double X, double Y)[boxes.Count];
        var (x, y, height) = (0.0, 0.0, 0.0);
        foreach (var box in Enumerable.Range(0, boxes.Count).OrderByDescending(box => boxes[box].Height).ThenBy(box => box))
        {
            if (x > 0 && x + boxes[box].Width > width)
                (x, y, height) = (0, y + height, 0);
            corners[box] = (x, y);
            x += boxes[box].Width;
            height = Math.Max(height, boxes[box].Height);
        }

        return corners;
    }
}
