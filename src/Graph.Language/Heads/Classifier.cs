using System.Numerics;
using System.Runtime.CompilerServices;
using Graph.Language.Encoders;
using Graph.Language.Model;

namespace Graph.Language.Heads;

/// <summary>The softmax layer of a tagger, without the softmax: the largest score is all that is needed (FORMAT 11).</summary>
internal sealed class Classifier
{
    private const int RowsAtOnce = 128;
    private readonly PackedMatrix matrix;

    private Classifier(PackedMatrix matrix) => this.matrix = matrix;

    public delegate void Consumer(int token, Span<float> scores);

    public int Classes => matrix.Outputs;

    public static Classifier Load(NetworkFile network, int vectorWidth, int classes)
    {
        var node = network.Single("softmax");
        var w = node.Param("W", 2);
        var b = node.Param("b", 1);
        if (w.Shape[0] != classes || w.Shape[1] != vectorWidth || b.Shape[0] != classes)
            throw node.Fail($"W {w} and b {b} do not fit {classes} labels and vectors of {vectorWidth}");
        return new(PackedMatrix.Linear(w.Data, b.Data, classes, vectorWidth));
    }

    /// <summary>Gives the scores of each token in turn; the receiver may overwrite them.</summary>
    public void Score(TokenVectors vectors, int tokens, Consumer receive)
    {
        using var scores = new PooledArray<float>(Math.Min(tokens, RowsAtOnce) * matrix.Stride);
        for (int first = 0; first < tokens; first += RowsAtOnce)
        {
            int count = Math.Min(RowsAtOnce, tokens - first);
            matrix.Multiply(vectors.Rows(first, count), vectors.Width, count, scores.Span);
            for (int i = 0; i < count; i++) receive(first + i, scores.Span.Slice(i * matrix.Stride, Classes));
        }
    }

    /// <summary>Index of the first of the largest numbers; 0 if all are NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int ArgMax(ReadOnlySpan<float> scores)
    {
        int lanes = Vector<float>.Count, i = 0;
        float max = float.NegativeInfinity;
        if (scores.Length >= lanes)
        {
            var best = new Vector<float>(scores);
            for (i = lanes; i + lanes <= scores.Length; i += lanes) best = Vector.MaxNative(best, new Vector<float>(scores[i..]));
            for (int k = 0; k < lanes; k++) max = float.MaxNative(max, best[k]);
        }
        for (; i < scores.Length; i++) max = float.MaxNative(max, scores[i]);
        return Math.Max(0, IndexOf(scores, max));
    }

    /// <summary>Writes the sums of two rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> sums)
    {
        int lanes = Vector<float>.Count, i = 0;
        for (; i + lanes <= sums.Length; i += lanes) (new Vector<float>(a[i..]) + new Vector<float>(b[i..])).CopyTo(sums[i..]);
        for (; i < sums.Length; i++) sums[i] = a[i] + b[i];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int IndexOf(ReadOnlySpan<float> scores, float value)
    {
        int lanes = Vector<float>.Count, i = 0;
        var sought = new Vector<float>(value);
        for (; i + lanes <= scores.Length; i += lanes)
            if (Vector.EqualsAny(new Vector<float>(scores[i..]), sought)) break;
        for (; i < scores.Length; i++)
            if (scores[i] == value) return i;
        return -1;
    }
}
