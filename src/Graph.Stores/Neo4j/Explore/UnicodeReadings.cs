using System.Globalization;
using System.Text;

namespace Graph.Stores.Neo4j.Explore;

/// <summary>How a statement may be read. The server turns <c>\u0027</c> into the letter before it parses, also where the letter then ends a text or a
/// comment; whether it does so behind a second backslash differs by version. A statement is harmless only if each reading is.</summary>
internal static class UnicodeReadings
{
    private const int Most = 6;
    private const int Digits = 4;

    /// <summary>The statement as it is and with its escapes turned into letters, once and again while there are any; null when that goes on too long.</summary>
    public static IReadOnlyList<string>? Of(string statement)
    {
        var readings = new List<string> { statement };
        if (!statement.Contains("\\u", StringComparison.OrdinalIgnoreCase))
            return readings;
        readings.Add(Decoded(statement, afterBackslashes: false));
        for (var next = Decoded(statement, afterBackslashes: true); !readings.Contains(next, StringComparer.Ordinal); next = Decoded(next, afterBackslashes: true))
        {
            if (readings.Count == Most)
                return null;
            readings.Add(next);
        }

        return readings;
    }

    private static string Decoded(string text, bool afterBackslashes)
    {
        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
            if (Letter(text, at) is var (letter, end))
            {
                decoded.Append(letter);
                at = end;
            }
            else
            {
                var pair = !afterBackslashes && text[at] == '\\' && at + 1 < text.Length && text[at + 1] == '\\';
                decoded.Append(text, at, pair ? 2 : 1);
                at += pair ? 2 : 1;
            }

        return decoded.ToString();
    }

    private static (char Letter, int End)? Letter(string text, int at)
    {
        if (text[at] != '\\' || at + 1 >= text.Length || text[at + 1] is not ('u' or 'U'))
            return null;
        var start = at + 1;
        while (start < text.Length && text[start] is 'u' or 'U')
            start++;
        return start + Digits <= text.Length && ushort.TryParse(text.AsSpan(start, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? ((char)code, start + Digits)
            : null;
    }
}
