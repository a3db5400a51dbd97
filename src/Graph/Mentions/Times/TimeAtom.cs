using System.Globalization;
using Graph.Text;

namespace Graph.Mentions.Times;

/// <summary>A run of letters, a number with its inner marks ("21.11.2025", "10:30"), or one mark: the units of the time patterns.
/// They do not depend on where a tokeniser cuts: "21st", "21." and "mid-March" give the same atoms from every model.</summary>
/// <param name="Text">Lower-case form.</param>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Word">Index of the word that holds its first character.</param>
/// <param name="Glued">Whether no blank stands between it and the atom before.</param>
/// <param name="Breaks">Whether a paragraph ends before it: no expression reaches across.</param>
internal sealed record TimeAtom(string Text, TextSpan Span, int Word, bool Glued, bool Breaks)
{
    /// <summary>Whether it begins with a digit.</summary>
    public bool IsNumber => char.IsAsciiDigit(Text[0]);

    /// <summary>Whether it begins with a letter.</summary>
    public bool IsLetters => char.IsLetter(Text[0]);

    /// <summary>Whether the text has a capital first letter.</summary>
    public bool IsCapital { get; init; }

    /// <summary>Whether it begins its sentence, where a capital says nothing.</summary>
    public bool OpensSentence { get; init; }
}

/// <summary>Cuts texts into atoms.</summary>
internal static class TimeAtoms
{
    /// <summary>The atoms of a text's words, in order.</summary>
    public static IReadOnlyList<TimeAtom> Of(ParsedText text)
    {
        var atoms = new List<TimeAtom>(text.Words.Count);
        for (var first = 0; first < text.Words.Count;)
        {
            var end = first + 1;
            while (end < text.Words.Count && RunsOn(text, end))
                end++;
            Cut(text, first, end, atoms);
            first = end;
        }

        return atoms;
    }

    /// <summary>The lower-case atoms of a phrase of the tables.</summary>
    public static IReadOnlyList<string> Of(string phrase) => [.. Runs(phrase.ToLowerInvariant()).Select(run => phrase[run.Start..run.End].ToLowerInvariant())];

    // Numbers and marks that stand together are read as one run, so that "2025-11-21" is one atom however it was cut into words.
    // Letters are kept apart where the words are: the Text room has parted what lost markup had glued.
    private static bool RunsOn(ParsedText text, int word)
    {
        var (before, here) = (text.Words[word - 1], text.Words[word]);
        return before.Span.End == here.Span.Start && !(char.IsLetter(before.Text[^1]) && char.IsLetter(here.Text[0]));
    }

    private static void Cut(ParsedText text, int first, int end, List<TimeAtom> atoms)
    {
        var (start, word) = (text.Words[first].Span.Start, first);
        var run = text.Document.Text[start..text.Words[end - 1].Span.End];
        foreach (var cut in Runs(run))
        {
            var span = new TextSpan(start + cut.Start, start + cut.End);
            while (word + 1 < end && text.Words[word + 1].Span.Start <= span.Start)
                word++;
            var sentence = text.Sentences[text.Words[word].Sentence];
            atoms.Add(new TimeAtom(span.Of(text.Document.Text).ToLowerInvariant(), span, word, cut.Start > 0 && !char.IsWhiteSpace(run[cut.Start - 1]), Breaks(text, atoms, span.Start, sentence.Index))
            {
                IsCapital = char.IsUpper(run[cut.Start]),
                OpensSentence = word == sentence.First || (word == sentence.First + 1 && !char.IsLetterOrDigit(text.Words[sentence.First].Text[0])),
            });
        }
    }

    private static bool Breaks(ParsedText text, List<TimeAtom> atoms, int start, int sentence)
    {
        if (atoms.Count == 0)
            return true;
        var gap = text.Document.Text.AsSpan(atoms[^1].Span.End, start - atoms[^1].Span.End);
        return gap.Count('\n') > 1 || (gap.Contains('\n') && text.Words[atoms[^1].Word].Sentence != sentence);
    }

    private static IEnumerable<TextSpan> Runs(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            if (char.IsAsciiDigit(text[start]))
                while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInnerMark(text, end)))
                    end++;
            else if (char.IsLetter(text[start]))
                while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark))
                    end++;
            if (!char.IsWhiteSpace(text[start]))
                yield return new TextSpan(start, end);
            start = end;
        }
    }

    private static bool IsInnerMark(string text, int at) =>
        ".,:/-–".Contains(text[at], StringComparison.Ordinal) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}
