using Graph.Language.Lexemes;
using Graph.Language.Model;

namespace Graph.Language.Encoders;

/// <summary>Hash embeddings and residual maxout layers over a window of neighbours: spaCy's Tok2Vec (FORMAT 7).</summary>
internal sealed class WindowEncoder : Encoder
{
    // With 96 columns a panel and one layer's weights stay in a core's second-level cache.
    private const int PanelRows = 480;
    private const int MaxWindow = 8;
    private readonly FirstLayer? firstLayer;
    private readonly WindowLayer[] layers;
    private readonly int window;
    private readonly FormVectors padding;

    private WindowEncoder(EmbeddingBlock embedding, FirstLayer? firstLayer, WindowLayer[] layers, int width, int window)
    {
        Embedding = embedding;
        this.firstLayer = firstLayer;
        padding = new FormVectors(firstLayer?.Padding ?? new float[width], 0, firstLayer is not null);
        this.layers = layers;
        Width = width;
        this.window = window;
    }

    public override int Width { get; }

    public EmbeddingBlock Embedding { get; }

    /// <summary>Rows between documents: as far as the layers see, and an even number, as layers take rows in pairs.</summary>
    private int Gap => Even(window * LayerCount);

    private int LayerCount => layers.Length + (firstLayer is null ? 0 : 1);

    public static WindowEncoder Load(NetworkFile network, int encoder)
    {
        var maxouts = network.All("maxout");
        var norms = network.All("layernorm");
        var windows = network.All("expand_window").Select(n => n.Attr("window_size").AsInt(1, MaxWindow)).Distinct().ToArray();
        if (maxouts.Length < 2 || norms.Length != maxouts.Length || windows.Length != 1)
            throw network.Fail($"{maxouts.Length} maxout and {norms.Length} layernorm layers with {windows.Length} window sizes are no encoder");
        var weights = maxouts.Select((m, i) => MaxoutWeights.Read(m, norms[i])).ToArray();
        int width = weights[0].Width, seen = ((2 * windows[0]) + 1) * width;
        if (weights.Any(l => l.Width != width) || weights.Skip(1).Any(l => l.Inputs != seen))
            throw network.Fail($"encoder layers do not take {seen} numbers and give {width}");
        var first = FirstLayer.TryMake(weights[1], windows[0]);
        var layers = weights.Skip(first is null ? 1 : 2).Select(w => WindowLayer.Make(w, windows[0]));
        return new(new EmbeddingBlock(network, new MaxoutLayer(weights[0]), first, encoder), first, [.. layers], width, windows[0]);
    }

    public override void Encode(DocBatch batch, Span<float> vectors)
    {
        Embedding.Prepare(batch);
        // Virtual rows: a gap, the tokens of a document, a gap, ...; one gap between neighbours is enough (FORMAT 7).
        int total = Gap + batch.Docs.Sum(d => Even(d.Count) + Gap);
        int largest = Math.Min(total, PanelRows + (2 * Gap));
        using var x = new PooledArray<float>((largest + (2 * window)) * Width);
        using var scratch = new PooledArray<float>(layers.Select(l => l.ScratchFor(largest)).Append(Width).Max());
        for (int core = 0; core < total - Gap; core += PanelRows)
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
        using var forms = new PooledArray<FormVectors>(rows);
        forms.Span.Fill(padding);
        foreach (var (row, _, doc, token, count) in TokenRuns(batch, first, end))
            for (int i = 0; i < count; i++) forms.Array[row - first + i] = Embedding.Of(doc.Lexemes[token + i], doc.SpaceAfter[token + i]);
        x[..guard].Clear();
        x.Slice(guard + (rows * Width), guard).Clear();
        var inner = x.Slice(guard, rows * Width);
        if (firstLayer is not null) ApplyFirst(firstLayer, forms.Span, scratch, inner);
        else for (int t = 0; t < rows; t++) forms.Array[t].Vector(Width).CopyTo(inner[(t * Width)..]);
        for (int k = 0; k < layers.Length; k++)
        {
            // Rows at the ends of a panel whose window reaches beyond it are not needed: the tokens begin after the gap.
            int edge = (LayerCount - layers.Length + k + 1) * window / 2 * 2;
            layers[k].Apply(x[(edge * Width)..], window, rows - (2 * edge), scratch);
        }
    }

    /// <summary>Writes the embeddings with the first layer added. Rows whose form keeps no products get them computed here.</summary>
    private void ApplyFirst(FirstLayer layer, ReadOnlySpan<FormVectors> forms, Span<float> scratch, Span<float> x)
    {
        int missing = 0;
        foreach (var form in forms)
            if (!form.HasProducts) missing++;
        using var sources = new PooledArray<float[]>(forms.Length);
        using var offsets = new PooledArray<int>(forms.Length);
        using var vectors = new PooledArray<float>(missing * Width);
        using var products = new PooledArray<float>(missing * layer.Stride);
        int next = 0;
        for (int t = 0; t < forms.Length; t++)
        {
            (sources.Array[t], offsets.Array[t]) = (forms[t].Numbers, forms[t].Offset + Width);
            if (forms[t].HasProducts) continue;
            forms[t].Vector(Width).CopyTo(vectors.Span[(next * Width)..]);
            (sources.Array[t], offsets.Array[t]) = (products.Array, next * layer.Stride);
            next++;
        }
        layer.Multiply(vectors.Span, missing, products.Span);
        layer.Apply(forms, sources.Array, offsets.Array, scratch, x);
    }

    /// <summary>Rows of the panel begin with virtual row <paramref name="origin"/>.</summary>
    private void CopyTokens(DocBatch batch, int first, int end, int origin, Span<float> rows, Span<float> vectors)
    {
        foreach (var run in TokenRuns(batch, first, end))
            rows.Slice((run.Row - origin) * Width, run.Count * Width).CopyTo(vectors[((run.Before + run.Token) * Width)..]);
    }

    /// <summary>Stretches of tokens within virtual rows; Before counts the tokens of the documents before.</summary>
    private IEnumerable<(int Row, int Before, Doc Doc, int Token, int Count)> TokenRuns(DocBatch batch, int first, int end)
    {
        int row = 0, before = 0;
        foreach (var doc in batch.Docs)
        {
            row += Gap;
            int from = Math.Max(first, row), to = Math.Min(end, row + doc.Count);
            if (from < to) yield return (from, before, doc, from - row, to - from);
            row += Even(doc.Count);
            before += doc.Count;
        }
    }

    private static int Even(int count) => count + (count & 1);
}
