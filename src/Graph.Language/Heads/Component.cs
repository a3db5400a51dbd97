using Graph.Language.Encoders;

namespace Graph.Language.Heads;

/// <summary>One step of a pipeline: reads and changes the tokens of a batch. Immutable after load.</summary>
internal abstract class Component
{
    public abstract void Run(DocBatch batch);
}

/// <summary>A shared encoder in the pipeline: later components read its vectors.</summary>
internal sealed class SharedEncoder(Encoder encoder, int index) : Component
{
    public Encoder Encoder => encoder;

    public override void Run(DocBatch batch) => batch.Share(index, encoder);
}

/// <summary>Where a head gets its vectors: an encoder of its own, or one that ran before.</summary>
internal sealed class VectorSource
{
    private readonly int upstream;

    public VectorSource(Encoder own)
    {
        Own = own;
        Width = own.Width;
    }

    public VectorSource(int upstream, int width)
    {
        this.upstream = upstream;
        Width = width;
    }

    public Encoder? Own { get; }

    public int Width { get; }

    public Loan Get(DocBatch batch)
    {
        if (Own is null) return new(batch.Shared(upstream), null);
        var buffer = new PooledArray<float>(batch.TokenCount * Width);
        Own.Encode(batch, buffer.Span);
        return new(new(buffer.Array.AsMemory(0, buffer.Length), Width), buffer);
    }

    /// <summary>Vectors, and the buffer to give back after use where they are this head's own.</summary>
    public readonly struct Loan(TokenVectors vectors, PooledArray<float>? buffer) : IDisposable
    {
        public TokenVectors Vectors => vectors;

        public void Dispose() => buffer?.Dispose();
    }
}
