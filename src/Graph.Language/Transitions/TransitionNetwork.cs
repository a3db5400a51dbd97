using System.Numerics;
using Graph.Language.Encoders;
using Graph.Language.Model;

namespace Graph.Language.Transitions;

/// <summary>The network of a transition model (FORMAT 8.1): projection, one hidden layer precomputed per token and slot, scores.</summary>
internal sealed class TransitionNetwork
{
    private readonly float[] bias;
    private readonly int pieces;
    private readonly PackedMatrix? upper;

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
        Projection = LoadLinear(rest[0], vectorWidth);
        if (Projection.Outputs != inputs) throw rest[0].Fail($"projection gives {Projection.Outputs} numbers, the hidden layer takes {inputs}");
        upper = upperNode is null ? null : LoadLinear(upperNode, Hidden);
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
        Span<float> target = upper is null ? scores : hidden;
        int lanes = Vector<float>.Count, o = 0;
        for (; o + lanes <= Hidden; o += lanes)
        {
            var best = Piece(h, offsets, o);
            for (int p = 1; p < pieces; p++) best = Vector.Max(best, Piece(h, offsets, (p * Hidden) + o));
            best.CopyTo(target[o..]);
        }
        for (; o < Hidden; o++)
        {
            float best = Single(h, offsets, o);
            for (int p = 1; p < pieces; p++) best = MathF.Max(best, Single(h, offsets, (p * Hidden) + o));
            target[o] = best;
        }
        upper?.Multiply(hidden, Hidden, 1, scores);
    }

    private Vector<float> Piece(ReadOnlySpan<float> h, ReadOnlySpan<int> offsets, int at)
    {
        var sum = new Vector<float>(h[(offsets[0] + at)..]);
        for (int f = 1; f < offsets.Length; f++) sum += new Vector<float>(h[(offsets[f] + at)..]);
        return sum + new Vector<float>(bias.AsSpan(at));
    }

    private float Single(ReadOnlySpan<float> h, ReadOnlySpan<int> offsets, int at)
    {
        float sum = 0;
        foreach (int offset in offsets) sum += h[offset + at];
        return sum + bias[at];
    }

    private static PackedMatrix LoadLinear(NetworkNode node, int inputs)
    {
        var w = node.Param("W", 2);
        var b = node.Param("b", 1);
        if (w.Shape[1] != inputs || b.Shape[0] != w.Shape[0]) throw node.Fail($"W {w} and b {b} do not fit {inputs} inputs");
        return PackedMatrix.Linear(w.Data, b.Data, w.Shape[0], inputs);
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
