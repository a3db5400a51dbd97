using System.Globalization;
using System.Text;

namespace Graph.Stores.Neo4j;

/// <summary>Text as a property holds it, without loss. The server keeps every text but half a surrogate pair, which it turns into a
/// question mark: such a half is written as a noncharacter and four hexadecimal digits, and so is that noncharacter.</summary>
internal static class PropertyText
{
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
            else if (text[i] == Mark || char.IsSurrogate(text[i]))
                (written ??= new StringBuilder(text, 0, i, text.Length + 8)).Append(Mark).Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            else
                written?.Append(text[i]);
        }

        return written?.ToString() ?? text;
    }

    public static string Read(string text)
    {
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
