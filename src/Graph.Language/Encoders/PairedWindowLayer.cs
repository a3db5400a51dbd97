using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Language.Encoders;

/// <summary>
/// A layer over a window of three, two neighbouring rows at a time: with taps a, b, c and rows 0 to 3 the outputs are
/// (0-2)a + m + n and m - n - (1-3)c, where m = (1+2)(a+b+c)/2 and n = (2-1)(a-b+c)/2. Four products in the place of six
/// (Winograd, "Arithmetic complexity of computations", 1980: F(2,3)); neither output depends on rows outside its window.
/// </summary>
internal sealed class PairedWindowLayer : WindowLayer
{
    private const int Taps = 3;
    private const int Products = 4;

    // Products of this many pairs and the weights of all four stay in a core's second-level cache together.
    private const int PairsAtOnce = 32;
    private readonly PackedMatrix[] matrices;
    private readonly LayerNorm norm;
    private readonly int width;
    private readonly int pieceEnd;

    private PairedWindowLayer(MaxoutWeights layer)
    {
        norm = layer.Norm;
        width = layer.Width;
        pieceEnd = width * layer.Pieces;
        matrices =
        [
            Pack(layer, default, 1, 0, 0),
            Pack(layer, layer.BiasByPiece(), 0.5, 0.5, 0.5),
            Pack(layer, default, 0.5, -0.5, 0.5),
            Pack(layer, default, 0, 0, 1),
        ];
    }

    private int Stride => matrices[0].Stride;

    /// <summary>Null where the layer has another window, or a width that is no whole number of vectors.</summary>
    public static PairedWindowLayer? TryMake(MaxoutWeights layer, int window) =>
        window == 1 && layer.Width % Vector<float>.Count == 0 ? new(layer) : null;

    public override int ScratchFor(int rows) => width + (Products * PairsAtOnce * (width + Stride)) + (2 * width);

    public override void Apply(Span<float> x, int window, int rows, Span<float> scratch)
    {
        var before = Take(ref scratch, width);
        var mixed = Take(ref scratch, Products * PairsAtOnce * width);
        var products = Take(ref scratch, Products * PairsAtOnce * Stride);
        x[..width].CopyTo(before);
        for (int first = 0; first < rows; first += 2 * PairsAtOnce)
        {
            int pairs = Math.Min(PairsAtOnce, (rows - first) / 2);
            // From the row before the first to the row after the last.
            var block = x.Slice(first * width, ((2 * pairs) + 2) * width);
            Mix(before, block[width..], pairs, mixed);
            for (int k = 0; k < Products; k++)
                matrices[k].Multiply(mixed.Slice(k * PairsAtOnce * width, pairs * width), width, pairs, products[(k * PairsAtOnce * Stride)..]);
            // The next block needs this row as it was.
            block.Slice(2 * pairs * width, width).CopyTo(before);
            for (int i = 0; i < pairs; i++) AddPair(products[(i * Stride)..], scratch[..(2 * width)], block.Slice(((2 * i) + 1) * width, 2 * width));
        }
    }

    /// <summary>Rows 0-2, 1+2, 2-1 and 1-3 of each pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Mix(ReadOnlySpan<float> before, ReadOnlySpan<float> rows, int pairs, Span<float> mixed)
    {
        ref float r0 = ref MemoryMarshal.GetReference(before), r1 = ref MemoryMarshal.GetReference(rows[..(((2 * pairs) + 1) * width)]);
        ref float target = ref MemoryMarshal.GetReference(mixed[..(Products * PairsAtOnce * width)]);
        nuint to = PairsAtOnce * (nuint)width;
        for (int i = 0; i < pairs; i++)
        {
            for (int o = 0; o < width; o += Vector<float>.Count)
            {
                Vector<float> v1 = At(ref r1, o), v2 = At(ref r1, width + o);
                (At(ref r0, o) - v2).StoreUnsafe(ref target, (nuint)o);
                (v1 + v2).StoreUnsafe(ref target, to + (nuint)o);
                (v2 - v1).StoreUnsafe(ref target, (2 * to) + (nuint)o);
                (v1 - At(ref r1, (2 * width) + o)).StoreUnsafe(ref target, (3 * to) + (nuint)o);
            }
            r0 = ref Unsafe.Add(ref r1, width);
            r1 = ref Unsafe.Add(ref r1, 2 * width);
            target = ref Unsafe.Add(ref target, width);
        }
    }

    private void AddPair(ReadOnlySpan<float> products, Span<float> scratch, Span<float> rows)
    {
        Combine(products, scratch);
        norm.Apply(scratch[..width], rows[..width], add: true);
        norm.Apply(scratch[width..], rows[width..], add: true);
    }

    /// <summary>The largest pieces of both rows, one row after the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Combine(ReadOnlySpan<float> products, Span<float> y)
    {
        int apart = PairsAtOnce * Stride;
        ref float p0 = ref MemoryMarshal.GetReference(products[..((3 * apart) + Stride)]), p1 = ref Unsafe.Add(ref p0, apart);
        ref float p2 = ref Unsafe.Add(ref p0, 2 * apart), p3 = ref Unsafe.Add(ref p0, 3 * apart);
        ref float target = ref MemoryMarshal.GetReference(y[..(2 * width)]);
        for (int o = 0; o < width; o += Vector<float>.Count)
        {
            Vector<float> first = new(float.NegativeInfinity), second = first;
            for (int at = o; at < pieceEnd; at += width)
            {
                Vector<float> m = At(ref p1, at), n = At(ref p2, at);
                first = Vector.MaxNative(first, At(ref p0, at) + m + n);
                second = Vector.MaxNative(second, m - n - At(ref p3, at));
            }
            first.StoreUnsafe(ref target, (nuint)o);
            second.StoreUnsafe(ref target, (nuint)(width + o));
        }
    }

    /// <summary>The matrix of three taps, each times its factor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static PackedMatrix Pack(MaxoutWeights layer, ReadOnlySpan<float> bias, double a, double b, double c)
    {
        int width = layer.Width;
        var rows = new float[width * layer.Pieces * width];
        for (int row = 0; row < width * layer.Pieces; row++)
        {
            var source = layer.Data.AsSpan(layer.RowByPiece(row), Taps * width);
            for (int i = 0; i < width; i++)
                rows[(row * width) + i] = (float)((a * source[i]) + (b * source[width + i]) + (c * source[(2 * width) + i]));
        }
        return PackedMatrix.Linear(rows, bias, width * layer.Pieces, width);
    }

    private static Span<float> Take(ref Span<float> from, int length)
    {
        var taken = from[..length];
        from = from[length..];
        return taken;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> At(ref float row, int offset) => Vector.LoadUnsafe(ref row, (nuint)offset);
}
