namespace Graph.Language.Encoders;

/// <summary>Maxout with layer norm (FORMAT 7).</summary>
internal sealed class MaxoutLayer(MaxoutWeights weights)
{
    private readonly PackedMatrix matrix = PackedMatrix.Maxout(weights.Data, weights.Bias, weights.Width, weights.Pieces, weights.Inputs);
    private readonly LayerNorm norm = weights.Norm;

    public int Width { get; } = weights.Width;
    public int Inputs => matrix.Inputs;

    /// <summary>Length of a row of the scratch space that <see cref="Apply"/> needs.</summary>
    public int ScratchStride => matrix.Stride;

    /// <summary>Writes norm(maxout(x)) to y, or adds it; rows of y are Width apart. Scratch may not overlap x or y.</summary>
    public void Apply(ReadOnlySpan<float> x, int xStride, int rows, Span<float> scratch, Span<float> y, bool add)
    {
        matrix.Multiply(x, xStride, rows, scratch);
        for (int r = 0; r < rows; r++) norm.Apply(scratch.Slice(r * matrix.Stride, Width), y.Slice(r * Width, Width), add);
    }
}
