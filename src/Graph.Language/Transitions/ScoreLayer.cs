using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Graph.Language.Encoders;

namespace Graph.Language.Transitions;

/// <summary>One row times a small matrix: eight vectors of outputs at once, so that no sum waits for the one before it.</summary>
internal sealed unsafe class ScoreLayer
{
    private const int Vectors = 8;
    private static readonly int Group = Vectors * (Vector512.IsHardwareAccelerated ? Vector512<float>.Count : Vector256<float>.Count);
    private readonly AlignedArray weights;
    private readonly AlignedArray bias;
    private readonly int inputs;

    public ScoreLayer(ReadOnlySpan<float> rows, ReadOnlySpan<float> bias, int outputs, int inputs)
    {
        this.inputs = inputs;
        Outputs = outputs;
        Stride = (outputs + Group - 1) / Group * Group;
        weights = new AlignedArray(Stride * inputs);
        this.bias = new AlignedArray(Stride);
        bias.CopyTo(this.bias.Span);
        for (int o = 0; o < outputs; o++)
            for (int k = 0; k < inputs; k++)
                weights.Span[(o / Group * Group * inputs) + (k * Group) + (o % Group)] = rows[(o * inputs) + k];
    }

    public int Outputs { get; }

    /// <summary>Room that the result takes: the outputs, rounded up to whole groups.</summary>
    public int Stride { get; }

    public void Multiply(ReadOnlySpan<float> x, Span<float> y)
    {
        if (x.Length < inputs || y.Length < Stride) throw new ArgumentException($"{x.Length} inputs, room for {y.Length} outputs", nameof(x));
        fixed (float* px = x, pw = weights.Span, pb = bias.Span, py = y)
            for (int o = 0; o < Stride; o += Group)
            {
                if (Vector512.IsHardwareAccelerated) Group512(px, inputs, pw + ((nint)o * inputs), pb + o, py + o);
                else Group256(px, inputs, pw + ((nint)o * inputs), pb + o, py + o);
            }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Group512(float* x, int inputs, float* w, float* b, float* y)
    {
        const int L = 16;
        Vector512<float> a0 = Vector512.Load(b), a1 = Vector512.Load(b + L), a2 = Vector512.Load(b + (2 * L)), a3 = Vector512.Load(b + (3 * L));
        Vector512<float> a4 = Vector512.Load(b + (4 * L)), a5 = Vector512.Load(b + (5 * L)), a6 = Vector512.Load(b + (6 * L)), a7 = Vector512.Load(b + (7 * L));
        for (int k = 0; k < inputs; k++, w += Vectors * L)
        {
            var v = Vector512.Create(x[k]);
            a0 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w), a0);
            a1 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w + L), a1);
            a2 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w + (2 * L)), a2);
            a3 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w + (3 * L)), a3);
            a4 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w + (4 * L)), a4);
            a5 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w + (5 * L)), a5);
            a6 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w + (6 * L)), a6);
            a7 = Vector512.FusedMultiplyAdd(v, Vector512.Load(w + (7 * L)), a7);
        }
        a0.Store(y);
        a1.Store(y + L);
        a2.Store(y + (2 * L));
        a3.Store(y + (3 * L));
        a4.Store(y + (4 * L));
        a5.Store(y + (5 * L));
        a6.Store(y + (6 * L));
        a7.Store(y + (7 * L));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Group256(float* x, int inputs, float* w, float* b, float* y)
    {
        const int L = 8;
        Vector256<float> a0 = Vector256.Load(b), a1 = Vector256.Load(b + L), a2 = Vector256.Load(b + (2 * L)), a3 = Vector256.Load(b + (3 * L));
        Vector256<float> a4 = Vector256.Load(b + (4 * L)), a5 = Vector256.Load(b + (5 * L)), a6 = Vector256.Load(b + (6 * L)), a7 = Vector256.Load(b + (7 * L));
        for (int k = 0; k < inputs; k++, w += Vectors * L)
        {
            var v = Vector256.Create(x[k]);
            a0 = Vector256.MultiplyAddEstimate(v, Vector256.Load(w), a0);
            a1 = Vector256.MultiplyAddEstimate(v, Vector256.Load(w + L), a1);
            a2 = Vector256.MultiplyAddEstimate(v, Vector256.Load(w + (2 * L)), a2);
            a3 = Vector256.MultiplyAddEstimate(v, Vector256.Load(w + (3 * L)), a3);
            a4 = Vector256.MultiplyAddEstimate(v, Vector256.Load(w + (4 * L)), a4);
            a5 = Vector256.MultiplyAddEstimate(v, Vector256.Load(w + (5 * L)), a5);
            a6 = Vector256.MultiplyAddEstimate(v, Vector256.Load(w + (6 * L)), a6);
            a7 = Vector256.MultiplyAddEstimate(v, Vector256.Load(w + (7 * L)), a7);
        }
        a0.Store(y);
        a1.Store(y + L);
        a2.Store(y + (2 * L));
        a3.Store(y + (3 * L));
        a4.Store(y + (4 * L));
        a5.Store(y + (5 * L));
        a6.Store(y + (6 * L));
        a7.Store(y + (7 * L));
    }
}
