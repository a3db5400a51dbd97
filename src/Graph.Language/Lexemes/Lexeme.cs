namespace Graph.Language.Lexemes;

/// <summary>
/// What is known of a word form apart from its place in a text: attributes and their ids, and memos that components leave here
/// so that the next occurrence costs a look-up. A memo is a pure function of the form: a race between threads writes equal values.
/// </summary>
internal sealed class Lexeme
{
    private const int MaxLemmas = 6;
    private readonly FormVectors?[] blocks;
    private LemmaMemo[] lemmas = [];

    public Lexeme(string text, string norm, int encoders, BlockBudget budget)
    {
        Budget = budget;
        Text = text;
        Norm = norm;
        Lower = LowerCase.Of(text);
        Prefix = WordShape.Prefix(text);
        Suffix = WordShape.Suffix(text);
        Shape = WordShape.Shape(text);
        IsSpace = text.All(CharRules.IsSpace);
        NormId = StringId.Of(norm);
        PrefixId = StringId.Of(Prefix);
        SuffixId = StringId.Of(Suffix);
        ShapeId = StringId.Of(Shape);
        blocks = new FormVectors?[encoders * 2];
    }

    public string Text { get; }
    public string Norm { get; }
    public string Lower { get; }
    public string Prefix { get; }
    public string Suffix { get; }
    public string Shape { get; }
    public bool IsSpace { get; }
    public ulong NormId { get; }
    public ulong PrefixId { get; }
    public ulong SuffixId { get; }
    public ulong ShapeId { get; }

    /// <summary>Token sequences that begin with this form and may be replaced by an exception (FORMAT 5.3 C).</summary>
    public string[][]? Phrases { get; init; }

    /// <summary>Whether this form may still keep large products beside its embedding.</summary>
    public BlockBudget Budget { get; }

    /// <summary>A lemma given to this form before, from the same analysis.</summary>
    public LemmaMemo? FindLemma(int tree, string pos, string morph)
    {
        foreach (var memo in Volatile.Read(ref lemmas))
            if (memo.Tree == tree && memo.Pos == pos && memo.Morph == morph) return memo;
        return null;
    }

    /// <summary>Keeps a few lemmas: most forms have one analysis or two.</summary>
    public void KeepLemma(LemmaMemo memo)
    {
        var kept = Volatile.Read(ref lemmas);
        Volatile.Write(ref lemmas, kept.Length < MaxLemmas ? [.. kept, memo] : [memo]);
    }

    /// <summary>What an encoder keeps for this form, once computed.</summary>
    public FormVectors? Block(int encoder, bool spaceAfter) => Volatile.Read(ref blocks[(encoder * 2) + (spaceAfter ? 1 : 0)]);

    public void KeepBlock(int encoder, bool spaceAfter, FormVectors block) =>
        Volatile.Write(ref blocks[(encoder * 2) + (spaceAfter ? 1 : 0)], block);
}

/// <summary>
/// An encoder's embedding of a form, from Offset on in an array that many forms share, and the first layer's products directly
/// after it where there was room for them.
/// </summary>
internal sealed record FormVectors(float[] Numbers, int Offset, bool HasProducts)
{
    /// <summary>The embedding.</summary>
    public ReadOnlySpan<float> Vector(int width) => Numbers.AsSpan(Offset, width);
}

/// <summary>A lemma and the analysis it depends on: an edit tree's number, or a coarse tag with features.</summary>
internal sealed record LemmaMemo(int Tree, string Pos, string Morph, string? Lemma);
