using Graph.Language.Encoders;
using Graph.Language.Heads;

namespace Graph.Language.Transitions;

/// <summary>Named entities by BILUO transitions (FORMAT 10).</summary>
internal sealed class EntityRecognizer(VectorSource source, TransitionNetwork network, Moves moves) : Component
{
    public static readonly int[] SlotCounts = [3, 6];
    private const int Inside = 1, Outside = 2, Begins = 3;

    internal VectorSource Source => source;
    internal TransitionNetwork Network => network;
    internal Moves Moves => moves;

    public override void Run(DocBatch batch)
    {
        using var vectors = source.Get(batch);
        using var rows = new HiddenRows(network, vectors.Vectors, batch.TokenCount);
        int first = 0;
        var entities = new List<(int Start, int End, string Label)>();
        foreach (var doc in batch.Docs)
        {
            entities.Clear();
            Recognize(doc, entities, rows, first, null);
            Annotate(doc, entities);
            first += doc.Count;
        }
    }

    internal void Recognize(Doc doc, List<(int Start, int End, string Label)> entities, HiddenRows rows, int first, StepObserver? observe)
    {
        using var hidden = new PooledArray<float>(network.Hidden);
        using var scores = new PooledArray<float>(network.ScoreStride);
        var slots = new int[network.Slots];
        var offsets = new int[network.Slots];
        int open = -1;
        string label = "";
        for (int i = 0; i < doc.Count; i++)
        {
            FillSlots(slots, i, open);
            for (int f = 0; f < slots.Length; f++)
                offsets[f] = rows.OffsetOf(slots[f] < 0 ? -1 : first + slots[f]) + (f * network.SlotWidth);
            network.Score(rows.Data, offsets, hidden.Span, scores.Span);
            int best = Best(doc, i, open >= 0 ? label : null, scores.Span);
            observe?.Invoke(slots, scores.Span[..network.Classes], best);
            if (best < 0) break;
            switch (moves.Actions[best])
            {
                case EntityAction.Begin:
                    open = i;
                    label = moves.Labels[best];
                    break;
                case EntityAction.Last:
                    entities.Add((open, i + 1, label));
                    open = -1;
                    break;
                case EntityAction.Unit:
                    entities.Add((i, i + 1, moves.Labels[best]));
                    break;
            }
        }
    }

    private int Best(Doc doc, int i, string? open, ReadOnlySpan<float> scores)
    {
        var view = new View(doc, i, open);
        int best = -1;
        foreach (var (action, from, end) in moves.Runs)
        {
            if (!view.MayApply(action)) continue;
            for (int c = from; c < end; c++)
                if ((best < 0 || scores[c] > scores[best]) && view.IsValid(action, moves.Labels[c])) best = c;
        }
        return best;
    }

    private static void FillSlots(int[] slots, int i, int open)
    {
        slots[0] = i;
        if (slots.Length == 3)
        {
            slots[1] = open;
            slots[2] = open >= 0 ? i - 1 : -1;
            return;
        }
        for (int k = 1; k < 6; k++) slots[k] = open >= 0 && open + k - 1 < i ? open + k - 1 : -1;
    }

    private static void Annotate(Doc doc, List<(int Start, int End, string Label)> entities)
    {
        foreach (var (start, end, label) in entities)
        {
            if (label.Length == 0) continue;
            for (int i = start; i < end; i++)
            {
                doc.EntityIob[i] = (byte)(i == start ? Begins : Inside);
                doc.EntityType[i] = label;
            }
        }
        for (int i = 0; i < doc.Count; i++)
            if (doc.EntityIob[i] == 0) doc.EntityIob[i] = Outside;
    }

    /// <summary>What the validity of a move depends on: annotation that was there before, sentence starts, the open entity.</summary>
    private readonly ref struct View(Doc doc, int i, string? open)
    {
        private readonly int iob = doc.EntityIob[i];
        private readonly string type = doc.EntityType[i];
        private readonly int nextIob = i + 1 < doc.Count ? doc.EntityIob[i + 1] : 0;
        private readonly bool nextStarts = i + 1 < doc.Count && doc.SentenceStart[i + 1] == 1;
        private readonly bool isSpace = doc.Lexemes[i].IsSpace;
        private readonly int left = doc.Count - i;

        public bool MayApply(int action) => action is EntityAction.In or EntityAction.Last == (open is not null);

        public bool IsValid(int action, string label) => action switch
        {
            EntityAction.Begin => left >= 2 && label.Length > 0 && iob != Inside
                && (iob == Begins ? label == type && nextIob == Inside : nextIob != Begins && !nextStarts && !isSpace),
            EntityAction.In => left >= 2 && label.Length > 0 && label == open && iob != Begins && nextIob != Begins
                && (iob == Inside ? nextIob is not (0 or Outside) && label == type : !nextStarts),
            EntityAction.Last => label.Length > 0 && (iob == Inside && nextIob != Inside ? label == type : label == open && nextIob != Inside),
            EntityAction.Unit when label.Length == 0 => iob == Begins && type.Length == 0,
            EntityAction.Unit => nextIob != Inside && (iob == Begins ? label == type : !isSpace),
            EntityAction.Out => iob is not (Inside or Begins),
            _ => false,
        };
    }
}
