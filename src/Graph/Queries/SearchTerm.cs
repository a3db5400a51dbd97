using System.Text;
using Graph.Lexicon;

namespace Graph.Queries;

/// <summary>A word that is searched for, or several without a blank between them ("twenty-one", "12,000"), which stand one after the other.</summary>
/// <param name="Text">As written, folded.</param>
/// <param name="Words">Its words, folded; never empty.</param>
/// <param name="Prefix">Whether longer words that begin like the last one count too.</param>
public sealed record SearchTerm(string Text, IReadOnlyList<string> Words, bool Prefix)
{
    // Those that the full-text index of a server leaves out (its analyzer standard-folding); a file follows it, so that both find the same.
    private static readonly HashSet<string> TooCommon =
    [
        "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of", "on", "or", "such",
        "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "will", "with",
    ];

    /// <summary>What a question looks for, all of it; <c>*</c> at the end of a word stands for any ending. Words too common to be found are left out.</summary>
    public static IReadOnlyList<SearchTerm> Of(string question) =>
        [.. question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(OfPiece)];

    /// <summary>The words of a text as they are compared: folded runs of letters and digits.</summary>
    public static IReadOnlyList<string> WordsOf(string text)
    {
        var (words, word) = (new List<string>(), new StringBuilder());
        foreach (var letter in NameFolding.Fold(text).EnumerateRunes().Append(new Rune(' ')))
            if (Rune.IsLetterOrDigit(letter))
                word.Append(letter.ToString());
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }

        return words;
    }

    /// <summary>Whether the term stands among the words of a text.</summary>
    public bool IsIn(IReadOnlyList<string> words)
    {
        for (var at = 0; at + Words.Count <= words.Count; at++)
            if (Words.Index().All(pair => Fits(pair.Index, words[at + pair.Index])))
                return true;
        return false;
    }

    private bool Fits(int position, string word) => Prefix && position == Words.Count - 1
        ? word.StartsWith(Words[position], StringComparison.Ordinal)
        : word == Words[position];

    private static IEnumerable<SearchTerm> OfPiece(string piece)
    {
        var (words, prefix) = (WordsOf(piece), piece.EndsWith('*'));
        if (words.Count == 0)
            return [];
        if (words.Count == 1 || (!prefix && !words.Any(TooCommon.Contains)))
            return prefix || words.Count > 1 || !TooCommon.Contains(words[0]) ? [new SearchTerm(prefix ? words[^1] : NameFolding.Fold(piece), words, prefix)] : [];
        return words.Index().Where(pair => !TooCommon.Contains(pair.Item) || (prefix && pair.Index == words.Count - 1))
            .Select(pair => new SearchTerm(pair.Item, [pair.Item], prefix && pair.Index == words.Count - 1));
    }
}
