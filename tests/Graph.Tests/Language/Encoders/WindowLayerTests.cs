using FsCheck.Xunit;
using Graph.Language.Encoders;

namespace Graph.Tests.Language.Encoders;

/// <summary>The two ways to compute a layer over a window of three, and what its rows may depend on.</summary>
public sealed class WindowLayerTests
{
    [Theory]
    [InlineData(16, 1, 2)]
    [InlineData(16, 2, 66)]
    [InlineData(96, 3, 64)]
    [InlineData(96, 3, 150)]
    public void Rows_in_pairs_give_what_whole_windows_give(int width, int pieces, int rows)
    {
        var weights = Weights(width, pieces, seed: rows);
        float[] expected = Numbers((rows + 2) * width, 1), actual = [.. expected];
        Apply(new PlainWindowLayer(new MaxoutLayer(weights)), expected, rows);
        Apply(PairedWindowLayer.TryMake(weights, 1)!, actual, rows);
        for (int i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], 2e-5f);
    }

    [Property(MaxTest = 50)]
    public void A_row_depends_on_its_neighbours_alone_to_the_last_bit(byte before, byte after)
    {
        const int width = 16, rows = 10;
        var layer = PairedWindowLayer.TryMake(Weights(width, 3, seed: 7), 1)!;
        float[] alone = Numbers((rows + 2) * width, 2);
        int first = 2 * before, total = first + rows + (2 * after);
        float[] among = Numbers((total + 2) * width, 3);
        alone.CopyTo(among, first * width);
        Apply(layer, alone, rows);
        Apply(layer, among, total);
        // Without the guards, which are ordinary rows in the longer one.
        Assert.Equal(alone.AsSpan(width, rows * width), among.AsSpan((first + 1) * width, rows * width));
    }

    [Fact]
    public void Guards_stay_as_they_are()
    {
        const int width = 16, rows = 4;
        float[] before = Numbers((rows + 2) * width, 4), x = [.. before];
        Apply(PairedWindowLayer.TryMake(Weights(width, 3, seed: 5), 1)!, x, rows);
        Assert.Equal(before.AsSpan(0, width), x.AsSpan(0, width));
        Assert.Equal(before.AsSpan((rows + 1) * width), x.AsSpan((rows + 1) * width));
    }

    [Fact]
    public void Other_windows_are_not_taken_in_pairs() => Assert.Null(PairedWindowLayer.TryMake(Weights(16, 3, seed: 1), 2));

    private static void Apply(WindowLayer layer, float[] x, int rows) => layer.Apply(x, 1, rows, new float[layer.ScratchFor(rows)]);

    private static MaxoutWeights Weights(int width, int pieces, int seed) => new(
        Numbers(width * pieces * 3 * width, seed), Numbers(width * pieces, seed + 1),
        new LayerNorm(Numbers(width, seed + 2), Numbers(width, seed + 3)), width, pieces, 3 * width);

    // Between -1/2 and 1/2, without a pattern that a layer could hide.
    private static float[] Numbers(int count, int seed) =>
        [.. Enumerable.Range(0, count).Select(i => (((((uint)i * 2654435761u) + ((uint)seed * 40503u)) >> 8) % 1000 / 1000f) - 0.5f)];
}
