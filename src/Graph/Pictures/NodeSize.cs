namespace Graph.Pictures;

/// <summary>How large a node must be for its lines.</summary>
internal static class NodeSize
{
    /// <summary>Pixels from line to line.</summary>
    public const int LineHeight = 15;

    private const int Above = 12;

    /// <summary>Width and height; both even, so that the middle is a whole pixel.</summary>
    public static (int Width, int Height) Of(SceneNode node)
    {
        var text = node.Lines.Select((line, at) => TextWidth.Of(line, TextLines.Size, node.IsBold(at))).Max();
        return (Even(text + Sides(node.Outline)), Even((node.Lines.Count * LineHeight) + Above + Below(node.Outline)));
    }

    /// <summary>Pixels below the text that belong to the shape.</summary>
    public static int Below(Outline outline) => outline == Outline.Place ? 8 : 0;

    private static int Sides(Outline outline) => outline switch
    {
        Outline.Country or Outline.Thing => 34,
        Outline.Person or Outline.Group => 26,
        Outline.Organization or Outline.Document => 28,
        _ => 20,
    };

    private static int Even(int length) => length + (length % 2);
}
