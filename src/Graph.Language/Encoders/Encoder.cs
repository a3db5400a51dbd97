namespace Graph.Language.Encoders;

/// <summary>
/// Turns the tokens of a batch into vectors. The seam between encoders and heads: heads see only <see cref="TokenVectors"/>,
/// one row per token of the batch, and never which encoder made them.
/// </summary>
internal abstract class Encoder
{
    /// <summary>Numbers per token.</summary>
    public abstract int Width { get; }

    /// <summary>Writes one row per token, documents one after the other.</summary>
    public abstract void Encode(DocBatch batch, Span<float> vectors);
}

/// <summary>Vectors of the tokens of a batch: row i belongs to token i, counted through all its documents.</summary>
internal readonly record struct TokenVectors(ReadOnlyMemory<float> Data, int Width)
{
    public ReadOnlySpan<float> Rows(int first, int count) => Data.Span.Slice(first * Width, count * Width);
}
