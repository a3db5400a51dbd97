using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Graph.Language.Encoders;
using Graph.Language.Model;

namespace Graph.Language.Transitions;

/// <summary>The network of a transition model (FORMAT 8.1): projection, one hidden layer precomputed per token and slot, scores.</summary>
internal sealed class TransitionNetwork
{
    private readonly float[] bias;
    private readonly int pieces;
    private readonly ScoreLayer? upper;

    private TransitionNetwork(NetworkFile network, int vectorWidth)
    {
        var root = network.Nodes[0];
        var lower = network.Single("precomputable_affine");
        var w = lower.Param("W", 4);
        (Slots, Hidden, pieces, int inputs) = (w.Shape[0], w.Shape[1], w.Shape[2], w.Shape[3]);
        var b = lower.Param("b", 2);
        var pad = lower.Param("pad", 4);
        if (b.Data.Length != Hidden * pieces || pad.Data.Length != Slots * Hidden * pieces)
            throw lower.Fail($"W {w}, b {b} and pad {pad} do not go together");
        bias = PieceMajor(b.Data, 1, 1);
        Lower = PackedMatrix.Linear(PieceMajor(w.Data, Slots, inputs), default, Slots * Hidden * pieces, inputs);
        Pad = PieceMajor(pad.Data, Slots, 1);
        int? upperIndex = root.Reference("upper");
        var linears = network.All("linear");
        var upperNode = upperIndex < network.Nodes.Count ? network.Nodes[upperIndex.Value] : null;
        if (upperNode?.Name != "linear") upperNode = null;
        var rest = linears.Where(l => l != upperNode).ToArray();
        if (rest.Length != 1) throw network.Fail($"expected one projection layer, found {rest.Length}");
        var projection = LoadLinear(rest[0], vectorWidth);
        Projection = PackedMatrix.Linear(projection.W, projection.B, projection.Outputs, vectorWidth);
        if (Projection.Outputs != inputs) throw rest[0].Fail($"projection gives {Projection.Outputs} numbers, the hidden layer takes {inputs}");
        if (upperNode is not null)
        {
            var last = LoadLinear(upperNode, Hidden);
            upper = new ScoreLayer(last.W, last.B, last.Outputs, Hidden);
        }
        Classes = upper?.Outputs ?? Hidden;
    }

    public int Slots { get; }
    public int Hidden { get; }
    public int Classes { get; }
    public PackedMatrix Projection { get; }
    public PackedMatrix Lower { get; }

    /// <summary>The hidden layer's row for slots without a token.</summary>
    public float[] Pad { get; }

    /// <summary>Numbers per slot in a row of the hidden layer: pieces x outputs, pieces outermost.</summary>
    public int SlotWidth => Hidden * pieces;

    /// <summary>Room that <see cref="Score"/> needs for scores: more than there are classes.</summary>
    public int ScoreStride => Math.Max(upper?.Stride ?? 0, Hidden);

    public static TransitionNetwork Load(NetworkFile network, int vectorWidth, int[] slotCounts, int classes)
    {
        var loaded = new TransitionNetwork(network, vectorWidth);
        if (!slotCounts.Contains(loaded.Slots)) throw network.Fail($"{loaded.Slots} state features; supported: {string.Join(" or ", slotCounts)}");
        return loaded.Classes == classes ? loaded : throw network.Fail($"{loaded.Classes} scores for {classes} moves");
    }

    /// <summary>Scores of all classes; <paramref name="offsets"/> says where in h the numbers of each slot begin.</summary>
    public void Score(ReadOnlySpan<float> h, ReadOnlySpan<int> offsets, Span<float> hidden, Span<float> scores)
    {
        foreach (int offset in offsets)
            if (offset < 0 || offset > h.Length - SlotWidth) throw new ArgumentException($"offset {offset} is outside the hidden rows", nameof(offsets));
        Sum(h, offsets, upper is null ? scores : hidden);
        upper?.Multiply(hidden, scores);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sum(ReadOnlySpan<float> h, ReadOnlySpan<int> offsets, Span<float> target)
    {
        ref float rows = ref MemoryMarshal.GetReference(h), b = ref MemoryMarshal.GetArrayDataReference(bias);
        int lanes = Vector<float>.Count, o = 0;
        for (; o + lanes <= Hidden; o += lanes)
        {
            var best = new Vector<float>(float.NegativeInfinity);
            for (int at = o; at < SlotWidth; at += Hidden)
            {
                var sum = Vector.LoadUnsafe(ref rows, (nuint)(offsets[0] + at));
                for (int f = 1; f < offsets.Length; f++) sum += Vector.LoadUnsafe(ref rows, (nuint)(offsets[f] + at));
                best = Vector.MaxNative(best, sum + Vector.LoadUnsafe(ref b, (nuint)at));
            }
            best.CopyTo(target[o..]);
        }
        for (; o < Hidden; o++) target[o] = Single(h, offsets, o);
    }

    private float Single(ReadOnlySpan<float> h, ReadOnlySpan<int> offsets, int o)
    {
        float best = float.NegativeInfinity;
        for (int at = o; at < SlotWidth; at += Hidden)
        {
            float sum = 0;
            foreach (int offset in offsets) sum += h[offset + at];
            best = MathF.Max(best, sum + bias[at]);
        }
        return best;
    }

    private static (float[] W, float[] B, int Outputs) LoadLinear(NetworkNode node, int inputs)
    {
        var w = node.Param("W", 2);
        var b = node.Param("b", 1);
        if (w.Shape[1] != inputs || b.Shape[0] != w.Shape[0]) throw node.Fail($"W {w} and b {b} do not fit {inputs} inputs");
        return (w.Data, b.Data, w.Shape[0]);
    }

    /// <summary>Turns [slot][output][piece][inner] into [slot][piece][output][inner].</summary>
    private float[] PieceMajor(float[] data, int slots, int inner)
    {
        var result = new float[data.Length];
        for (int f = 0; f < slots; f++)
            for (int o = 0; o < Hidden; o++)
                for (int p = 0; p < pieces; p++)
                    Array.Copy(data, ((((f * Hidden) + o) * pieces) + p) * inner, result, ((((f * pieces) + p) * Hidden) + o) * inner, inner);
        return result;
    }
}
