using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Graph.Language.Model;

namespace Graph.Language.Encoders;

/// <summary>Layer norm of one row (FORMAT 7).</summary>
internal sealed class LayerNorm(float[] gain, float[] shift)
{
    private const float Epsilon = 1e-8f;

    public static LayerNorm Read(NetworkNode norm, int width)
    {
        float[] gain = norm.Param("G", 1).Data, shift = norm.Param("b", 1).Data;
        return gain.Length == width && shift.Length == width
            ? new(gain, shift)
            : throw norm.Fail($"{gain.Length} gains for a layer of width {width}");
    }

    /// <summary>Writes the norm of z to y, or adds it.</summary>
    public void Apply(ReadOnlySpan<float> z, Span<float> y, bool add)
    {
        if (z.Length != gain.Length || y.Length != gain.Length)
            throw new ArgumentException($"a row of {z.Length} numbers for {y.Length}; the norm has {gain.Length}", nameof(z));
        float mean = Sum(z) / z.Length;
        float scale = 1f / MathF.Sqrt((SquaredDistance(z, mean) / z.Length) + Epsilon);
        Write(z, mean, scale, y, add);
    }

    // Lengths are checked once by the caller; with a check at each vector a row takes some four times as long.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Write(ReadOnlySpan<float> z, float mean, float scale, Span<float> y, bool add)
    {
        ref float source = ref MemoryMarshal.GetReference(z), target = ref MemoryMarshal.GetReference(y);
        ref float g = ref MemoryMarshal.GetArrayDataReference(gain), b = ref MemoryMarshal.GetArrayDataReference(shift);
        var vmean = new Vector<float>(mean);
        var vscale = new Vector<float>(scale);
        int i = 0;
        for (; i + Vector<float>.Count <= z.Length; i += Vector<float>.Count)
        {
            var value = ((At(ref source, i) - vmean) * vscale * At(ref g, i)) + At(ref b, i);
            if (add) value += At(ref target, i);
            value.StoreUnsafe(ref target, (nuint)i);
        }
        for (; i < z.Length; i++) y[i] = ((z[i] - mean) * scale * gain[i]) + shift[i] + (add ? y[i] : 0);
    }

    // Two sums at a time here and below: one alone waits for each addition before the next.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Sum(ReadOnlySpan<float> z)
    {
        ref float source = ref MemoryMarshal.GetReference(z);
        Vector<float> even = Vector<float>.Zero, odd = Vector<float>.Zero;
        int lanes = Vector<float>.Count, i = 0;
        for (; i + (2 * lanes) <= z.Length; i += 2 * lanes)
        {
            even += At(ref source, i);
            odd += At(ref source, i + lanes);
        }
        float total = Vector.Sum(even + odd);
        for (; i < z.Length; i++) total += z[i];
        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float SquaredDistance(ReadOnlySpan<float> z, float mean)
    {
        ref float source = ref MemoryMarshal.GetReference(z);
        Vector<float> even = Vector<float>.Zero, odd = Vector<float>.Zero;
        var vmean = new Vector<float>(mean);
        int lanes = Vector<float>.Count, i = 0;
        for (; i + (2 * lanes) <= z.Length; i += 2 * lanes)
        {
            var a = At(ref source, i) - vmean;
            var b = At(ref source, i + lanes) - vmean;
            even = Vector.MultiplyAddEstimate(a, a, even);
            odd = Vector.MultiplyAddEstimate(b, b, odd);
        }
        float total = Vector.Sum(even + odd);
        for (; i < z.Length; i++) total += (z[i] - mean) * (z[i] - mean);
        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> At(ref float row, int offset) => Vector.LoadUnsafe(ref row, (nuint)offset);
}
