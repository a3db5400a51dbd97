using Graph.Language.Lexemes;
using Graph.Language.Model;

namespace Graph.Language.Encoders;

/// <summary>Attribute embeddings of a word form, mixed to one vector (FORMAT 7); depends on form and space flag only and is kept there.</summary>
internal sealed class EmbeddingBlock
{
    private const int MissesAtOnce = 64;
    private readonly int encoder;
    private readonly HashEmbedding[] tables;
    private readonly Func<Lexeme, bool, ulong>[] keys;
    private readonly MaxoutLayer mixing;
    private readonly FirstLayer? first;
    private readonly int inputs;

    public EmbeddingBlock(NetworkFile network, MaxoutLayer mixing, FirstLayer? first, int encoder)
    {
        this.encoder = encoder;
        this.mixing = mixing;
        this.first = first;
        var columns = network.Single("extract_features").Attr("columns").AsArray();
        tables = [.. network.All("hashembed").Select(n => new HashEmbedding(n))];
        Columns = [.. columns.Select(c => c.AsText())];
        if (tables.Any(t => t.Column >= columns.Length)) throw network.Fail("an embedding reads a column that is not extracted");
        keys = [.. tables.Select(t => KeyOf(columns[t.Column]))];
        inputs = tables.Sum(t => t.Width);
        if (inputs != mixing.Inputs) throw network.Fail($"embeddings give {inputs} numbers, the mixing layer takes {mixing.Inputs}");
    }

    public string[] Columns { get; }

    public IReadOnlyList<HashEmbedding> Tables => tables;

    public ulong Key(int table, Lexeme lexeme, bool space) => keys[table](lexeme, space);

    /// <summary>Computes the vectors of all forms of the batch that have none yet.</summary>
    public void Prepare(DocBatch batch)
    {
        List<(Lexeme Lexeme, bool Space)>? misses = null;
        foreach (var doc in batch.Docs)
            for (int i = 0; i < doc.Count; i++)
                if (doc.Lexemes[i].Block(encoder, doc.SpaceAfter[i]) is null)
                {
                    misses ??= [];
                    if (misses.Contains((doc.Lexemes[i], doc.SpaceAfter[i]))) continue;
                    misses.Add((doc.Lexemes[i], doc.SpaceAfter[i]));
                    if (misses.Count == MissesAtOnce) Compute(misses);
                }
        if (misses is { Count: > 0 }) Compute(misses);
    }

    /// <summary>The vector of a form, and the first layer's products after it where there was room; <see cref="Prepare"/> has made it.</summary>
    public FormVectors Of(Lexeme lexeme, bool space) => lexeme.Block(encoder, space)!;

    private void Compute(List<(Lexeme Lexeme, bool Space)> forms)
    {
        using var x = new PooledArray<float>(forms.Count * inputs);
        using var scratch = new PooledArray<float>(forms.Count * mixing.ScratchStride);
        using var y = new PooledArray<float>(forms.Count * mixing.Width);
        for (int i = 0; i < forms.Count; i++) Concatenate(forms[i].Lexeme, forms[i].Space, x.Span.Slice(i * inputs, inputs));
        mixing.Apply(x.Span, inputs, forms.Count, scratch.Span, y.Span, add: false);
        using var products = new PooledArray<float>(forms.Count * (first?.Stride ?? 0));
        first?.Multiply(y.Span, forms.Count, products.Span);
        Keep(forms, y.Span, products.Span);
        forms.Clear();
    }

    private void Keep(List<(Lexeme Lexeme, bool Space)> forms, ReadOnlySpan<float> vectors, ReadOnlySpan<float> products)
    {
        int width = mixing.Width, stride = first?.Stride ?? 0;
        var large = forms.ConvertAll(f => first is not null && f.Lexeme.Budget.TryTake());
        // One array for all: thousands of small ones would be copied about by the garbage collector.
        var numbers = GC.AllocateUninitializedArray<float>((forms.Count * width) + (large.Count(l => l) * stride));
        int at = 0;
        for (int i = 0; i < forms.Count; i++)
        {
            var kept = new FormVectors(numbers, at, large[i]);
            vectors.Slice(i * width, width).CopyTo(numbers.AsSpan(at));
            if (large[i]) products.Slice(i * stride, stride).CopyTo(numbers.AsSpan(at + width));
            at += width + (large[i] ? stride : 0);
            forms[i].Lexeme.KeepBlock(encoder, forms[i].Space, kept);
        }
    }

    private void Concatenate(Lexeme lexeme, bool space, Span<float> into)
    {
        for (int t = 0; t < tables.Length; t++)
        {
            tables[t].Embed(keys[t](lexeme, space), into[..tables[t].Width]);
            into = into[tables[t].Width..];
        }
    }

    private static Func<Lexeme, bool, ulong> KeyOf(Msgpack.MsgpackValue column) => column.AsText() switch
    {
        "NORM" => (l, _) => l.NormId,
        "PREFIX" => (l, _) => l.PrefixId,
        "SUFFIX" => (l, _) => l.SuffixId,
        "SHAPE" => (l, _) => l.ShapeId,
        "LOWER" => (l, _) => StringId.Of(l.Lower),
        "ORTH" => (l, _) => StringId.Of(l.Text),
        "SPACY" => (_, space) => space ? 1UL : 0UL,
        "IS_SPACE" => (l, _) => l.IsSpace ? 1UL : 0UL,
        var other => throw column.Fail($"attribute '{other}' is not one of NORM, PREFIX, SUFFIX, SHAPE, LOWER, ORTH, SPACY, IS_SPACE"),
    };
}
