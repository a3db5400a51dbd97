using Graph.Language.Lexemes;
using Graph.Language.Model;

namespace Graph.Language.Encoders;

/// <summary>Hash embeddings and residual maxout layers over a window of neighbours: spaCy's Tok2Vec (FORMAT 7).</summary>
internal sealed class WindowEncoder : Encoder
{
    // With 96 columns a panel, its products and one layer's weights stay in a core's second-level cache.
    private const int PanelRows = 480;
    private const int MaxWindow = 8;
    private readonly FirstLayer? firstLayer;
    private readonly MaxoutLayer[] layers;
    private readonly int window;
    private readonly FormVectors padding;

    private WindowEncoder(EmbeddingBlock embedding, FirstLayer? firstLayer, MaxoutLayer[] layers, int width, int window)
    {
        Embedding = embedding;
        this.firstLayer = firstLayer;
        padding = new FormVectors(firstLayer?.Padding ?? [], 0, firstLayer is not null);
        this.layers = layers;
        Width = width;
        this.window = window;
    }

    public override int Width { get; }

    public EmbeddingBlock Embedding { get; }

    /// <summary>Rows between documents: as far as the layers see.</summary>
    private int Gap => window * layers.Length;

    public static WindowEncoder Load(NetworkFile network, int encoder)
    {
        var maxouts = network.All("maxout");
        var norms = network.All("layernorm");
        var windows = network.All("expand_window").Select(n => n.Attr("window_size").AsInt(1, MaxWindow)).Distinct().ToArray();
        if (maxouts.Length < 2 || norms.Length != maxouts.Length || windows.Length != 1)
            throw network.Fail($"{maxouts.Length} maxout and {norms.Length} layernorm layers with {windows.Length} window sizes are no encoder");
        var layers = maxouts.Select((m, i) => new MaxoutLayer(m, norms[i])).ToArray();
        int width = layers[0].Width, seen = ((2 * windows[0]) + 1) * width;
        if (layers.Any(l => l.Width != width) || layers.Skip(1).Any(l => l.Inputs != seen))
            throw network.Fail($"encoder layers do not take {seen} numbers and give {width}");
        var first = FirstLayer.TryMake(maxouts[1], layers[1], windows[0]);
        return new(new EmbeddingBlock(network, layers[0], first, encoder), first, layers[1..], width, windows[0]);
    }

    public override void Encode(DocBatch batch, Span<float> vectors)
    {
        Embedding.Prepare(batch);
        // Virtual rows: a gap, the tokens of a document, a gap, ...; one gap between neighbours is enough (FORMAT 7).
        int total = batch.TokenCount + ((batch.Docs.Count + 1) * Gap);
        int largest = Math.Min(total, PanelRows + (2 * Gap));
        using var x = new PooledArray<float>((largest + (2 * window)) * Width);
        using var scratch = new PooledArray<float>(largest * layers.Max(l => l.ScratchStride));
        for (int core = 0; core < total; core += PanelRows)
        {
            int coreEnd = Math.Min(total, core + PanelRows);
            int first = Math.Max(0, core - Gap), end = Math.Min(total, coreEnd + Gap);
            RunPanel(batch, first, end, x.Span, scratch.Span);
            CopyTokens(batch, core, coreEnd, first - window, x.Span, vectors);
        }
    }

    private void RunPanel(DocBatch batch, int first, int end, Span<float> x, Span<float> scratch)
    {
        int rows = end - first, guard = window * Width;
        x[..((rows * Width) + (2 * guard))].Clear();
        var inner = x.Slice(guard, rows * Width);
        using var blocks = new PooledArray<FormVectors>(rows);
        blocks.Span.Fill(padding);
        foreach (var (row, doc, token, count) in TokenRuns(batch, first, end))
            for (int i = 0; i < count; i++)
            {
                var block = Embedding.Of(doc.Lexemes[token + i], doc.SpaceAfter[token + i]);
                blocks.Array[row - first + i] = block;
                block.Numbers.AsSpan(block.Offset, Width).CopyTo(inner[((row - first + i) * Width)..]);
            }
        if (firstLayer is not null) ApplyFirst(firstLayer, blocks.Array, rows, scratch, inner);
        foreach (var layer in layers.AsSpan(firstLayer is null ? 0 : 1)) layer.Apply(x, Width, rows, scratch, inner, add: true);
    }

    /// <summary>Rows whose form keeps no products get them computed here.</summary>
    private void ApplyFirst(FirstLayer layer, FormVectors[] blocks, int rows, Span<float> scratch, Span<float> x)
    {
        int missing = 0;
        for (int t = 0; t < rows; t++)
            if (!blocks[t].HasProducts) missing++;
        using var sources = new PooledArray<float[]>(rows);
        using var offsets = new PooledArray<int>(rows);
        using var vectors = new PooledArray<float>(missing * Width);
        using var products = new PooledArray<float>(missing * layer.Stride);
        int next = 0;
        for (int t = 0; t < rows; t++)
        {
            sources.Array[t] = blocks[t].Numbers;
            offsets.Array[t] = blocks[t].Offset + Width;
            if (blocks[t].HasProducts) continue;
            x.Slice(t * Width, Width).CopyTo(vectors.Span[(next * Width)..]);
            sources.Array[t] = products.Array;
            offsets.Array[t] = next * layer.Stride;
            next++;
        }
        layer.Multiply(vectors.Span, missing, products.Span);
        layer.Apply(sources.Array, offsets.Array, rows, scratch, x);
    }

    /// <summary>Rows of the panel begin with virtual row <paramref name="origin"/>.</summary>
    private void CopyTokens(DocBatch batch, int first, int end, int origin, Span<float> rows, Span<float> vectors)
    {
        int before = 0, docIndex = 0;
        foreach (var doc in batch.Docs)
        {
            int docRow = before + ((docIndex + 1) * Gap);
            int from = Math.Max(first, docRow), to = Math.Min(end, docRow + doc.Count);
            if (from < to) rows.Slice((from - origin) * Width, (to - from) * Width).CopyTo(vectors[((before + from - docRow) * Width)..]);
            before += doc.Count;
            docIndex++;
        }
    }

    private IEnumerable<(int Row, Doc Doc, int Token, int Count)> TokenRuns(DocBatch batch, int first, int end)
    {
        int row = 0;
        foreach (var doc in batch.Docs)
        {
            row += Gap;
            int from = Math.Max(first, row), to = Math.Min(end, row + doc.Count);
            if (from < to) yield return (from, doc, from - row, to - from);
            row += doc.Count;
        }
    }
}
