using FsCheck.Xunit;
using Graph.Knowledge;
using Graph.Pictures;
using Graph.Tests.Support;

namespace Graph.Tests.Pictures;

public sealed class DrawingTests
{
    [Property(MaxTest = 25)]
    public void No_two_boxes_or_labels_overlap_and_all_are_on_the_page(int seed, byte count)
    {
        var drawing = Draw(seed, 1 + (count % 40));
        var boxes = drawing.Nodes.Select(node => node.Box).Concat(drawing.Edges.Select(edge => edge.Label).OfType<Box>()).ToList();

        for (var i = 0; i < boxes.Count; i++)
            for (var j = i + 1; j < boxes.Count; j++)
                Assert.False(boxes[i].Overlaps(boxes[j]), $"{boxes[i]} and {boxes[j]}");
        Assert.All(boxes.Concat(drawing.Edges.Select(edge => edge.Extent)), box =>
            Assert.True(box is { Left: >= 0, Top: >= 0 } && box.Right <= drawing.Width && box.Bottom <= drawing.Height, box.ToString()));
    }

    [Property(MaxTest = 10)]
    public void Text_fits_the_box_it_stands_in(int seed)
    {
        foreach (var (node, box) in Draw(seed, 20).Nodes)
            Assert.All(node.Lines, (line, at) => Assert.True(TextWidth.Of(line, TextLines.Size, node.IsBold(at)) <= box.Width - 20, line));
    }

    [Property(MaxTest = 5)]
    public bool The_same_graph_gives_the_same_bytes(int seed) => SvgPicture.Of(Draw(seed, 25)) == SvgPicture.Of(Draw(seed, 25));

    [Fact]
    public void Lines_end_at_the_boxes_they_join()
    {
        var drawing = Draw(5, 20);
        var boxes = drawing.Nodes.ToDictionary(node => node.Node.Id, node => node.Box);

        Assert.All(drawing.Edges, edge =>
        {
            Assert.True(boxes[edge.Edge.From].Grow(1).Meets(edge.From, edge.From));
            Assert.True(boxes[edge.Edge.To].Grow(1).Meets(edge.To, edge.To));
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Hardly_a_line_of_a_usual_picture_runs_through_a_box_that_it_does_not_join(int seed)
    {
        var drawing = Draw(seed, 40);
        var through = drawing.Edges.SelectMany(edge => drawing.Nodes.Where(node => node.Node.Id != edge.Edge.From && node.Node.Id != edge.Edge.To)
            .Where(node => node.Box with { Height = node.Box.Height - NodeSize.Below(node.Node.Outline) } is var box
                && Enumerable.Range(0, 41).Select(step => edge.Along(step / 40.0)).Any(point => box.Meets(point, point)))
            .Select(node => (edge.Edge, node.Node))).ToList();

        Assert.True(drawing.Nodes.Count >= 40, $"{drawing.Nodes.Count} nodes");
        Assert.True(through.Count <= 1, $"{through.Count} of {drawing.Edges.Count} lines");
    }

    [Fact]
    public void A_line_goes_around_a_box_that_stands_in_its_way()
    {
        SceneNode[] nodes = [Node("event"), Node("between"), Node("thing")];
        var scene = new Scene("", nodes, [new SceneEdge("event", "thing", "", EventStatus.Happened, "") { Role = "by" }], []);
        Box[] boxes = [new(0, 0, 80, 30), new(150, 0, 80, 30), new(300, 0, 80, 30)];
        var edge = Assert.Single(EdgeLines.Place(scene, boxes));

        Assert.NotNull(edge.Bend);
        Assert.DoesNotContain(Enumerable.Range(0, 21), step => boxes[1].Meets(edge.Along(step / 20.0), edge.Along(step / 20.0)));
    }

    private static SceneNode Node(string id) => new(id, Outline.Person, [id], id);

    private static Drawing Draw(int seed, int count) => Drawing.Of(SceneBuilder.Of(SomeGraph.Generated(seed, count).Index, new PictureQuestion([])));
}
