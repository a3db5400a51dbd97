namespace Graph.Language.Encoders;

/// <summary>A residual layer over a window of neighbours: adds norm(maxout(window)) to each row (FORMAT 7).</summary>
internal abstract class WindowLayer
{
    public static WindowLayer Make(MaxoutWeights weights, int window) =>
        (WindowLayer?)PairedWindowLayer.TryMake(weights, window) ?? new PlainWindowLayer(new MaxoutLayer(weights));

    /// <summary>Numbers of scratch space for this many rows.</summary>
    public abstract int ScratchFor(int rows);

    /// <summary>
    /// x holds the rows between two guards of <paramref name="window"/> rows, which stay as they are. The number of rows is even, and
    /// a document begins at an even row: then a token's numbers do not depend on what else is in the batch.
    /// </summary>
    public abstract void Apply(Span<float> x, int window, int rows, Span<float> scratch);
}

/// <summary>One product of each row's whole window.</summary>
internal sealed class PlainWindowLayer(MaxoutLayer layer) : WindowLayer
{
    public override int ScratchFor(int rows) => rows * layer.ScratchStride;

    public override void Apply(Span<float> x, int window, int rows, Span<float> scratch) =>
        layer.Apply(x, layer.Width, rows, scratch, x.Slice(window * layer.Width, rows * layer.Width), add: true);
}
