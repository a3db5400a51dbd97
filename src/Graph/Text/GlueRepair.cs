using System.Buffers;
using Graph.Documents;

namespace Graph.Text;

/// <summary>Finds where lost markup glued two words ("NiinistöFinnish", "Mondaywhile", "Putinin", "numbered”although"). Nothing is changed:
/// it only tells where a blank is missing. Each cut needs evidence for both halves, so that names such as McDonald, YouTube or
/// FitzGerald stay whole; see <see cref="GlueEvidence"/>.</summary>
internal static class GlueRepair
{
    private static readonly SearchValues<char> AddressMarks = SearchValues.Create("@#_\\=&/");

    /// <summary>Two words of three letters are the least that can be told apart from one.</summary>
    private const int ShortestGlue = 5;

    /// <summary>Longer runs of letters are no words of a language with blanks.</summary>
    private const int LongestGlue = 60;

    /// <summary>Offsets into the text before which a blank is missing, ascending.</summary>
    /// <param name="text">Text of the whole document: its other words are the evidence.</param>
    /// <param name="language">ISO 639-1 code; says which marks close a quotation and which function words there are.</param>
    public static IReadOnlyList<int> Cuts(string text, string language)
    {
        var evidence = new GlueEvidence(text, language);
        var cuts = new SortedSet<int>();
        foreach (var run in LetterRuns.Of(text))
            if (run.Length is >= ShortestGlue and <= LongestGlue && evidence.IsSingular(text.AsSpan(run.Start, run.Length)) && !InAddress(text, run))
                AddWordCuts(text, run, evidence, cuts);
        AddQuoteCuts(text, language, cuts);
        AddDatelineCuts(text, cuts);
        return [.. cuts];
    }

    private static void AddWordCuts(string text, TextSpan run, GlueEvidence evidence, SortedSet<int> cuts)
    {
        var start = run.Start;
        for (var i = run.Start + 1; i < run.End; i++)
        {
            if (!char.IsUpper(text[i]) || !char.IsLower(text[i - 1]))
                continue;
            var end = NextBoundary(text, i + 1, run.End);
            var left = text.AsSpan(start, i - start);
            if (!evidence.JoinsAtCapital(left, text.AsSpan(i, end - i)) && !evidence.JoinsAtCapital(left, text.AsSpan(i, run.End - i)))
                continue;
            cuts.Add(i);
            start = i;
        }

        if (LeftHalf(text.AsSpan(start, run.End - start), evidence) is var half and > 0)
            cuts.Add(start + half);
    }

    /// <summary>Length of the left half of a word glued without a capital between its halves; 0 when the word is whole.
    /// The longest right half wins: "Putinwithin" is "within", not "in".</summary>
    private static int LeftHalf(ReadOnlySpan<char> word, GlueEvidence evidence)
    {
        for (var left = 3; left <= word.Length - 2; left++)
            if (char.IsLower(word[left]) && evidence.JoinsLower(word[..left], word[left..]))
                return left;
        return 0;
    }

    private static int NextBoundary(string text, int from, int end)
    {
        while (from < end && !(char.IsUpper(text[from]) && char.IsLower(text[from - 1])))
            from++;
        return from;
    }

    /// <summary>Web addresses, handles, tags and file names glue words on purpose.</summary>
    private static bool InAddress(string text, TextSpan run)
    {
        var (start, end) = (run.Start, run.End);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && run.Start - start < 200)
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && end - run.End < 200)
            end++;
        var chunk = text.AsSpan(start, end - start);
        return chunk.ContainsAny(AddressMarks) || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A letter right behind a closing quotation mark, or right before an opening one.</summary>
    private static void AddQuoteCuts(string text, string language, SortedSet<int> cuts)
    {
        var (opening, closing) = language == "is" ? ('„', '“') : ('“', '”');
        var open = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (TextLines.IsBreak(text[i]))
                open = false;
            var straight = text[i] == '"';
            var closes = text[i] == closing || (straight && open);
            var opens = text[i] == opening || (straight && !open);
            if (straight)
                open = !open;
            if (closes && i + 1 < text.Length && char.IsLetter(text[i + 1]) && i > 0 && !char.IsWhiteSpace(text[i - 1]))
                cuts.Add(i + 1);
            else if (opens && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]))
                cuts.Add(i);
        }
    }

    /// <summary>A full stop and a dash between a word in capitals and the next word, as datelines lose their blanks: "LIMA.-The".
    /// Short capitals are abbreviations ("U.S.-led").</summary>
    private static void AddDatelineCuts(string text, SortedSet<int> cuts)
    {
        for (var i = 1; i + 2 < text.Length; i++)
            if (text[i] == '.' && text[i + 1] is '-' or '–' or '—' && char.IsUpper(text[i + 2])
                && i >= 3 && char.IsUpper(text[i - 1]) && char.IsUpper(text[i - 2]) && char.IsUpper(text[i - 3]))
                cuts.UnionWith([i + 1, i + 2]);
    }
}
