using System.Globalization;
using System.Text;
using Graph.Queries;

namespace Graph.App.Output;

/// <summary>Words broken into lines. Text from documents is cleaned: no control or direction characters reach a terminal.</summary>
internal static class Paragraph
{
    /// <summary>One text broken at blanks into lines of <paramref name="width"/> columns, each after <paramref name="indent"/>
    /// (the first after <paramref name="first"/>).</summary>
    public static IEnumerable<string> Wrap(string text, int width, string indent = "", string? first = null) =>
        Wrap([new MarkedStretch(text, Mark.None)], Style.Plain, width, indent, first);

    /// <summary>A sentence with its marks, broken likewise.</summary>
    public static IEnumerable<string> Wrap(
        IReadOnlyList<MarkedStretch> sentence, Style style, int width, string indent = "", string? first = null)
    {
        var line = new StringBuilder(first ?? indent);
        var (used, empty) = (Columns(first ?? indent), true);
        foreach (var word in Words(sentence))
        {
            var columns = word.Sum(piece => Columns(piece.Text) + style.Added(piece.Mark, piece.Begins, piece.Ends));
            if (!empty && used + 1 + columns > width)
            {
                yield return line.ToString();
                line.Clear().Append(indent);
                (used, empty) = (Columns(indent), true);
            }

            if (!empty)
                (_, used) = (line.Append(' '), used + 1);
            foreach (var piece in word)
                line.Append(style.Marked(piece.Text, piece.Mark, piece.Begins, piece.Ends));
            (used, empty) = (used + columns, false);
        }

        if (!empty)
            yield return line.ToString();
    }

    /// <summary>Text for one line: blanks run together, nothing that would move the cursor or turn the direction.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (char.IsWhiteSpace(letter))
                clean.Append(clean.Length > 0 && clean[^1] == ' ' ? "" : " ");
            else if (!char.IsControl(letter) && letter is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
                clean.Append(letter);
        return clean.ToString();
    }

    /// <summary>Columns a text takes: wide East Asian letters and emoji two, combining marks none.</summary>
    public static int Columns(string text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
            columns += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
                : rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
                    or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) ? 2 : 1;
        return columns;
    }

    /// <summary>A text cut to so many columns, with "…" where something is missing.</summary>
    public static string Cut(string text, int columns)
    {
        if (Columns(text) <= columns)
            return text;
        var cut = new StringBuilder();
        var used = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            used += Columns(rune.ToString());
            if (used > columns)
                break;
            cut.Append(rune.ToString());
        }

        return cut.ToString().TrimEnd() + "…";
    }

    // A word is what stands between blanks, in pieces that may bear different marks: "[Vik]'s".
    private static IEnumerable<List<Piece>> Words(IReadOnlyList<MarkedStretch> sentence)
    {
        var word = new List<Piece>();
        foreach (var (text, mark) in sentence)
        {
            var pieces = Clean(text).Split(' ');
            var (begins, ends) = (Array.FindIndex(pieces, piece => piece.Length > 0), Array.FindLastIndex(pieces, piece => piece.Length > 0));
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0 && word.Count > 0)
                {
                    yield return word;
                    word = [];
                }

                if (pieces[i].Length > 0)
                    word.Add(new Piece(pieces[i], mark, i == begins, i == ends));
            }
        }

        if (word.Count > 0)
            yield return word;
    }

    private readonly record struct Piece(string Text, Mark Mark, bool Begins, bool Ends);
}
