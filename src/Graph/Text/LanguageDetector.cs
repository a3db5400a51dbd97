using System.Text;

namespace Graph.Text;

/// <summary>Tells the language of a text by its letters and its three-letter sequences. Deterministic; knows the languages of
/// <c>common/langid.tsv</c>.</summary>
public static class LanguageDetector
{
    /// <summary>The head of an article is enough.</summary>
    private const int UnitsRead = 4000;

    /// <summary>Texts with fewer letters tell too little by their sequences.</summary>
    private const int FewestLetters = 20;

    /// <summary>What one þ or ð adds to the score of Icelandic: no other language of the table has them, but names in it may.</summary>
    private const double IcelandicLetter = 4;

    /// <summary>Added to the score of a language for which there is a model: about one telling sequence.</summary>
    private const double Expected = 3;

    /// <summary>The same for texts of a sentence or two, which are mostly names: a refused document costs more than a doubtful one.</summary>
    private const double ExpectedInShortTexts = 9;

    /// <summary>Texts with fewer letters are short.</summary>
    private const int ShortLetters = 60;

    private static readonly Lazy<Trigrams> Table = new(Trigrams.Load);

    /// <summary>ISO 639-1 code of the likeliest language; "en" when nothing tells.</summary>
    public static string Detect(string text)
    {
        var (folded, letters, icelandic, cyrillic) = Fold(text);
        if (cyrillic * 2 > letters)
            return "ru";
        if (letters < FewestLetters)
            return icelandic > 0 ? "is" : "en";
        var scores = Table.Value.Score(folded);
        var expected = letters < ShortLetters ? ExpectedInShortTexts : Expected;
        return scores.MaxBy(score => score.Value + (score.Language switch { "en" => expected, "is" => expected + (icelandic * IcelandicLetter), _ => 0 })).Language;
    }

    /// <summary>Small letters with one blank for whatever stands between words, and how many letters there are of each kind.</summary>
    private static (string Text, int Letters, int Icelandic, int Cyrillic) Fold(string text)
    {
        var folded = new StringBuilder("_");
        var (letters, icelandic, cyrillic) = (0, 0, 0);
        foreach (var unit in text.AsSpan(0, Math.Min(text.Length, UnitsRead)))
        {
            if (!char.IsLetter(unit))
            {
                if (folded[^1] != '_' && unit is not ('\'' or '’'))
                    folded.Append('_');
                continue;
            }

            var small = char.ToLowerInvariant(unit);
            letters++;
            icelandic += small is 'þ' or 'ð' ? 1 : 0;
            cyrillic += small is >= '\u0400' and <= '\u04FF' ? 1 : 0;
            folded.Append(small);
        }

        return (folded.Append('_').ToString(), letters, icelandic, cyrillic);
    }
}
