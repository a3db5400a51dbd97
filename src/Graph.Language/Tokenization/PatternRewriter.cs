using System.Text;
using System.Text.RegularExpressions;

namespace Graph.Language.Tokenization;

/// <summary>Rewrites a Python regex, which sees code points, for .NET, which sees UTF-16 units (FORMAT 5.5).</summary>
internal sealed class PatternRewriter
{
    private readonly string source;
    private readonly StringBuilder output = new();
    private int position;

    private PatternRewriter(string source) => this.source = source;

    /// <summary>Throws <see cref="FormatException"/> where the pattern has a construct that cannot be carried over.</summary>
    public static (string Pattern, RegexOptions Options) Rewrite(string source)
    {
        var options = RegexOptions.CultureInvariant;
        while (source.StartsWith("(?", StringComparison.Ordinal))
        {
            int end = source.IndexOf(')', StringComparison.Ordinal);
            if (end < 0 || !source.AsSpan(2, end - 2).ToArray().All("aimsux".Contains) || end == 2) break;
            if (source.AsSpan(2, end - 2).ContainsAny("amsx")) throw new FormatException($"flags '{source[..(end + 1)]}' are not supported");
            if (source.AsSpan(2, end - 2).Contains('i')) options |= RegexOptions.IgnoreCase;
            source = source[(end + 1)..];
        }
        return (new PatternRewriter(source).Run(), options);
    }

    private string Run()
    {
        while (position < source.Length)
        {
            char c = source[position];
            if (c == '\\') Escape();
            else if (c == '[') output.Append(ClassRewriter.Rewrite(source, ref position));
            else if (c == '(') Group();
            else if (char.IsHighSurrogate(c) && position + 1 < source.Length) Literal(char.ConvertToUtf32(c, source[position + 1]), 2);
            else Literal(c, 1);
        }
        return output.ToString();
    }

    private void Group()
    {
        if (At("(?P<")) Replace("(?P<", "(?<");
        else if (At("(?P") || At("(?(") || At("(?#")) throw new FormatException($"'{source.AsSpan(position, 3)}' is not supported");
        else Literal('(', 1);
    }

    private void Escape()
    {
        if (position + 1 >= source.Length) throw new FormatException("pattern ends in a backslash");
        char next = source[position + 1];
        if (next is 'U') Literal(ReadHex(source, position + 2, 8), 10);
        else if (next is 'w') Replace("\\w", CodePointSet.Word().Print());
        else if (next is 's') Replace("\\s", @"[\s\u001C-\u001F]");
        else if (next is 'Z') Replace("\\Z", @"\z");
        else if (next is 'W') throw new FormatException(@"'\W' is not supported");
        else if (next is 'u' or 'x' || char.IsAsciiLetterOrDigit(next)) Copy(2);
        else
        {
            position++;
            if (next is '_' || next > 127) output.Append(next);
            else output.Append('\\').Append(next);
            position++;
        }
    }

    private void Literal(int codePoint, int length)
    {
        position += length;
        if (codePoint <= 0xFFFF && length == 10) output.Append('\\').Append('u').Append(codePoint.ToString("X4", null));
        else if (codePoint <= 0xFFFF) output.Append((char)codePoint);
        else output.Append("(?:").Append(CodePointSet.PrintPair(codePoint)).Append(')');
    }

    private bool At(string text) => string.CompareOrdinal(source, position, text, 0, text.Length) == 0;

    private void Replace(string text, string by)
    {
        position += text.Length;
        output.Append(by);
    }

    private void Copy(int length)
    {
        output.Append(source, position, length);
        position += length;
    }

    public static int ReadHex(string source, int at, int digits)
    {
        if (at + digits > source.Length || !source.AsSpan(at, digits).ToArray().All(char.IsAsciiHexDigit))
            throw new FormatException($"expected {digits} hexadecimal digits");
        int value = (int)uint.Parse(source.AsSpan(at, digits), System.Globalization.NumberStyles.AllowHexSpecifier, null);
        return value is >= 0 and <= 0x10FFFF ? value : throw new FormatException($"'{source.AsSpan(at, digits)}' is no code point");
    }
}
