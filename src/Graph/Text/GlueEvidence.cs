using Counts = System.Collections.Generic.Dictionary<string, int>;

namespace Graph.Text;

/// <summary>What speaks for two halves of a run of letters being words of their own: the other words of the document, the names of
/// days and peoples, and the function words of the language.</summary>
internal sealed class GlueEvidence
{
    private readonly Counts.AlternateLookup<ReadOnlySpan<char>> counts = new Counts(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly GlueWords words;

    public GlueEvidence(string text, string language)
    {
        words = GlueWords.For(language);
        foreach (var run in LetterRuns.Of(text))
        {
            var word = text.AsSpan(run.Start, run.Length);
            counts[word] = counts.TryGetValue(word, out var count) ? count + 1 : 1;
        }
    }

    /// <summary>Whether the run occurs once only: accidents do not repeat, names of brands do.</summary>
    public bool IsSingular(ReadOnlySpan<char> run) => !counts.TryGetValue(run, out var count) || count == 1;

    /// <summary>Whether "leftRight" is two words, the right one with a capital.</summary>
    public bool JoinsAtCapital(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var rightIsCommon = words.IsFunctionWord(Lower(right)) || words.IsDay(right) || words.IsPeople(right);
        // Brands start with "i", "e" or "de": a small start of four letters or more is a word of its own.
        if (char.IsLower(left[0]))
            return (left.Length >= 4 || (left.Length > 1 && words.IsFunctionWord(left))) && (rightIsCommon || Occurs(right));
        if (words.IsDay(left))
            return true;
        if (left.Length >= 5 && words.IsPeople(right))
            return true;
        return left.Length >= 4 && Occurs(left) && (rightIsCommon || (right.Length >= 4 && Occurs(right)));
    }

    /// <summary>Whether "leftright" is two words although no capital stands between them.</summary>
    public bool JoinsLower(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (words.MayFollowAnything(right))
            return left.Length >= 4 && (char.IsLower(left[0]) || Occurs(left));
        if (words.IsWeekday(left))
            return words.IsFunctionWord(right);
        return left.Length >= 5 && words.MayFollowName(right) && IsName(left);
    }

    /// <summary>A word of the document with one capital, its first, that is never written small.</summary>
    private bool IsName(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) && !char.IsUpper(word[1]) && Occurs(word) && Lower(word) is var small && !Occurs(small) && !words.IsFunctionWord(small);

    private bool Occurs(ReadOnlySpan<char> word) => counts.ContainsKey(word);

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();
}
