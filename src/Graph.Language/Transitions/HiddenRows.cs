using Graph.Language.Encoders;

namespace Graph.Language.Transitions;

/// <summary>
/// The hidden layer of a batch's tokens, computed in blocks as the parse moves on. Memory is bounded however long a text is: the
/// newest blocks are kept in a ring, and the rare older token that is asked for again is computed singly.
/// </summary>
internal sealed class HiddenRows : IDisposable
{
    private const int BlockRows = 32;
    private const int Blocks = 4;
    private const int FarRows = 64;
    private const int MaxSlots = 16;

    private readonly TransitionNetwork network;
    private readonly TokenVectors vectors;
    private readonly int tokens;
    private readonly int stride;
    private readonly PooledArray<float> rows;
    private readonly PooledArray<float> projected;
    private readonly int[] farToken = new int[FarRows];
    private int computed;
    private int farNext;

    public HiddenRows(TransitionNetwork network, TokenVectors vectors, int tokens)
    {
        this.network = network;
        this.vectors = vectors;
        this.tokens = tokens;
        stride = network.Lower.Stride;
        rows = new(((BlockRows * Blocks) + FarRows + 1) * stride);
        projected = new(BlockRows * network.Projection.Stride);
        Array.Fill(farToken, -1);
        network.Pad.CopyTo(rows.Span[PadOffset..]);
    }

    public ReadOnlySpan<float> Data => rows.Span;

    private int PadOffset => ((BlockRows * Blocks) + FarRows) * stride;

    /// <summary>
    /// Where the row of a token of the batch begins; -1 asks for the row of an empty slot. Within a step ask for the newest token
    /// first: an offset stays good until a newer block is computed.
    /// </summary>
    public int OffsetOf(int token)
    {
        if (token < 0) return PadOffset;
        while (token >= computed) ComputeBlock();
        return token >= computed - (BlockRows * Blocks) ? token % (BlockRows * Blocks) * stride : FarOffset(token);
    }

    public void Dispose()
    {
        rows.Dispose();
        projected.Dispose();
    }

    // `computed` stays a multiple of the block size, also at the end of the batch: the last block is only partly filled.
    private void ComputeBlock()
    {
        Compute(computed, Math.Min(BlockRows, tokens - computed), computed % (BlockRows * Blocks) * stride);
        computed += BlockRows;
    }

    private int FarOffset(int token)
    {
        int slot = Array.IndexOf(farToken, token);
        // A row about to be overwritten may not be handed out: the same step can ask for others before it reads this one.
        if (slot < 0 || (slot - farNext + FarRows) % FarRows < MaxSlots)
        {
            if (slot >= 0) farToken[slot] = -1;
            slot = farNext;
            farNext = (farNext + 1) % FarRows;
            Compute(token, 1, ((BlockRows * Blocks) + slot) * stride);
            farToken[slot] = token;
        }
        return ((BlockRows * Blocks) + slot) * stride;
    }

    private void Compute(int first, int count, int offset)
    {
        network.Projection.Multiply(vectors.Rows(first, count), vectors.Width, count, projected.Span);
        network.Lower.Multiply(projected.Span, network.Projection.Stride, count, rows.Span[offset..]);
    }
}
