using FsCheck.Xunit;
using Graph.Resolution;

namespace Graph.Tests.Resolution;

public sealed class PartitionTests
{
    /// <summary>Two colours never meet; no colour meets all.</summary>
    private sealed class Colour(params string[] colours) : IProfile<Colour>
    {
        private readonly HashSet<string> held = [.. colours];

        public int Weight => held.Count;

        public string? ConflictWith(Colour other) => held.Count > 0 && other.held.Count > 0 && !held.SetEquals(other.held) ? "other colour" : null;

        public void Absorb(Colour other) => held.UnionWith(other.held);

        public void Bind() => held.Clear();
    }

    private static NodeLink Link(int a, int b, double score) => new(a, b, score, "test");

    [Fact]
    public void The_strongest_link_is_followed_first()
    {
        var parts = Partition.Of([new Colour("red"), new Colour(), new Colour("blue")], [Link(0, 1, 0.6), Link(1, 2, 0.9)]);
        Assert.Equal([0, 1, 1], parts.Cluster);
    }

    [Fact]
    public void Ties_go_to_the_smaller_id() =>
        Assert.Equal([0, 0, 2], Partition.Of([new Colour("red"), new Colour(), new Colour("blue")], [Link(1, 2, 0.9), Link(0, 1, 0.9)]).Cluster);

    [Fact]
    public void A_blocked_pair_is_never_in_one_cluster_whatever_the_path() =>
        Assert.Equal([0, 0, 0, 3], Partition.Of([new Colour("red"), new Colour(), new Colour(), new Colour("blue")], [Link(0, 1, 0.9), Link(1, 2, 0.9), Link(2, 3, 0.8)]).Cluster);

    [Fact]
    public void A_pair_that_people_joined_is_one_whatever_speaks_against_it() =>
        Assert.Equal([0, 0], Partition.Of([new Colour("red"), new Colour("blue")], [], new NodeRulings([(0, 1)], [])).Cluster);

    [Fact]
    public void A_pair_that_people_told_apart_stays_apart_on_every_path() =>
        Assert.Equal([0, 0, 2], Partition.Of(
            [new Colour(), new Colour(), new Colour()], [Link(0, 1, 0.9), Link(1, 2, 0.8), Link(0, 2, 0.7)], new NodeRulings([], [(0, 2)])).Cluster);

    [Property(MaxTest = 300)]
    public bool The_order_of_links_does_not_matter((byte A, byte B, byte Score)[] pairs)
    {
        string[][] colours = [["red"], [], ["blue"], [], ["red"], [], [], ["green"]];
        var links = pairs.Select(pair => Link(pair.A % 8, pair.B % 8, pair.Score % 4)).ToList();
        IReadOnlyList<int> Part(IEnumerable<NodeLink> order) => Partition.Of([.. colours.Select(colour => new Colour(colour))], order).Cluster;
        var turned = links.Select(link => link with { A = link.B, B = link.A }).Reverse();
        return Part(links).SequenceEqual(Part(turned)) && Part(links).SequenceEqual(Part(links.OrderBy(link => link.Score).Concat(links)));
    }
}
