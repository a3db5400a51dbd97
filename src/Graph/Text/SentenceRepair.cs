using Graph.Documents;
using Graph.Language;

namespace Graph.Text;

/// <summary>Corrects where a model ended sentences: never behind an abbreviation that needs a next word, never before a closing quote.</summary>
internal static class SentenceRepair
{
    private static readonly HashSet<string> Abbreviations = EmbeddedRows.Read("text/abbreviations.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Sentences as half-open runs of visible words, in order, without gaps; none is empty.</summary>
    public static IReadOnlyList<(int First, int End)> Merge(
        IReadOnlyList<Token> tokens, IEnumerable<(int First, int End)> sentences, VisibleTokens visible)
    {
        var merged = new List<(int First, int End)>();
        foreach (var (first, end) in sentences)
        {
            if (first == end)
                continue;
            var start = merged.Count > 0 ? PastClosing(tokens, visible, first, end) : first;
            if (merged.Count > 0)
                merged[^1] = (merged[^1].First, start);
            if (start == end)
                continue;
            if (merged.Count > 0 && Continues(Word(tokens, visible, start - 1), Word(tokens, visible, start)))
                merged[^1] = (merged[^1].First, end);
            else
                merged.Add((start, end));
        }

        return merged;
    }

    /// <summary>Number of the first word that is no closing mark leaning on the word before it.</summary>
    private static int PastClosing(IReadOnlyList<Token> tokens, VisibleTokens visible, int first, int end)
    {
        while (first < end && IsClosing(Word(tokens, visible, first).Text) && Word(tokens, visible, first - 1).End == Word(tokens, visible, first).Start)
            first++;
        return first;
    }

    private static bool IsClosing(string text) => text is ")" or "]" or "”" or "»" or "\"" or "''" or "’" or "'" or "“" or "." or "," or ";" or "!" or "?" or "…";

    private static bool Continues(Token last, Token next)
    {
        if (Abbreviations.Contains(last.Text))
            return true;
        if (!char.IsLower(next.Text[0]))
            return false;
        return char.IsLetterOrDigit(last.Text[^1]) || last.Text[^1] is ',' or '-' or '–' or '—' || (last.Text[^1] == '.' && last.Text.Length > 1);
    }

    private static Token Word(IReadOnlyList<Token> tokens, VisibleTokens visible, int number) => tokens[visible.Token(number)];
}
