namespace Graph.Pictures;

/// <summary>A node with its place.</summary>
public sealed record PlacedNode(SceneNode Node, Box Box);

/// <summary>An edge with its line and the place of its label.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="From">Where it begins: at the event.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Label">Where its label stands; null when it has none or none fits (the tooltip tells it).</param>
public sealed record PlacedEdge(SceneEdge Edge, (double X, double Y) From, (double X, double Y) To, Box? Label);

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
        var nodes = scene.Nodes.Zip(boxes, (node, box) => new PlacedNode(node, box)).ToList();
        return new Drawing(
            scene, nodes, EdgeLines.Place(scene, boxes),
            boxes.Select(box => box.Right).DefaultIfEmpty(0).Max(), boxes.Select(box => box.Bottom).DefaultIfEmpty(0).Max());
    }
}
