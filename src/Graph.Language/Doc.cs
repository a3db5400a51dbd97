using System.Text;
using Graph.Language.Lexemes;

namespace Graph.Language;

/// <summary>A text on its way through the pipeline: one row per token, changed by each component in turn. Reused between texts.</summary>
internal sealed class Doc
{
    private bool firstIsKnown;

    public string Text { get; private set; } = "";
    public int Count { get; private set; }
    public Lexeme[] Lexemes = new Lexeme[64];
    public bool[] SpaceAfter = new bool[64];

    /// <summary>First UTF-16 unit of each token in the text.</summary>
    public int[] Starts = [];
    public string[] Tag = [], Pos = [], Morph = [], Lemma = [], Dep = [], EntityType = [];

    /// <summary>Head token; itself for a root.</summary>
    public int[] Head = [];

    /// <summary>1 begins a sentence, -1 does not, 0 not known.</summary>
    public sbyte[] SentenceStart = [];

    /// <summary>0 not known, 1 inside, 2 outside, 3 begins.</summary>
    public byte[] EntityIob = [];

    public int Capacity => Lexemes.Length;

    public void Begin(string text)
    {
        Text = text;
        Count = 0;
    }

    public void Add(ReadOnlySpan<Lexeme> pieces)
    {
        if (Count + pieces.Length > Lexemes.Length) Grow(Count + pieces.Length);
        foreach (var piece in pieces)
        {
            Lexemes[Count] = piece;
            SpaceAfter[Count++] = false;
        }
    }

    /// <summary>Takes the tokens of a stretch of another document, without annotation.</summary>
    public void CopyTokens(Doc other, int from, int to)
    {
        Begin(other.Text);
        Add(other.Lexemes.AsSpan(from, to - from));
        other.SpaceAfter.AsSpan(from, to - from).CopyTo(SpaceAfter);
        FinishTokens(firstReplaced: false);
    }

    public void MarkSpaceAfterLast() => SpaceAfter[Count - 1] = true;

    /// <summary>Token texts with the spaces between them, without the one after the last.</summary>
    public string TextOf(int from, int to)
    {
        var text = new StringBuilder();
        for (int i = from; i < to; i++)
        {
            text.Append(Lexemes[i].Text);
            if (SpaceAfter[i] && i < to - 1) text.Append(' ');
        }
        return text.ToString();
    }

    /// <summary>Puts other pieces in the place of tokens; the last piece keeps the space after the last token.</summary>
    public void Replace(int from, int to, Lexeme[] pieces)
    {
        bool space = SpaceAfter[to - 1];
        int shift = pieces.Length - (to - from);
        if (Count + shift > Lexemes.Length) Grow(Count + shift);
        Array.Copy(Lexemes, to, Lexemes, to + shift, Count - to);
        Array.Copy(SpaceAfter, to, SpaceAfter, to + shift, Count - to);
        pieces.CopyTo(Lexemes, from);
        SpaceAfter.AsSpan(from, pieces.Length).Clear();
        SpaceAfter[from + pieces.Length - 1] = space;
        Count += shift;
    }

    /// <summary>Computes offsets.</summary>
    public void FinishTokens(bool firstReplaced)
    {
        firstIsKnown = !firstReplaced;
        if (Starts.Length < Count) Starts = new int[Lexemes.Length];
        int at = 0;
        for (int i = 0; i < Count; i++)
        {
            Starts[i] = at;
            at += Lexemes[i].Text.Length + (SpaceAfter[i] ? 1 : 0);
        }
    }

    /// <summary>Makes room for annotation and clears it; only what runs through the pipeline needs it.</summary>
    public void BeginAnnotation()
    {
        if (Head.Length < Count) AllocateAnnotation(Lexemes.Length);
        for (int i = 0; i < Count; i++) Head[i] = i;
        foreach (string[] column in (ReadOnlySpan<string[]>)[Tag, Pos, Morph, Lemma, Dep, EntityType]) column.AsSpan(0, Count).Fill("");
        SentenceStart.AsSpan(0, Count).Clear();
        EntityIob.AsSpan(0, Count).Clear();
        if (Count > 0 && firstIsKnown) SentenceStart[0] = 1;
    }

    private void Grow(int needed)
    {
        int size = Math.Max(needed, Lexemes.Length * 2);
        Array.Resize(ref Lexemes, size);
        Array.Resize(ref SpaceAfter, size);
    }

    private void AllocateAnnotation(int size)
    {
        Head = new int[size];
        SentenceStart = new sbyte[size];
        EntityIob = new byte[size];
        Tag = new string[size];
        Pos = new string[size];
        Morph = new string[size];
        Lemma = new string[size];
        Dep = new string[size];
        EntityType = new string[size];
    }
}
