using System.Globalization;

namespace Graph.Stores.Neo4j.Explore;

/// <summary>Cuts Cypher into its pieces. Never throws: what has no end becomes an <see cref="TokenKind.Open"/> piece.</summary>
internal static class CypherTokenizer
{
    /// <summary>All pieces, without blanks and comments.</summary>
    public static IReadOnlyList<CypherToken> Of(string text)
    {
        var tokens = new List<CypherToken>();
        for (var at = 0; at < text.Length;)
        {
            var end = Next(text, at, out var kind);
            if (kind is { } found)
                tokens.Add(new CypherToken(found, at, end, Value(text, at, end, found)));
            at = end;
        }

        return tokens;
    }

    private static int Next(string text, int at, out TokenKind? kind)
    {
        kind = null;
        var letter = text[at];
        if (StartsWith(text, at, "//"))
            return LineEnd(text, at);
        if (StartsWith(text, at, "/*"))
            return Closed(text.IndexOf("*/", at + 2, StringComparison.Ordinal), 2, text, ref kind, null);
        if (letter is '\'' or '"')
            return Closed(TextEnd(text, at), 1, text, ref kind, TokenKind.Text);
        if (letter == '`')
            return Closed(QuotedEnd(text, at), 1, text, ref kind, TokenKind.Quoted);
        if (letter == '$')
            return ParameterEnd(text, at, out kind);
        if (char.IsAsciiDigit(letter))
            return NumberEnd(text, at, out kind);
        if (IsName(text, at))
        {
            kind = TokenKind.Word;
            return NameEnd(text, at);
        }

        kind = char.IsWhiteSpace(letter) ? null : TokenKind.Mark;
        return at + 1;
    }

    private static int Closed(int end, int length, string text, ref TokenKind? kind, TokenKind? whole)
    {
        kind = end < 0 ? TokenKind.Open : whole;
        return end < 0 ? text.Length : end + length;
    }

    private static int LineEnd(string text, int at) => text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var end ? at + end : text.Length;

    private static int TextEnd(string text, int at)
    {
        for (var i = at + 1; i < text.Length; i++)
            if (text[i] == '\\')
                i++;
            else if (text[i] == text[at])
                return i;
        return -1;
    }

    // A backtick in a name is written twice.
    private static int QuotedEnd(string text, int at)
    {
        for (var i = at + 1; i < text.Length; i++)
            if (text[i] == '`' && (i + 1 == text.Length || text[i + 1] != '`'))
                return i;
            else if (text[i] == '`')
                i++;
        return -1;
    }

    // "$name", "$`name`", "$1"; before a bracket the mark opens a dynamic label.
    private static int ParameterEnd(string text, int at, out TokenKind? kind)
    {
        kind = TokenKind.Parameter;
        if (at + 1 < text.Length && text[at + 1] == '`')
            return Closed(QuotedEnd(text, at + 1), 1, text, ref kind, TokenKind.Parameter);
        var end = NameEnd(text, at + 1);
        kind = end > at + 1 ? TokenKind.Parameter : TokenKind.Mark;
        return end;
    }

    // "12", "1_000", "0x1F", "1.5", "1e-9". A decimal point belongs to the number unless it is the first of two: what follows it is then no name.
    private static int NumberEnd(string text, int at, out TokenKind? kind)
    {
        kind = TokenKind.Number;
        if (text[at] == '0' && at + 1 < text.Length && text[at + 1] is 'x' or 'X' or 'o' or 'O')
            return While(text, at + 2, char.IsAsciiHexDigit);
        var end = While(text, at, letter => char.IsAsciiDigit(letter) || letter == '_');
        if (end < text.Length && text[end] == '.' && !StartsWith(text, end, ".."))
            end = While(text, end + 1, char.IsAsciiDigit);
        if (end >= text.Length || text[end] is not ('e' or 'E'))
            return end;
        var digits = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
        return digits < text.Length && char.IsAsciiDigit(text[digits]) ? While(text, digits, char.IsAsciiDigit) : end;
    }

    private static int While(string text, int at, Func<char, bool> holds)
    {
        while (at < text.Length && holds(text[at]))
            at++;
        return at;
    }

    private static int NameEnd(string text, int at)
    {
        while (at < text.Length && IsName(text, at))
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        return at;
    }

    private static bool IsName(string text, int at) => text[at] == '_' || CharUnicodeInfo.GetUnicodeCategory(text, at)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;

    private static bool StartsWith(string text, int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    private static string Value(string text, int start, int end, TokenKind kind) => kind switch
    {
        TokenKind.Word or TokenKind.Mark => text[start..end],
        TokenKind.Quoted => text[(start + 1)..(end - 1)].Replace("``", "`", StringComparison.Ordinal),
        _ => "",
    };
}
