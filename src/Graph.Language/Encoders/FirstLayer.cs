using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Graph.Language.Lexemes;

namespace Graph.Language.Encoders;

/// <summary>
/// The first layer over a window of three, as sums of products that depend on one word form each (FORMAT 17, item 2): the product
/// with the three taps is computed once per form and kept beside its embedding, a token then costs three vector sums.
/// </summary>
internal sealed class FirstLayer
{
    private const int Taps = 3;

    // A token reads 3.5 kB that were last read when its form was last met: they are fetched while the tokens before are summed.
    private const int Ahead = 2;
    private readonly LayerNorm norm;
    private readonly PackedMatrix taps;
    private readonly int width;
    private readonly int tapWidth;
    private readonly float[] padding;

    private FirstLayer(MaxoutWeights layer)
    {
        norm = layer.Norm;
        width = layer.Width;
        tapWidth = width * layer.Pieces;
        var rows = new float[Taps * tapWidth * width];
        var bias = new float[Taps * tapWidth];
        for (int tap = 0; tap < Taps; tap++)
            for (int row = 0; row < tapWidth; row++)
                Array.Copy(layer.Data, layer.RowByPiece(row) + (tap * width), rows, ((tap * tapWidth) + row) * width, width);
        layer.BiasByPiece().CopyTo(bias, tapWidth);
        taps = PackedMatrix.Linear(rows, bias, Taps * tapWidth, width);
        padding = new float[width + taps.Stride];
        bias.CopyTo(padding, width);
    }

    /// <summary>Numbers of a form's products.</summary>
    public int Stride => taps.Stride;

    /// <summary>What stands for a row without a token: an embedding of zeros and its products.</summary>
    public float[] Padding => padding;

    /// <summary>Null where the layer has another window, or a width that is no whole number of vectors.</summary>
    public static FirstLayer? TryMake(MaxoutWeights layer, int window) =>
        window == 1 && layer.Width % Vector<float>.Count == 0 ? new(layer) : null;

    /// <summary>Products of rows of embeddings, <see cref="Stride"/> numbers each.</summary>
    public void Multiply(ReadOnlySpan<float> embeddings, int rows, Span<float> products) =>
        taps.Multiply(embeddings, width, rows, products);

    /// <summary>
    /// Writes the embeddings of a row of forms, with the layer added, to x; form t has its products at sources[t] from offsets[t]
    /// on. Scratch takes one row.
    /// </summary>
    public void Apply(ReadOnlySpan<FormVectors> forms, float[][] sources, int[] offsets, Span<float> scratch, Span<float> x)
    {
        int before = width, after = width;
        var sum = scratch[..width];
        float[] left = padding;
        for (int t = 0; t < forms.Length; t++)
        {
            if (t + Ahead < forms.Length) Fetch(forms[t + Ahead], sources[t + Ahead], offsets[t + Ahead]);
            float[] right = padding;
            after = width;
            if (t + 1 < forms.Length) (right, after) = (sources[t + 1], offsets[t + 1]);
            Sum(left, before, sources[t], offsets[t], right, after, sum);
            var row = x.Slice(t * width, width);
            forms[t].Vector(width).CopyTo(row);
            norm.Apply(sum, row, add: true);
            (left, before) = (sources[t], offsets[t]);
        }
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
                best = Vector.MaxNative(best, At(ref l, p + o) + At(ref m, tapWidth + p + o) + At(ref r, (2 * tapWidth) + p + o));
            best.StoreUnsafe(ref target, (nuint)o);
        }
    }

    private void Fetch(FormVectors form, float[] source, int offset)
    {
        Kernel.Prefetch(form.Vector(width));
        Kernel.Prefetch(source.AsSpan(offset, taps.Stride));
    }

    private ref float Row(float[] source, int at) => ref MemoryMarshal.GetReference(source.AsSpan(at, Taps * tapWidth));

    private static Vector<float> At(ref float row, int offset) => Vector.LoadUnsafe(ref row, (nuint)offset);
}
