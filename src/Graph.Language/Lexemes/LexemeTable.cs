using System.Collections.Concurrent;

namespace Graph.Language.Lexemes;

/// <summary>
/// The word forms met so far, and whole chunks with their pieces. Bounded: when full, both tables are dropped and filled anew;
/// results never depend on what is kept. Safe for many threads.
/// </summary>
internal sealed class LexemeTable(NormTable norms, int encoders, int capacity = LexemeTable.DefaultCapacity)
{
    // News repeats some 20,000 forms within a few thousand articles; a form with its blocks takes about 1.5 kB.
    public const int DefaultCapacity = 32_768;
    private const int LongestKept = 64;

    // 3.8 kB each: some 45 MB a model at most. The forms met first are the frequent ones.
    private const int LargeBlocks = 12_288;

    private Dictionary<string, string[][]> phrases = new(StringComparer.Ordinal);
    private Generation current = new();

    /// <summary>Chunk look-ups of this moment; hold on to it only while one text is cut.</summary>
    public ConcurrentDictionary<string, Lexeme[]>.AlternateLookup<ReadOnlySpan<char>> Chunks => Volatile.Read(ref current).ChunkLookup;

    /// <summary>A form with a norm of its own (from an exception): not kept here, the exception holds it.</summary>
    public Lexeme Create(string text, string? norm) => Create(text, norm ?? norms.NormOf(text), Volatile.Read(ref current).Budget);

    public Lexeme Get(string text)
    {
        var generation = Volatile.Read(ref current);
        if (generation.Forms.TryGetValue(text, out var lexeme)) return lexeme;
        if (text.Length > LongestKept) return Create(text, norms.NormOf(text), BlockBudget.None);
        lexeme = Create(text, norms.NormOf(text), generation.Budget);
        if (!generation.Forms.TryAdd(text, lexeme)) return generation.Forms[text];
        Count(generation);
        return lexeme;
    }

    public void KeepChunk(string chunk, Lexeme[] pieces)
    {
        var generation = Volatile.Read(ref current);
        if (chunk.Length <= LongestKept && generation.Chunks.TryAdd(chunk, pieces)) Count(generation);
    }

    /// <summary>Sets the token sequences to look for; only while loading.</summary>
    public void SetPhrases(Dictionary<string, string[][]> byFirstToken)
    {
        phrases = byFirstToken;
        current = new();
    }

    private Lexeme Create(string text, string norm, BlockBudget budget) =>
        new(text, norm, encoders, budget) { Phrases = phrases.GetValueOrDefault(text) };

    private void Count(Generation generation)
    {
        if (Interlocked.Increment(ref generation.Size) > capacity * 2)
            Interlocked.CompareExchange(ref current, new(), generation);
    }

    private sealed class Generation
    {
        public readonly ConcurrentDictionary<string, Lexeme> Forms = new(StringComparer.Ordinal);
        public readonly ConcurrentDictionary<string, Lexeme[]> Chunks = new(StringComparer.Ordinal);
        public readonly ConcurrentDictionary<string, Lexeme[]>.AlternateLookup<ReadOnlySpan<char>> ChunkLookup;
        public readonly BlockBudget Budget = new(LargeBlocks);
        public int Size;

        public Generation() => ChunkLookup = Chunks.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
