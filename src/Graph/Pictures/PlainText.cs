using System.Text;
using System.Xml;

namespace Graph.Pictures;

/// <summary>Text of articles made fit for files: what no XML file can hold (control characters, halves of surrogate pairs) becomes U+FFFD.</summary>
internal static class PlainText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with unholdable characters replaced; line ends stay.</summary>
    public static string Clean(string text)
    {
        StringBuilder? cleaned = null;
        for (var i = 0; i < text.Length; i++)
        {
            var pair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (pair || Holds(text[i]))
                cleaned?.Append(text, i, pair ? 2 : 1);
            else
                (cleaned ??= new StringBuilder(text, 0, i, text.Length)).Append(Replacement);
            i += pair ? 1 : 0;
        }

        return cleaned?.ToString() ?? text;
    }

    /// <summary>The same on one line, white space runs and direction overrides as one blank, which could turn a label around.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in Clean(text))
            if (!char.IsWhiteSpace(letter) && !IsDirection(letter))
                line.Append(letter);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        return line.ToString().TrimEnd();
    }

    private static bool Holds(char letter) => XmlConvert.IsXmlChar(letter) && letter is not ((>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF');

    private static bool IsDirection(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
