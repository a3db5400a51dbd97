using System.Globalization;

namespace Graph.Lexicon;

/// <summary>
/// Cuts forms and tokens into atoms, so that a match does not depend on how a tokenizer treats hyphens, periods and apostrophes:
/// an atom is a run of letters, marks and digits, or one other character. White space only separates.
/// </summary>
internal static class Atoms
{
    internal static List<string> Of(string text)
    {
        var atoms = new List<string>(4);
        Add(text, atoms);
        return atoms;
    }

    internal static bool IsOne(string text)
    {
        foreach (var c in text)
            if (!IsWordPart(c))
                return false;
        return text.Length > 0;
    }

    internal static void Add(string text, List<string> atoms)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = start + 1;
            if (IsWordPart(text[start]))
                while (end < text.Length && IsWordPart(text[end]))
                    end++;
            if (!char.IsWhiteSpace(text[start]))
                atoms.Add(end - start == text.Length ? text : Plain(text[start..end]));
            start = end;
        }
    }

    private static string Plain(string atom) => atom is "’" or "ʼ" or "‘" or "`" ? "'" : atom is "‑" or "–" ? "-" : atom;

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || char.IsSurrogate(c);
}
