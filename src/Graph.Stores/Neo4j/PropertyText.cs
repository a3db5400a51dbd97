using System.Globalization;
using System.Text;

namespace Graph.Stores.Neo4j;

/// <summary>Text as a property holds it, without loss. The server keeps every text but half a surrogate pair, which it turns into a
/// question mark: such a half is written as a noncharacter and four hexadecimal digits, and so are that noncharacter and the one that
/// parts the members of a list in files.</summary>
internal static class PropertyText
{
    /// <summary>Stands in no property, so that it can part the members of a list.</summary>
    public const char Part = '\uFDD1';

    private const char Mark = '\uFDD0';

    public static string Of(string text)
    {
        StringBuilder? written = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                written?.Append(text[i]).Append(text[i + 1]);
                i++;
            }
            else if (text[i] is Mark or Part || char.IsSurrogate(text[i]))
                (written ??= new StringBuilder(text, 0, i, text.Length + 8)).Append(Mark).Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            else
                written?.Append(text[i]);
        }

        return written?.ToString() ?? text;
    }

    /// <summary>A list as a property holds it. A list of one empty text cannot be told from an empty list in a file: there the mark stands alone.</summary>
    public static string[] Of(IEnumerable<string> texts)
    {
        var written = texts.Select(Of).ToArray();
        return written is [""] ? [$"{Mark}"] : written;
    }

    public static string Read(string text)
    {
        if (text is [Mark])
            return "";
        if (!text.Contains(Mark, StringComparison.Ordinal))
            return text;
        var read = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (text[i] == Mark && i + 4 < text.Length)
            {
                read.Append((char)int.Parse(text.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
                read.Append(text[i]);
        return read.ToString();
    }
}
