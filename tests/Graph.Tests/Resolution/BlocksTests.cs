using Graph.Resolution;

namespace Graph.Tests.Resolution;

public sealed class BlocksTests
{
    [Fact]
    public void Only_nodes_of_one_block_meet_and_each_pair_once()
    {
        var blocks = new Blocks();
        foreach (var (block, node) in new[] { ("x", 2), ("x", 1), ("y", 1), ("y", 2), ("z", 3) })
            blocks.Add(block, "same", node);
        Assert.Equal([(1, 2)], blocks.Pairs());
    }

    [Fact]
    public void In_a_big_block_the_number_of_pairs_grows_with_the_number_of_nodes()
    {
        int Pairs(int nodes)
        {
            var blocks = new Blocks();
            for (var i = 0; i < nodes; i++)
                blocks.Add("x", $"{i:D6}", i);
            return blocks.Pairs().Count();
        }

        Assert.InRange(Pairs(4000) / (double)Pairs(2000), 1.9, 2.1);
    }
}
