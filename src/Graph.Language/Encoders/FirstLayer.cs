using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Graph.Language.Model;

namespace Graph.Language.Encoders;

/// <summary>
/// The first layer over a window of three, as sums of products that depend on one word form each (FORMAT 17, item 2): the product
/// with the three taps is computed once per form and kept beside its embedding, a token then costs three vector sums.
/// </summary>
internal sealed class FirstLayer
{
    private const int Taps = 3;
    private readonly MaxoutLayer layer;
    private readonly PackedMatrix taps;
    private readonly int pieces;
    private readonly int tapWidth;
    private readonly float[] padding;

    private FirstLayer(MaxoutLayer layer, float[] w, float[] b)
    {
        this.layer = layer;
        int width = layer.Width;
        pieces = layer.Pieces;
        tapWidth = width * pieces;
        var rows = new float[Taps * tapWidth * width];
        var bias = new float[Taps * tapWidth];
        for (int tap = 0; tap < Taps; tap++)
            for (int p = 0; p < pieces; p++)
                for (int o = 0; o < width; o++)
                {
                    int row = (((tap * pieces) + p) * width) + o, source = (o * pieces) + p;
                    Array.Copy(w, (source * Taps * width) + (tap * width), rows, row * width, width);
                    if (tap == 1) bias[row] = b[source];
                }
        taps = PackedMatrix.Linear(rows, bias, Taps * tapWidth, width);
        padding = new float[width + taps.Stride];
        bias.CopyTo(padding, width);
    }

    /// <summary>Numbers of a form's products.</summary>
    public int Stride => taps.Stride;

    /// <summary>What stands for a row without a token: an embedding of zeros and its products.</summary>
    public float[] Padding => padding;

    /// <summary>Null where the layer has another window, or a width that is no whole number of vectors.</summary>
    public static FirstLayer? TryMake(NetworkNode maxout, MaxoutLayer layer, int window) =>
        window == 1 && layer.Width % Vector<float>.Count == 0
            ? new(layer, maxout.Param("W", 3).Data, maxout.Param("b", 2).Data)
            : null;

    /// <summary>Products of rows of embeddings, <see cref="Stride"/> numbers each.</summary>
    public void Multiply(ReadOnlySpan<float> embeddings, int rows, Span<float> products) =>
        taps.Multiply(embeddings, layer.Width, rows, products);

    /// <summary>Adds the layer to rows of x; row t has its products at sources[t] from offsets[t] on.</summary>
    public void Apply(float[][] sources, int[] offsets, int rows, Span<float> scratch, Span<float> x)
    {
        int width = layer.Width, before = width, after = width;
        float[] left = padding;
        for (int t = 0; t < rows; t++)
        {
            float[] right = padding;
            after = width;
            if (t + 1 < rows) (right, after) = (sources[t + 1], offsets[t + 1]);
            Sum(left, before, sources[t], offsets[t], right, after, scratch.Slice(t * layer.ScratchStride, width));
            (left, before) = (sources[t], offsets[t]);
        }
        layer.Normalize(scratch, rows, x, add: true);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sum(float[] left, int leftAt, float[] middle, int middleAt, float[] right, int rightAt, Span<float> y)
    {
        // The bounds are checked once: each source holds all products of its row.
        ref float l = ref Row(left, leftAt), m = ref Row(middle, middleAt), r = ref Row(right, rightAt);
        ref float target = ref MemoryMarshal.GetReference(y);
        for (int o = 0; o < y.Length; o += Vector<float>.Count)
        {
            var best = At(ref l, o) + At(ref m, tapWidth + o) + At(ref r, (2 * tapWidth) + o);
            for (int p = y.Length; p < tapWidth; p += y.Length)
                best = Vector.Max(best, At(ref l, p + o) + At(ref m, tapWidth + p + o) + At(ref r, (2 * tapWidth) + p + o));
            best.StoreUnsafe(ref target, (nuint)o);
        }
    }

    private ref float Row(float[] source, int at) => ref MemoryMarshal.GetReference(source.AsSpan(at, Taps * tapWidth));

    private static Vector<float> At(ref float row, int offset) => Vector.LoadUnsafe(ref row, (nuint)offset);
}
