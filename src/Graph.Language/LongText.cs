namespace Graph.Language;

/// <summary>Cuts documents beyond any article's length into segments, so that memory does not grow with the longest line of a file.</summary>
internal static class LongText
{
    // spaCy refuses texts of more than a million characters, some 200,000 tokens; below this limit nothing is ever cut.
    public const int SegmentTokens = 200_000;
    private const int Slack = SegmentTokens / 10;

    /// <summary>Half-open token ranges, cut after a line break or a full stop where one is near.</summary>
    public static IEnumerable<(int From, int To)> Segments(Doc doc)
    {
        for (int from = 0; from < doc.Count;)
        {
            int to = doc.Count - from <= SegmentTokens ? doc.Count : CutBefore(doc, from + SegmentTokens);
            yield return (from, to);
            from = to;
        }
    }

    private static int CutBefore(Doc doc, int limit)
    {
        for (int i = limit; i > limit - Slack; i--)
            if (doc.Lexemes[i - 1].IsSpace && doc.Lexemes[i - 1].Text.Contains('\n', StringComparison.Ordinal)) return i;
        for (int i = limit; i > limit - Slack; i--)
            if (doc.Lexemes[i - 1].Text is "." or "!" or "?") return i;
        return limit;
    }
}
