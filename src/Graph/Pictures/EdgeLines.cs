using Graph.Knowledge;

namespace Graph.Pictures;

/// <summary>Draws edges from box to box, around boxes that stand in the way, and finds places for their labels that cover nothing.</summary>
internal static class EdgeLines
{
    /// <summary>Size of the letters on edges, in pixels.</summary>
    public const int LabelSize = 10;

    private const int LabelHeight = 13;
    private const int Steps = 16;
    private const double ThroughBox = 10;
    private const double AsideForCrossing = 60;

    private static readonly SceneEdge Unnamed = new("", "", "", EventStatus.Happened, "") { Role = "" };

    private static readonly double[] PlacesAlong = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

    /// <summary>How far a curve is pulled aside, in pixels, the least first, and at which part of its way.</summary>
    private static readonly (double Aside, double Part)[] Bends =
    [
        (0, 0.5),
        .. from aside in (double[])[25, 50, 75, 105, 140, 180, 230, 290]
           from part in (double[])[0.5, 0.3, 0.7, 0.15, 0.85]
           from side in (double[])[1, -1]
           select (aside * side, part),
    ];

    /// <summary>Edges in the order of the scene.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="boxes">Boxes of its nodes, in their order.</param>
    public static IReadOnlyList<PlacedEdge> Place(Scene scene, IReadOnlyList<Box> boxes)
    {
        var numbers = scene.Nodes.Select((node, at) => (node.Id, at)).ToDictionary(StringComparer.Ordinal);
        var bodies = scene.Nodes.Zip(boxes, (node, box) => box with { Height = box.Height - NodeSize.Below(node.Outline) }).ToList();
        var taken = boxes.Select(box => box.Grow(1)).ToList();
        var lines = scene.Edges.Select(edge => Free(edge, numbers[edge.From], numbers[edge.To], bodies))
            .Select(line => line with { To = Touch(scene.Nodes[numbers[line.Edge.To]].Outline, bodies[numbers[line.Edge.To]], line) }).ToList();
        return [.. lines.Select(line => line with { Label = LabelOf(line, taken, lines) })];
    }

    /// <summary>How hard it is to draw a line: how far it has to go aside, and what it still runs through.</summary>
    /// <param name="from">Number of the box where it begins.</param>
    /// <param name="to">Number of the box where it ends.</param>
    /// <param name="boxes">All boxes.</param>
    public static double Trouble(int from, int to, IReadOnlyList<Box> boxes)
    {
        var (bend, met) = Freest(Unnamed, from, to, boxes);
        return (met * ThroughBox) + (Math.Abs(bend.Aside) / AsideForCrossing);
    }

    private static PlacedEdge Free(SceneEdge edge, int from, int to, List<Box> bodies) =>
        Curve(edge, bodies[from], bodies[to], Freest(edge, from, to, bodies).Bend);

    // The straight line if it is free, else the first free curve; where all meet a box, the one that meets fewest.
    private static ((double Aside, double Part) Bend, int Met) Freest(SceneEdge edge, int from, int to, IReadOnlyList<Box> bodies)
    {
        var (best, least) = (Bends[0], int.MaxValue);
        foreach (var bend in Bends)
        {
            var met = Met(Curve(edge, bodies[from], bodies[to], bend), from, to, bodies);
            if (met < least)
                (best, least) = (bend, met);
            if (met == 0)
                break;
        }

        return (best, least);
    }

    private static PlacedEdge Curve(SceneEdge edge, Box from, Box to, (double Aside, double Part) bend)
    {
        if (bend.Aside == 0)
            return new PlacedEdge(edge, Round(from.Exit(to.CenterX, to.CenterY)), Round(to.Exit(from.CenterX, from.CenterY)), null, null);
        var (dx, dy) = (to.CenterX - from.CenterX, to.CenterY - from.CenterY);
        var length = Math.Max(1, Math.Sqrt((dx * dx) + (dy * dy)));
        // The curve comes half as near as its control point.
        var control = Round((
            from.CenterX + (dx * bend.Part) - (dy / length * bend.Aside * 2),
            from.CenterY + (dy * bend.Part) + (dx / length * bend.Aside * 2)));
        return new PlacedEdge(edge, Round(from.Exit(control.X, control.Y)), Round(to.Exit(control.X, control.Y)), control, null);
    }

    // Boxes are near enough to choose a line; its end must lie on the shape itself.
    private static (double X, double Y) Touch(Outline outline, Box body, PlacedEdge line)
    {
        var (x, y) = line.Bend ?? line.From;
        return outline is Outline.Person or Outline.Group ? Round(body.ExitRound(x, y)) : line.To;
    }

    private static int Met(PlacedEdge edge, int from, int to, IReadOnlyList<Box> bodies)
    {
        var (met, extent) = (0, edge.Extent.Grow(4));
        for (var box = 0; box < bodies.Count; box++)
            met += box != from && box != to && extent.Overlaps(bodies[box].Grow(3)) && Runs(edge, bodies[box].Grow(3)) ? 1 : 0;
        return met;
    }

    // Best where no other line runs, so that it is plain which line it belongs to.
    private static Box? LabelOf(PlacedEdge edge, List<Box> taken, List<PlacedEdge> lines)
    {
        if (edge.Edge.Label.Length == 0)
            return null;
        var width = TextWidth.Of(edge.Edge.Label, LabelSize) + 4;
        var free = PlacesAlong.Select(edge.Along).Select(Round).Select(point => Box.Around(point.X, point.Y, width, LabelHeight))
            .Where(box => !taken.Exists(other => other.Overlaps(box))).ToList();
        if (free.Count == 0)
            return null;
        var best = free.MinBy(box => lines.Count(line => line != edge && line.Extent.Overlaps(box.Grow(1)) && Runs(line, box)));
        taken.Add(best);
        return best;
    }

    private static bool Runs(PlacedEdge line, Box box)
    {
        var steps = line.Bend is null ? 1 : Steps;
        for (var step = 0; step < steps; step++)
            if (box.Meets(line.Along((double)step / steps), line.Along((step + 1.0) / steps)))
                return true;
        return false;
    }

    private static (double X, double Y) Round((double X, double Y) point) => (Math.Round(point.X), Math.Round(point.Y));
}
