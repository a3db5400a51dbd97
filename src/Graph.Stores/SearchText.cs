using System.Globalization;
using System.Text;

namespace Graph.Stores;

/// <summary>Text as the search index holds it and as questions are looked up in it.</summary>
internal static class SearchText
{
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ł'] = "l", ['ø'] = "o", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['æ'] = "ae", ['ß'] = "ss", ['ı'] = "i", ['œ'] = "oe",
    };

    /// <summary>Lower case, without accents, letters of their own spelled out (ð is d, þ is th).</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            folded.Append(rune.ToString().Normalize(NormalizationForm.FormD).ToLowerInvariant());
        var result = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
            if (Letters.TryGetValue(folded[i], out var letters))
                result.Append(letters);
            else if (CharUnicodeInfo.GetUnicodeCategory(folded[i]) != UnicodeCategory.NonSpacingMark)
                result.Append(folded[i] == '\0' ? ' ' : folded[i]);
        return result.ToString();
    }
}
