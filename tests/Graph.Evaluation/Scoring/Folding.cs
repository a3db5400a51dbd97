using System.Globalization;
using System.Text;

namespace Graph.Evaluation.Scoring;

/// <summary>How the definitions of the figures fold names. Two manners, because the two definitions differ in which letters they spell out.</summary>
internal static class Folding
{
    private static readonly IReadOnlyDictionary<char, char> BaseLetters = ReadAccents();

    private static readonly (string Letter, string Spelled)[] ForArticles =
        [("ð", "d"), ("þ", "th"), ("ø", "o"), ("æ", "ae"), ("ł", "l")];

    private static readonly (string Letter, string Spelled)[] ForEvents =
        [.. ForArticles, ("ı", "i"), ("ß", "ss"), ("đ", "d")];

    /// <summary>Folds as the definition for the articles does: letters are spelled out before the text is lower-cased.</summary>
    public static string Article(string name) => Words(Lower(Spell(name, ForArticles)));

    /// <summary>Folds as the definition for the event sets does: letters are spelled out after the text is lower-cased.</summary>
    public static string Event(string name) => Words(Spell(Lower(name), ForEvents));

    private static string Spell(string text, (string Letter, string Spelled)[] letters) =>
        letters.Aggregate(text, (folded, pair) => folded.Replace(pair.Letter, pair.Spelled, StringComparison.Ordinal));

    private static string Lower(string text) => text.Replace("İ", "i", StringComparison.Ordinal).ToLowerInvariant();

    private static string Words(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark)
                continue;
            if (!IsWord(rune, category))
                AppendBlank(folded);
            else if (rune.IsBmp && BaseLetters.TryGetValue((char)rune.Value, out var letter))
                folded.Append(letter);
            else
                folded.Append(rune.ToString());
        }

        var words = folded.ToString().Trim();
        return words.StartsWith("the ", StringComparison.Ordinal) ? words[4..].Trim() : words;
    }

    private static bool IsWord(Rune rune, UnicodeCategory category) =>
        rune.Value == '_' || Rune.IsLetter(rune)
        || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static void AppendBlank(StringBuilder folded)
    {
        if (folded.Length == 0 || folded[^1] != ' ')
            folded.Append(' ');
    }

    private static Dictionary<char, char> ReadAccents()
    {
        using var stream = typeof(Folding).Assembly.GetManifestResourceStream("accents.tsv")
            ?? throw new InvalidOperationException("The resource 'accents.tsv' is missing from the evaluation.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#' && !line.StartsWith("base\t", StringComparison.Ordinal))
            .Select(line => line.Split('\t'))
            .SelectMany(cells => cells[1].Select(accented => (accented, cells[0][0])))
            .ToDictionary(pair => pair.accented, pair => pair.Item2);
    }
}
