using Graph.Knowledge;
using static Graph.Pictures.SvgPen;

namespace Graph.Pictures;

/// <summary>The page that pictures share: title, notes, the drawing, legend.</summary>
internal static class SvgPage
{
    /// <summary>Pixels around the drawing.</summary>
    public const int Margin = 36;

    private const int Least = 560;
    private const int TitleLine = 24;
    private const int NoteLine = 16;

    /// <summary>Draws a page.</summary>
    /// <param name="title">Title of the picture.</param>
    /// <param name="words">The picture in words.</param>
    /// <param name="notes">Notes below the title.</param>
    /// <param name="size">Width and height of the drawing.</param>
    /// <param name="legend">What the signs mean.</param>
    /// <param name="interactive">Whether it is part of a page, which has its own style sheet.</param>
    /// <param name="draw">Draws with the drawing's upper left corner at 0,0.</param>
    public static string Write(
        string title, string words, IReadOnlyList<string> notes, (double Width, double Height) size, Legend legend, bool interactive, Action<SvgPen> draw)
    {
        using var pen = new SvgPen { Interactive = interactive };
        var width = Math.Max(size.Width, Least) + (2 * Margin);
        var titles = Cut(title, width - (2 * Margin));
        var small = notes.SelectMany(note => Fold(note, width - (2 * Margin))).ToList();
        var top = Margin + (titles.Count * TitleLine) + (small.Count * NoteLine) + 12;
        var under = legend.Height(width - (2 * Margin));
        var height = top + size.Height + 30 + under + Margin;
        Begin(pen, title, words, width, height, interactive);
        for (var i = 0; i < titles.Count; i++)
            pen.Line(Margin, Margin + (i * TitleLine), titles[i], "h");
        for (var i = 0; i < small.Count; i++)
            pen.Line(Margin, Margin + (titles.Count * TitleLine) + (i * NoteLine), small[i], "small muted");
        pen.Open("g", ("id", "drawing"), ("transform", $"translate({Number(Math.Round((width - size.Width) / 2))},{top})"));
        draw(pen);
        pen.Close();
        pen.Open("g", ("id", "legend"), ("transform", $"translate({Margin},{Number(top + size.Height + 30)})"));
        legend.Draw(pen, width - (2 * Margin));
        pen.Close();
        pen.Close();
        return pen + "\n";
    }

    /// <summary>Name of a status as a class.</summary>
    public static string ClassOf(EventStatus status) => status.ToString().ToLowerInvariant();

    private static void Begin(SvgPen pen, string title, string words, double width, double height, bool interactive)
    {
        pen.Open(
            "svg", ("id", interactive ? "picture" : null), ("width", interactive ? null : Number(width)), ("height", interactive ? null : Number(height)),
            ("viewBox", $"0 0 {Number(width)} {Number(height)}"), ("role", interactive ? "group" : "img"), ("aria-labelledby", "title words"),
            ("font-family", Palette.Fonts), ("font-size", "12"));
        pen.Words("title", title, ("id", "title"));
        pen.Words("desc", words.Length == 0 ? "Nothing is drawn." : words, ("id", "words"));
        if (!interactive)
            pen.Style(Palette.ForFile());
        pen.Empty("rect", ("class", "page"), ("width", Number(width)), ("height", Number(height)), ("fill", "#fff"));
    }

    private static List<string> Cut(string title, double width) => Fold(title, width, 18, bold: true);

    private static List<string> Fold(string text, double width, int size = 11, bool bold = false)
    {
        var lines = new List<string> { "" };
        foreach (var word in PlainText.OneLine(text).Split(' '))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (lines[^1].Length == 0 || TextWidth.Of(longer, size, bold) <= width)
                lines[^1] = longer;
            else
                lines.Add(word);
        }

        return [.. lines.Select(line => TextWidth.Of(line, size, bold) <= width ? line : TextLines.Cut(line, (int)(width * TextLines.Size / size), bold))];
    }
}
