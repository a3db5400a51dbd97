using System.Numerics;
using System.Runtime.CompilerServices;
using Graph.Language.Model;

namespace Graph.Language.Encoders;

/// <summary>Maxout with layer norm (FORMAT 7).</summary>
internal sealed class MaxoutLayer
{
    private const float Epsilon = 1e-8f;
    private readonly PackedMatrix matrix;
    private readonly float[] gain;
    private readonly float[] shift;

    public MaxoutLayer(NetworkNode maxout, NetworkNode norm)
    {
        var w = maxout.Param("W", 3);
        var b = maxout.Param("b", 2);
        (Width, Pieces, Inputs) = (w.Shape[0], w.Shape[1], w.Shape[2]);
        if (b.Shape[0] != Width || b.Shape[1] != w.Shape[1]) throw maxout.Fail($"W {w} and b {b} do not go together");
        if (w.Shape[1] > 3) throw maxout.Fail($"{w.Shape[1]} maxout pieces; 1 to 3 are supported");
        gain = norm.Param("G", 1).Data;
        shift = norm.Param("b", 1).Data;
        if (gain.Length != Width || shift.Length != Width) throw norm.Fail($"{gain.Length} gains for a layer of width {Width}");
        matrix = PackedMatrix.Maxout(w.Data, b.Data, Width, w.Shape[1], Inputs);
    }

    public int Width { get; }
    public int Pieces { get; }
    public int Inputs { get; }

    /// <summary>Length of a row of the scratch space that <see cref="Apply"/> needs.</summary>
    public int ScratchStride => matrix.Stride;

    /// <summary>Writes norm(maxout(x)) to y, or adds it; rows of y are Width apart. Scratch may not overlap x or y.</summary>
    public void Apply(ReadOnlySpan<float> x, int xStride, int rows, Span<float> scratch, Span<float> y, bool add)
    {
        matrix.Multiply(x, xStride, rows, scratch);
        Normalize(scratch, rows, y, add);
    }

    /// <summary>The norm alone, of rows <see cref="ScratchStride"/> apart.</summary>
    public void Normalize(ReadOnlySpan<float> scratch, int rows, Span<float> y, bool add)
    {
        for (int r = 0; r < rows; r++)
            Normalize(scratch.Slice(r * matrix.Stride, Width), y.Slice(r * Width, Width), add);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Normalize(ReadOnlySpan<float> z, Span<float> y, bool add)
    {
        float mean = Sum(z) / z.Length;
        float scale = 1f / MathF.Sqrt((SquaredDistance(z, mean) / z.Length) + Epsilon);
        int lanes = Vector<float>.Count, i = 0;
        var vmean = new Vector<float>(mean);
        var vscale = new Vector<float>(scale);
        for (; i + lanes <= z.Length; i += lanes)
        {
            var value = ((new Vector<float>(z[i..]) - vmean) * vscale * new Vector<float>(gain.AsSpan(i))) + new Vector<float>(shift.AsSpan(i));
            if (add) value += new Vector<float>(y[i..]);
            value.CopyTo(y[i..]);
        }
        for (; i < z.Length; i++) y[i] = ((z[i] - mean) * scale * gain[i]) + shift[i] + (add ? y[i] : 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Sum(ReadOnlySpan<float> z)
    {
        var sum = Vector<float>.Zero;
        int i = 0;
        for (; i + Vector<float>.Count <= z.Length; i += Vector<float>.Count) sum += new Vector<float>(z[i..]);
        float total = Vector.Sum(sum);
        for (; i < z.Length; i++) total += z[i];
        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float SquaredDistance(ReadOnlySpan<float> z, float mean)
    {
        var sum = Vector<float>.Zero;
        var vmean = new Vector<float>(mean);
        int i = 0;
        for (; i + Vector<float>.Count <= z.Length; i += Vector<float>.Count)
        {
            var difference = new Vector<float>(z[i..]) - vmean;
            sum += difference * difference;
        }
        float total = Vector.Sum(sum);
        for (; i < z.Length; i++) total += (z[i] - mean) * (z[i] - mean);
        return total;
    }
}
