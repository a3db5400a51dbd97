using System.Globalization;
using System.Text;

namespace Graph.Pictures;

/// <summary>How wide text is at most, by a table of character widths. Measured from DejaVu Sans, the widest of the usual sans-serif
/// fonts, so that labels fit in Arial, Segoe UI or Helvetica too.</summary>
internal static class TextWidth
{
    /// <summary>Bold letters are wider.</summary>
    private const double Bold = 1.13;

    /// <summary>Thousandths of the font's size.</summary>
    private static readonly Dictionary<char, int> Widths = Table(
        (300, "'IJijl"), (350, " ,./:;\\|"), (400, "()-[]ft"), (450, "!r"), (500, "\"*_`"), (550, "?csz"), (600, "FLkvxy·"),
        (650, "$0123456789EPSTYabdeghnopqu{}–"), (700, "ABCKRVXZ"), (750, "NU"), (800, "&DGHOQ"), (850, "#+<=>^w~"), (900, "M"),
        (950, "%"), (1000, "@Wm…—"));

    /// <summary>Width in pixels, rounded up.</summary>
    /// <param name="text">One line.</param>
    /// <param name="size">The font's size in pixels.</param>
    /// <param name="bold">Whether it is set in bold.</param>
    public static int Of(string text, int size, bool bold = false)
    {
        var sum = 0L;
        foreach (var rune in text.EnumerateRunes())
            sum += Of(rune);
        return (int)Math.Ceiling(sum * size * (bold ? Bold : 1) / 1000);
    }

    private static int Of(Rune rune)
    {
        if (rune.IsAscii || rune.Value is '·' or '–' or '—' or '…')
            return Widths.GetValueOrDefault((char)rune.Value, 700);
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        return rune.Value switch
        {
            < 0x250 => Rune.IsLower(rune) ? 680 : 780,
            < 0x530 => Rune.IsLower(rune) ? 760 : 880,
            < 0x1100 => 750,
            _ => 1100,
        };
    }

    private static Dictionary<char, int> Table(params ReadOnlySpan<(int Width, string Letters)> rows)
    {
        var table = new Dictionary<char, int>();
        foreach (var (width, letters) in rows)
            foreach (var letter in letters)
                table[letter] = width;
        return table;
    }
}
