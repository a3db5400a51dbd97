using Graph.Language.Heads;

namespace Graph.Language.Transitions;

/// <summary>Picks the best class among those whose action is allowed, by adding minus infinity to the others.</summary>
internal sealed class ClassMasks
{
    private readonly float[][] masks;
    private readonly Moves moves;

    /// <summary>Prepares a mask for every set of actions; rows of scores have <paramref name="stride"/> numbers.</summary>
    public ClassMasks(Moves moves, int actions, int stride)
    {
        this.moves = moves;
        masks = new float[1 << actions][];
        for (int valid = 0; valid < masks.Length; valid++)
        {
            masks[valid] = new float[stride];
            Array.Fill(masks[valid], float.NegativeInfinity);
            for (int c = 0; c < moves.Count; c++)
                if ((valid & (1 << moves.Actions[c])) != 0) masks[valid][c] = 0;
        }
    }

    /// <summary>The first of the classes with the highest score, -1 if none is allowed. Bit a of valid allows action a.</summary>
    public int Best(ReadOnlySpan<float> scores, int valid, Span<float> scratch)
    {
        Classifier.Add(scores, masks[valid], scratch);
        int best = Classifier.ArgMax(scratch);
        if (scratch[best] > float.NegativeInfinity) return best;
        // No allowed class, or scores that are no numbers (a damaged model): the first allowed one.
        for (int c = 0; c < moves.Count; c++)
            if ((valid & (1 << moves.Actions[c])) != 0) return c;
        return -1;
    }
}
