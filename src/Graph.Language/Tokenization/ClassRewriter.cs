
namespace Graph.Language.Tokenization;

/// <summary>Rewrites one character class: members above U+FFFF become surrogate pairs beside the class (FORMAT 5.5).</summary>
internal static class ClassRewriter
{
    public static string Rewrite(string source, ref int position)
    {
        int at = position + 1;
        bool negated = at < source.Length && source[at] == '^';
        if (negated) at++;
        var set = new CodePointSet();
        for (bool first = true; ; first = false)
        {
            if (at >= source.Length) throw new FormatException("character class is not closed");
            if (source[at] == ']' && !first) break;
            if (ReadItem(source, ref at, set) is not { } low) continue;
            int high = low;
            if (at + 1 < source.Length && source[at] == '-' && source[at + 1] != ']')
            {
                at++;
                high = ReadItem(source, ref at, set) ?? throw new FormatException("a range ends in a class escape");
            }
            if (high < low) throw new FormatException("a range runs backwards");
            set.Add(low, high);
        }
        position = at + 1;
        return negated ? set.PrintNegated() : set.Print();
    }

    /// <summary>Reads one code point; a class escape goes straight into the set and gives null.</summary>
    private static int? ReadItem(string source, ref int at, CodePointSet set)
    {
        char c = source[at];
        if (c != '\\')
        {
            if (char.IsHighSurrogate(c) && at + 1 < source.Length && char.IsLowSurrogate(source[at + 1]))
            {
                at += 2;
                return char.ConvertToUtf32(c, source[at - 1]);
            }
            at++;
            return c;
        }
        if (at + 1 >= source.Length) throw new FormatException("pattern ends in a backslash");
        char kind = source[at + 1];
        at += 2;
        switch (kind)
        {
            case 'x': return Hex(source, ref at, 2);
            case 'u': return Hex(source, ref at, 4);
            case 'U': return Hex(source, ref at, 8);
            case 'n': return '\n';
            case 't': return '\t';
            case 'r': return '\r';
            case 'f': return '\f';
            case 'v': return '\v';
            case 'w': set.AddWord(); return null;
            case 'd': set.AddEscape(@"\d"); return null;
            case 's': set.AddEscape(@"\s\u001C-\u001F"); return null;
            case 'S': set.AddEscape(@"\S"); return null;
        }
        return char.IsAsciiLetterOrDigit(kind) ? throw new FormatException($"'\\{kind}' in a class is not supported") : kind;
    }

    private static int Hex(string source, ref int at, int digits)
    {
        int value = PatternRewriter.ReadHex(source, at, digits);
        at += digits;
        return value;
    }
}
