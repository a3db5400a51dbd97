using Graph.Language.Lexemes;

namespace Graph.Language.Tokenization;

/// <summary>Finds exceptions that contain affixes again in the finished token sequence (FORMAT 5.3 C).</summary>
internal sealed class PhraseMerger(Dictionary<string, Lexeme[]> exceptions)
{
    /// <summary>Token sequences of such exceptions, by their first token.</summary>
    public static Dictionary<string, string[][]> FindPhrases(TokenizerRules rules, LexemeTable lexemes)
    {
        var plain = new ChunkSplitter(rules, []);
        var phrases = new List<string[]>();
        foreach (string chunk in rules.Exceptions.Keys.Order(StringComparer.Ordinal))
        {
            bool hasAffix = rules.Prefix.First(chunk).Length > 0 || rules.Suffix.First(chunk).Length > 0
                || rules.Infix.First(chunk).Length >= 0 || chunk.Contains(' ');
            if (hasAffix || !rules.FasterHeuristics) phrases.Add(PlainTokens(chunk, plain, lexemes));
        }
        return phrases.Where(p => p.Length > 0).GroupBy(p => p[0], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Replaces spans in place; true if the first token was one of those replaced.</summary>
    public bool Merge(Doc doc)
    {
        List<(int Start, int End)>? spans = null;
        for (int i = 0; i < doc.Count; i++)
            if (doc.Lexemes[i].Phrases is { } phrases)
                foreach (string[] phrase in phrases)
                    if (Occurs(phrase, doc, i)) (spans ??= []).Add((i, i + phrase.Length));
        return spans is not null && Replace(Select(spans, doc.Count), doc);
    }

    private static string[] PlainTokens(string chunk, ChunkSplitter plain, LexemeTable lexemes)
    {
        var tokens = new List<Lexeme>();
        int start = 0;
        for (int i = 1; i <= chunk.Length; i++)
        {
            if (i < chunk.Length && CharRules.IsSpace(chunk[i]) == CharRules.IsSpace(chunk[i - 1])) continue;
            if (start < i) plain.Split(chunk[start..i], lexemes, tokens);
            start = i < chunk.Length && chunk[i] == ' ' ? i + 1 : i;
        }
        return [.. tokens.Select(t => t.Text)];
    }

    private static bool Occurs(string[] phrase, Doc doc, int at)
    {
        if (at + phrase.Length > doc.Count) return false;
        for (int k = 1; k < phrase.Length; k++)
            if (!string.Equals(phrase[k], doc.Lexemes[at + k].Text, StringComparison.Ordinal)) return false;
        return true;
    }

    private static List<(int Start, int End)> Select(List<(int Start, int End)> spans, int count)
    {
        var marked = new bool[count];
        var taken = new List<(int Start, int End)>();
        foreach (var span in spans.OrderByDescending(s => s.End - s.Start).ThenBy(s => s.Start))
        {
            if (!marked[span.Start] && !marked[span.End - 1]) taken.Add(span);
            marked.AsSpan(span.Start, span.End - span.Start).Fill(true);
        }
        taken.Sort();
        return taken;
    }

    private bool Replace(List<(int Start, int End)> spans, Doc doc)
    {
        bool first = false;
        int shift = 0;
        foreach (var (start, end) in spans)
        {
            int a = start + shift, b = end + shift;
            if (!exceptions.TryGetValue(doc.TextOf(a, b), out var pieces)) continue;
            first |= start == 0;
            doc.Replace(a, b, pieces);
            shift += pieces.Length - (end - start);
        }
        return first;
    }
}
