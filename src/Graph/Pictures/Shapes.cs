using static Graph.Pictures.SvgPen;

namespace Graph.Pictures;

/// <summary>The shape of each kind of node, drawn around the point 0,0.</summary>
internal static class Shapes
{
    /// <summary>Draws the shape.</summary>
    public static void Draw(SvgPen pen, Outline outline, double width, double height)
    {
        var (x, y) = (width / 2, height / 2);
        switch (outline)
        {
            case Outline.Person:
                Rectangle(pen, width, height, y);
                break;
            case Outline.Group:
                Rectangle(pen, width, height, y);
                Rectangle(pen, width - 6, height - 6, y - 3);
                break;
            case Outline.Organization:
                Rectangle(pen, width, height, 0);
                Path(pen, $"M{Number(5 - x)} {Number(-y)}V{Number(y)}M{Number(x - 5)} {Number(-y)}V{Number(y)}");
                break;
            case Outline.Country:
                Polygon(pen, (-x, 0), (12 - x, -y), (x - 12, -y), (x, 0), (x - 12, y), (12 - x, y));
                break;
            case Outline.Place:
                Polygon(pen, (-x, -y), (x, -y), (x, y - 8), (8, y - 8), (0, y), (-8, y - 8), (-x, y - 8));
                break;
            case Outline.Thing:
                Polygon(pen, (10 - x, -y), (x, -y), (x - 10, y), (-x, y));
                break;
            case Outline.Sentence:
                Rectangle(pen, width, height, 0);
                Path(pen, $"M{Number(4 - x)} {Number(-y)}V{Number(y)}");
                break;
            case Outline.Document:
                Polygon(pen, (-x, -y), (x - 8, -y), (x, 8 - y), (x, y), (-x, y));
                Path(pen, $"M{Number(x - 8)} {Number(-y)}V{Number(8 - y)}H{Number(x)}");
                break;
            case Outline.Outlet:
                Rectangle(pen, width, height, 0);
                Path(pen, $"M{Number(-x)} {Number(3 - y)}H{Number(x)}M{Number(-x)} {Number(y - 3)}H{Number(x)}");
                break;
            default:
                Rectangle(pen, width, height, 2);
                break;
        }
    }

    private static void Rectangle(SvgPen pen, double width, double height, double corner) => pen.Empty(
        "rect", ("class", "s"), ("x", Number(-width / 2)), ("y", Number(-height / 2)), ("width", Number(width)), ("height", Number(height)),
        ("rx", corner > 0 ? Number(corner) : null));

    private static void Polygon(SvgPen pen, params (double X, double Y)[] corners) =>
        pen.Empty("polygon", ("class", "s"), ("points", string.Join(' ', corners.Select(corner => $"{Number(corner.X)},{Number(corner.Y)}"))));

    private static void Path(SvgPen pen, string way) => pen.Empty("path", ("class", "s"), ("d", way));
}
