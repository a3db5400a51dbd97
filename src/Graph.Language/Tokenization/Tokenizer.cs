using Graph.Language.Lexemes;
using Graph.Language.Model;
using ChunkLookup = System.Collections.Concurrent.ConcurrentDictionary<string, Graph.Language.Lexemes.Lexeme[]>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace Graph.Language.Tokenization;

/// <summary>Cuts a text into tokens (FORMAT 5.3). Safe for many threads.</summary>
internal sealed class Tokenizer
{
    // Longer runs without whitespace are no words; cut up they cannot make a regex run for minutes.
    private const int LongestChunk = 1 << 16;

    private readonly LexemeTable lexemes;
    private readonly ChunkSplitter splitter;
    private readonly PhraseMerger merger;

    private Tokenizer(TokenizerRules rules, LexemeTable lexemes)
    {
        this.lexemes = lexemes;
        Rules = rules;
        lexemes.SetPhrases(PhraseMerger.FindPhrases(rules, lexemes));
        var exceptions = MakeExceptions(rules, lexemes);
        splitter = new ChunkSplitter(rules, exceptions);
        merger = new PhraseMerger(exceptions);
    }

    public TokenizerRules Rules { get; }

    public static Tokenizer Load(ModelFolder folder, LexemeTable lexemes) => new(TokenizerRules.Load(folder), lexemes);

    /// <summary>Fills the document's tokens. The text must have no lone surrogates.</summary>
    public void Tokenize(string text, Doc doc)
    {
        doc.Begin(text);
        Cut(text, doc);
        bool firstReplaced = merger.Merge(doc);
        doc.FinishTokens(firstReplaced);
    }

    private void Cut(string text, Doc doc)
    {
        var chunks = lexemes.Chunks;
        int start = 0;
        bool inSpace = text.Length > 0 && CharRules.IsSpace(text[0]);
        for (int i = 1; i < text.Length; i++)
        {
            char c = text[i];
            if (CharRules.IsSpace(c) == inSpace) continue;
            if (start < i) AddChunk(text, start, i, chunks, doc);
            if (c == ' ')
            {
                doc.MarkSpaceAfterLast();
                start = i + 1;
            }
            else start = i;
            inSpace = !inSpace;
        }
        if (start < text.Length) AddChunk(text, start, text.Length, chunks, doc);
    }

    private void AddChunk(string text, int start, int end, ChunkLookup chunks, Doc doc)
    {
        while (end - start > LongestChunk)
        {
            int cut = start + LongestChunk;
            if (char.IsLowSurrogate(text[cut])) cut--;
            AddWhole(text[start..cut], doc);
            start = cut;
        }
        if (chunks.TryGetValue(text.AsSpan(start, end - start), out var known)) doc.Add(known);
        else AddWhole(text[start..end], doc);
    }

    private void AddWhole(string chunk, Doc doc)
    {
        var pieces = new List<Lexeme>();
        splitter.Split(chunk, lexemes, pieces);
        var made = pieces.ToArray();
        lexemes.KeepChunk(chunk, made);
        doc.Add(made);
    }

    private static Dictionary<string, Lexeme[]> MakeExceptions(TokenizerRules rules, LexemeTable lexemes)
    {
        var shared = new Dictionary<(string, string?), Lexeme>();
        Lexeme Share((string Text, string? Norm) piece) =>
            shared.TryGetValue(piece, out var lexeme) ? lexeme : shared[piece] = lexemes.Create(piece.Text, piece.Norm);
        return rules.Exceptions.ToDictionary(e => e.Key, e => e.Value.Select(Share).ToArray(), StringComparer.Ordinal);
    }
}
