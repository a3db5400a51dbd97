using System.Globalization;
using System.Text;

namespace Graph.Language.Lexemes;

/// <summary>Python's str.lower(), with its two special cases: dotted capital I and the final sigma (FORMAT 14.2).</summary>
internal static class LowerCase
{
    private const int CapitalSigma = 0x3A3;

    public static string Of(string text)
    {
        if (Ascii.IsValid(text)) return IsLowerAscii(text) ? text : text.ToLowerInvariant();
        var lower = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out int length);
            if (rune.Value == 0x130) lower.Append("i\u0307");
            else if (rune.Value == CapitalSigma) lower.Append(EndsWord(text, i) ? 'ς' : 'σ');
            else lower.Append(new Rune(CharRules.ToLower(rune.Value)).ToString());
            i += length;
        }
        return lower.ToString();
    }

    private static bool IsLowerAscii(string text) => !text.AsSpan().ContainsAnyInRange('A', 'Z');

    private static bool EndsWord(string text, int sigma) =>
        IsCased(FirstNotIgnorable(text.AsSpan(0, sigma), fromEnd: true)) && !IsCased(FirstNotIgnorable(text.AsSpan(sigma + 1), fromEnd: false));

    private static Rune? FirstNotIgnorable(ReadOnlySpan<char> text, bool fromEnd)
    {
        while (text.Length > 0)
        {
            Rune rune;
            int length;
            if (fromEnd) Rune.DecodeLastFromUtf16(text, out rune, out length);
            else Rune.DecodeFromUtf16(text, out rune, out length);
            if (!IsIgnorable(rune)) return rune;
            text = fromEnd ? text[..^length] : text[length..];
        }
        return null;
    }

    private static bool IsCased(Rune? rune) => rune is { } r && (CharRules.Category(r) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        || r.Value is 0xAA or 0xBA or (>= 0x2160 and <= 0x217F) or (>= 0x24B6 and <= 0x24E9)
            or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189));

    private static bool IsIgnorable(Rune rune) => CharRules.Category(rune) is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol
        || "'.:·’‘\u0387\u055F\u05F4\u2024\u2027\uFE13\uFE52\uFE55\uFF07\uFF0E\uFF1A".Contains(rune.ToString(), StringComparison.Ordinal);
}
