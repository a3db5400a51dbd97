using System.Collections.Concurrent;
using Graph.Language.Encoders;
using Graph.Language.Heads;

namespace Graph.Language.Transitions;

/// <summary>Sees each step of a transition model: tokens in the slots, scores of all classes, the class taken (-1: none).</summary>
internal delegate void StepObserver(ReadOnlySpan<int> slots, ReadOnlySpan<float> scores, int best);

/// <summary>The dependency parser: greedy transitions, then trees and sentence starts (FORMAT 9).</summary>
internal sealed class Parser(VectorSource source, TransitionNetwork network, Moves moves) : Component
{
    public static readonly int[] SlotCounts = [8, 13];
    private const int LargestKept = 1 << 16;
    private readonly ConcurrentBag<(ParserState, DependencyTree)> spare = [];
    private readonly ClassMasks masks = new(moves, ParserAction.Count, network.ScoreStride);

    internal VectorSource Source => source;
    internal TransitionNetwork Network => network;
    internal Moves Moves => moves;

    public override void Run(DocBatch batch)
    {
        using var vectors = source.Get(batch);
        using var rows = new HiddenRows(network, vectors.Vectors, batch.TokenCount);
        var (state, tree) = spare.TryTake(out var kept) ? kept : (new ParserState(), new DependencyTree());
        int first = 0;
        foreach (var doc in batch.Docs)
        {
            Parse(doc, state, rows, first, null);
            tree.Finish(doc, state);
            first += doc.Count;
        }
        if (state.Capacity <= LargestKept) spare.Add((state, tree));
    }

    /// <summary>Runs the transitions of one document whose tokens begin at <paramref name="first"/> in the batch.</summary>
    internal void Parse(Doc doc, ParserState state, HiddenRows rows, int first, StepObserver? observe)
    {
        using var hidden = new PooledArray<float>(network.Hidden);
        using var scores = new PooledArray<float>(network.ScoreStride);
        using var masked = new PooledArray<float>(network.ScoreStride);
        var slots = new int[network.Slots];
        var offsets = new int[network.Slots];
        state.Begin(doc.Count);
        // Each token is pushed, put back and attached a bounded number of times; the limit guards the argument, not the speed.
        long limit = 100 + (20L * doc.Count);
        while (!state.IsFinal && limit-- > 0)
        {
            int valid = ValidActions(doc, state);
            FillSlots(state, slots);
            for (int f = 0; f < slots.Length; f++)
                offsets[f] = rows.OffsetOf(slots[f] < 0 ? -1 : first + slots[f]) + (f * network.SlotWidth);
            network.Score(rows.Data, offsets, hidden.Span, scores.Span);
            int best = masks.Best(scores.Span, valid, masked.Span);
            observe?.Invoke(slots, scores.Span[..network.Classes], best);
            if (best < 0) break;
            Apply(state, best);
        }
    }

    private static int ValidActions(Doc doc, ParserState s)
    {
        int b0 = s.Buffer(0), length = s.BufferLength, depth = s.StackDepth, valid = 0;
        bool starts = IsStart(doc, s, b0);
        if (depth == 0 ? length > 0 : length >= 2 && !starts && !s.Unshiftable[b0]) valid |= 1 << ParserAction.Shift;
        if (depth > 0 && (length == 0 || !(depth == 1 && NoStart(doc, b0)))) valid |= 1 << ParserAction.Reduce;
        if (depth > 0 && length > 0 && !starts) valid |= (1 << ParserAction.Left) | (1 << ParserAction.Right);
        if (length >= 2)
        {
            int b1 = s.Buffer(1);
            if (b1 == b0 + 1 && !IsStart(doc, s, b1) && !NoStart(doc, b1)) valid |= 1 << ParserAction.Break;
        }
        return valid;
    }

    private static bool IsStart(Doc doc, ParserState s, int token) => token >= 0 && (doc.SentenceStart[token] == 1 || s.Starts[token]);

    private static bool NoStart(Doc doc, int token) => token >= 0 && doc.SentenceStart[token] == -1;

    private void Apply(ParserState state, int move)
    {
        switch (moves.Actions[move])
        {
            case ParserAction.Shift: state.Shift(); break;
            case ParserAction.Reduce: state.Reduce(); break;
            case ParserAction.Left: state.LeftArc(moves.Labels[move]); break;
            case ParserAction.Right: state.RightArc(moves.Labels[move]); break;
            default: state.Break(); break;
        }
    }

    private static void FillSlots(ParserState s, int[] slots)
    {
        int b0 = s.Buffer(0), s0 = s.Stack(0), s1 = s.Stack(1);
        slots[0] = b0;
        slots[1] = s.Buffer(1);
        slots[2] = s0;
        slots[3] = s1;
        slots[4] = s.Stack(2);
        if (slots.Length == 8)
        {
            slots[5] = s.Left(b0, 1);
            slots[6] = s.Left(s0, 1);
            slots[7] = s.Right(s0, 1);
            return;
        }
        slots[5] = s.Left(s0, 1);
        slots[6] = s.Right(s0, 1);
        slots[7] = s.Left(b0, 1);
        slots[8] = s.Right(s0, 2);
        slots[9] = s.Left(s1, 1);
        slots[10] = s.Left(s1, 2);
        slots[11] = s.Right(s1, 1);
        slots[12] = s.Right(s1, 2);
    }
}
