using System.Globalization;

namespace Graph.Pictures;

/// <summary>Labels cut into lines that fit, in whole words where that is possible.</summary>
internal static class TextLines
{
    /// <summary>Size of letters in nodes, in pixels.</summary>
    public const int Size = 12;

    /// <summary>One or a few lines; what does not fit ends in "…".</summary>
    /// <param name="text">Any text.</param>
    /// <param name="width">Most pixels of a line.</param>
    /// <param name="bold">Whether it is set in bold.</param>
    /// <param name="most">Most lines.</param>
    public static IReadOnlyList<string> Wrap(string text, int width, bool bold = false, int most = 2)
    {
        var lines = new List<string> { "" };
        foreach (var word in PlainText.OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (lines[^1].Length == 0 || TextWidth.Of(longer, Size, bold) <= width || lines.Count == most)
                lines[^1] = longer;
            else
                lines.Add(word);
        }

        return lines is [""] ? ["(no name)"] : [.. lines.Select(line => Cut(line, width, bold))];
    }

    /// <summary>The text, or as much of its beginning as fits with "…".</summary>
    public static string Cut(string text, int width, bool bold = false)
    {
        var line = PlainText.OneLine(text);
        if (TextWidth.Of(line, Size, bold) <= width)
            return line;
        var elements = StringInfo.ParseCombiningCharacters(line);
        for (var i = elements.Length - 1; i > 0; i--)
            if (TextWidth.Of(line[..elements[i]].TrimEnd() + "…", Size, bold) <= width)
                return line[..elements[i]].TrimEnd() + "…";
        return "…";
    }
}
