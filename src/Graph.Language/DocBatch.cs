using Graph.Language.Encoders;

namespace Graph.Language;

/// <summary>Documents that go through the pipeline together, and the vectors that components share. Reused.</summary>
internal sealed class DocBatch : IDisposable
{
    private const long LargestKept = 1 << 18;
    private readonly List<Doc> spare = [];
    private readonly List<Doc> docs = [];
    private readonly PooledArray<float>?[] shared;
    private readonly int[] widths;

    public DocBatch(int components)
    {
        shared = new PooledArray<float>?[components];
        widths = new int[components];
    }

    public IReadOnlyList<Doc> Docs => docs;

    /// <summary>Tokens of all documents together.</summary>
    public int TokenCount { get; private set; }

    /// <summary>Whether its arrays are worth keeping for other texts.</summary>
    public bool IsSmall => spare.Sum(d => (long)d.Capacity) < LargestKept;

    public Doc Next()
    {
        Doc doc;
        if (spare.Count == 0) doc = new Doc();
        else
        {
            doc = spare[^1];
            spare.RemoveAt(spare.Count - 1);
        }
        docs.Add(doc);
        return doc;
    }

    /// <summary>Called when all documents have their tokens, before the first component runs.</summary>
    public void BeginAnnotation()
    {
        TokenCount = docs.Sum(d => d.Count);
        foreach (var doc in docs) doc.BeginAnnotation();
    }

    public void Share(int component, Encoder encoder)
    {
        var vectors = new PooledArray<float>(TokenCount * encoder.Width);
        shared[component] = vectors;
        widths[component] = encoder.Width;
        encoder.Encode(this, vectors.Span);
    }

    public TokenVectors Shared(int component) => shared[component] is { } vectors
        ? new(vectors.Array.AsMemory(0, vectors.Length), widths[component])
        : throw new InvalidOperationException("a listener ran before its encoder");

    /// <summary>Gives buffers back and keeps the documents' arrays for the next batch.</summary>
    public void Dispose()
    {
        for (int i = 0; i < shared.Length; i++)
        {
            shared[i]?.Dispose();
            shared[i] = null;
        }
        spare.AddRange(docs);
        docs.Clear();
    }
}
