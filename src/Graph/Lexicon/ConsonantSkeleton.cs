using System.Text;

namespace Graph.Lexicon;

/// <summary>One folded word to the classes of its consonants.</summary>
internal static class ConsonantSkeleton
{
    // Longest first: how languages write the sibilants, and letters that languages read alike.
    private static readonly (string Letters, string Class)[] Classes =
    [
        ("shch", "S"), ("sjtsj", "S"), ("tsch", "S"), ("tsj", "S"), ("tch", "S"), ("tsh", "S"), ("sch", "S"), ("szcz", "S"), ("dzh", "S"), ("cz", "S"), ("sz", "S"), ("sj", "S"), ("sh", "S"),
        ("ch", "S"), ("zh", "S"), ("zj", "S"), ("tj", "S"), ("kh", "H"), ("ph", "F"), ("th", "T"), ("gh", "G"), ("ck", "K"), ("qu", "K"),
        ("ce", "SE"), ("ci", "SI"), ("cy", "SI"), ("c", "K"), ("q", "K"), ("x", "KS"), ("z", "S"), ("w", "V"), ("j", "I"), ("y", "I"),
    ];

    internal static string Of(string word)
    {
        var classed = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var (letters, put) = Array.Find(Classes, c => string.CompareOrdinal(word, i, c.Letters, 0, c.Letters.Length) == 0);
            classed.Append(put ?? char.ToUpperInvariant(word[i]).ToString());
            i += letters?.Length ?? 1;
        }
        return WithoutVowels(FinalV(classed.ToString()));
    }

    // Lavroff, Gorbatsjoff: the old western ending of Russian names.
    private static string FinalV(string word) => word.EndsWith("FF", StringComparison.Ordinal) ? word[..^2] + "V" : word;

    private static string WithoutVowels(string word)
    {
        var kept = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
            if (i == 0 || (!IsVowel(word[i]) && word[i] != word[i - 1]))
                kept.Append(word[i]);
        return kept.ToString();
    }

    private static bool IsVowel(char c) => c is 'A' or 'E' or 'I' or 'O' or 'U';
}
