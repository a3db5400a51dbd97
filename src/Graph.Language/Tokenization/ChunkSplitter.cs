using Graph.Language.Lexemes;

namespace Graph.Language.Tokenization;

/// <summary>Cuts a chunk without inner whitespace into token texts (FORMAT 5.3 B).</summary>
internal sealed class ChunkSplitter
{
    private readonly TokenizerRules rules;
    private readonly Dictionary<string, Lexeme[]> exceptions;
    private readonly Dictionary<string, Lexeme[]>.AlternateLookup<ReadOnlySpan<char>> exceptionOf;
    private readonly int longestException;

    public ChunkSplitter(TokenizerRules rules, Dictionary<string, Lexeme[]> exceptions)
    {
        this.rules = rules;
        this.exceptions = exceptions;
        exceptionOf = exceptions.GetAlternateLookup<ReadOnlySpan<char>>();
        longestException = exceptions.Keys.Select(k => k.Length).DefaultIfEmpty(0).Max();
    }

    public void Split(string chunk, LexemeTable lexemes, List<Lexeme> into)
    {
        if (Find(chunk, 0, chunk.Length) is { } whole)
        {
            into.AddRange(whole);
            return;
        }
        var suffixes = new List<Lexeme>();
        var (from, to) = Strip(chunk, lexemes, into, suffixes);
        if (from < to) SplitMiddle(chunk, from, to, lexemes, into);
        for (int i = suffixes.Count - 1; i >= 0; i--) into.Add(suffixes[i]);
    }

    /// <summary>Takes prefixes and suffixes off; gives what is left.</summary>
    private (int From, int To) Strip(string s, LexemeTable lexemes, List<Lexeme> prefixes, List<Lexeme> suffixes)
    {
        int from = 0, to = s.Length, last = -1;
        var memo = s.Length > AffixMemo.LongChunk ? new AffixMemo(rules) : null;
        while (from < to && to - from != last)
        {
            if (rules.TokenMatch.Matches(s.AsSpan(from, to - from)) || Find(s, from, to) is not null) break;
            last = to - from;
            var rest = s.AsSpan(from, to - from);
            int p = memo?.Prefix(rest) ?? PrefixLength(rest);
            if (p > 0 && Find(s, from + p, to) is not null)
            {
                prefixes.Add(lexemes.Get(s.Substring(from, p)));
                from += p;
                break;
            }
            int q = memo?.Suffix(rest[p..]) ?? SuffixLength(rest[p..]);
            if (q > 0 && Find(s, from, to - q) is not null)
            {
                suffixes.Add(lexemes.Get(s.Substring(to - q, q)));
                to -= q;
                break;
            }
            if (p > 0) prefixes.Add(lexemes.Get(s.Substring(from, p)));
            if (q > 0) suffixes.Add(lexemes.Get(s.Substring(to - q, q)));
            from += p;
            to -= q;
        }
        return (from, to);
    }

    private void SplitMiddle(string s, int from, int to, LexemeTable lexemes, List<Lexeme> into)
    {
        var middle = s.AsSpan(from, to - from);
        if (Find(s, from, to) is { } pieces)
        {
            into.AddRange(pieces);
            return;
        }
        if (rules.TokenMatch.Matches(middle) || MatchesUrl(middle))
        {
            into.Add(lexemes.Get(s[from..to]));
            return;
        }
        var infixes = new List<(int Start, int Length)>();
        rules.Infix.All(middle, infixes);
        int start = 0;
        foreach (var (at, length) in infixes)
        {
            if (at == 0) continue;
            if (at != start) into.Add(lexemes.Get(middle[start..at].ToString()));
            if (length > 0) into.Add(lexemes.Get(middle.Slice(at, length).ToString()));
            start = at + length;
        }
        if (start < middle.Length) into.Add(lexemes.Get(middle[start..].ToString()));
    }

    // Every host name and address of the URL patterns in use contains a dot, and few words do.
    private bool MatchesUrl(ReadOnlySpan<char> text) => text.Contains('.') && rules.UrlMatch.Matches(text);

    public int PrefixLength(ReadOnlySpan<char> text) => Math.Max(0, rules.Prefix.First(text).Length);

    public int SuffixLength(ReadOnlySpan<char> text) => Math.Max(0, rules.Suffix.First(text).Length);

    private Lexeme[]? Find(string s, int from, int to) =>
        to - from <= longestException && exceptionOf.TryGetValue(s.AsSpan(from, to - from), out var pieces) ? pieces : null;
}
