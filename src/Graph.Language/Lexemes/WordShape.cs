using System.Text;

namespace Graph.Language.Lexemes;

/// <summary>Prefix, suffix and shape of a word, counted in code points (FORMAT 4).</summary>
internal static class WordShape
{
    private const int LongWord = 100;
    private const int LongestRun = 4;

    public static string Prefix(string text) => text[..UnitLength(text, 0)];

    /// <summary>The last three code points, or all of a shorter text.</summary>
    public static string Suffix(string text)
    {
        int start = text.Length;
        for (int i = 0; i < 3 && start > 0; i++)
            start -= start > 1 && char.IsLowSurrogate(text[start - 1]) && char.IsHighSurrogate(text[start - 2]) ? 2 : 1;
        return text[start..];
    }

    public static string Shape(string text)
    {
        if (CodePoints(text, LongWord) >= LongWord) return "LONG";
        var shape = new StringBuilder(text.Length);
        int last = -1, run = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var mapped = Map(rune);
            run = mapped.Value == last ? run + 1 : 1;
            last = mapped.Value;
            if (run <= LongestRun) shape.Append(mapped.ToString());
        }
        return shape.ToString();
    }

    private static Rune Map(Rune rune)
    {
        if (CharRules.IsLetter(rune)) return new Rune(CharRules.IsUpper(rune) ? 'X' : 'x');
        return CharRules.IsDigit(rune) ? new Rune('d') : rune;
    }

    private static int CodePoints(string text, int atMost)
    {
        int count = 0;
        for (int i = 0; i < text.Length && count < atMost; i += UnitLength(text, i)) count++;
        return count;
    }

    private static int UnitLength(string text, int at) =>
        at + 1 < text.Length && char.IsHighSurrogate(text[at]) && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
}
