using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Graph.Lexicon;

/// <summary>Brings spellings of a name together: letters of all scripts and accents to plain lower-case Latin letters, and those to a skeleton of consonants.</summary>
public static class NameFolding
{
    private static readonly FrozenDictionary<char, string> Letters = LexiconTable.Load("common/fold.tsv", "letter", "folded").Rows
        .ToFrozenDictionary(r => r.Cells[0][0], r => r.Cells[1]);

    private static readonly FrozenDictionary<string, string> Romanized = LexiconTable.Load("common/romanization.tsv", "letters", "latin").Rows
        .ToFrozenDictionary(r => r.Cells[0], r => r.Cells[1], StringComparer.Ordinal);

    /// <summary>
    /// Lower case, Cyrillic and Greek in Latin letters, accents and special letters plain (ł l, ø o, ð đ d, þ th, æ ae, ß ss), apostrophes and
    /// periods gone, hyphens and white space one space. Folding twice changes nothing. Other scripts stay as they are.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 8);
        var lower = text.ToLowerInvariant();
        for (var i = 0; i < lower.Length;)
        {
            var startsWord = folded.Length == 0 || folded[^1] == ' ';
            if (TryRomanize(lower, i, startsWord, out var latin, out var length))
            {
                folded.Append(latin);
                i += length;
            }
            else
                FoldOne(lower[i++], folded);
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>
    /// The consonants of each word of a name in classes that spellings of different languages share ("Lukashenko", "Лукашенко", "Łukaszenka": LKSNK).
    /// A candidate key, never a proof: different names may have one skeleton. A first letter that is a vowel is kept.
    /// </summary>
    public static string Skeleton(string name) =>
        string.Join(' ', Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ConsonantSkeleton.Of).Where(s => s.Length > 0));

    private static bool TryRomanize(string text, int at, bool startsWord, out string latin, out int length)
    {
        latin = "";
        length = 0;
        if (text[at] is < '\u0370' or > '\u1fff' or (> '\u052f' and < '\u1f00'))
            return false;
        for (length = Math.Min(3, text.Length - at); length > 0; length--)
        {
            var letters = text.Substring(at, length);
            if ((startsWord && Romanized.TryGetValue("^" + letters, out latin!)) || Romanized.TryGetValue(letters, out latin!))
                return true;
        }
        return false;
    }

    private static void FoldOne(char c, StringBuilder folded)
    {
        if (c is >= 'a' and <= 'z' or >= '0' and <= '9')
            folded.Append(c);
        else if (Letters.TryGetValue(c, out var plain))
            folded.Append(plain);
        else if (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation)
        {
            if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        else if (!IsDropped(c))
            folded.Append(c);
    }

    private static bool IsDropped(char c) =>
        c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or 'ʻ' or 'ʿ' or 'ʾ' or '"' or '.' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
