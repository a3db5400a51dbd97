namespace Graph.Pictures;

/// <summary>Draws edges from box to box and finds places for their labels that cover nothing.</summary>
internal static class EdgeLines
{
    /// <summary>Size of the letters on edges, in pixels.</summary>
    public const int LabelSize = 10;

    private const int LabelHeight = 13;

    private static readonly double[] PlacesAlong = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

    /// <summary>Edges in the order of the scene.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="boxes">Boxes of its nodes, in their order.</param>
    public static IReadOnlyList<PlacedEdge> Place(Scene scene, IReadOnlyList<Box> boxes)
    {
        var numbers = scene.Nodes.Select((node, at) => (node.Id, at)).ToDictionary(StringComparer.Ordinal);
        var taken = boxes.Select(box => box.Grow(1)).ToList();
        return [.. scene.Edges.Select(edge => Place(edge, boxes[numbers[edge.From]], boxes[numbers[edge.To]], taken))];
    }

    private static PlacedEdge Place(SceneEdge edge, Box from, Box to, List<Box> taken)
    {
        var (start, end) = (Round(from.Exit(to.CenterX, to.CenterY)), Round(to.Exit(from.CenterX, from.CenterY)));
        return new PlacedEdge(edge, start, end, edge.Label.Length == 0 ? null : LabelOf(edge.Label, start, end, taken));
    }

    private static Box? LabelOf(string label, (double X, double Y) from, (double X, double Y) to, List<Box> taken)
    {
        var width = TextWidth.Of(label, LabelSize) + 4;
        foreach (var part in PlacesAlong)
        {
            var (x, y) = Round((from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part)));
            var box = Box.Around(x, y, width, LabelHeight);
            if (taken.Exists(other => other.Overlaps(box)))
                continue;
            taken.Add(box);
            return box;
        }

        return null;
    }

    private static (double X, double Y) Round((double X, double Y) point) => (Math.Round(point.X), Math.Round(point.Y));
}
