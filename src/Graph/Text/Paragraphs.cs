using Graph.Documents;

namespace Graph.Text;

/// <summary>Cuts a text into paragraphs. A line break ends a paragraph, and so a sentence, except in texts wrapped at a fixed width,
/// where only a blank line or a line that stops early does.</summary>
internal static class Paragraphs
{
    /// <summary>A line of a wrapped text is no longer than this; mail and wire texts break at 60 to 80.</summary>
    private const int WidestWrap = 100;

    /// <summary>How much shorter than the longest a wrapped line may be: one long word.</summary>
    private const int WrapSlack = 25;

    /// <summary>The paragraphs of a text in order, without blanks around them; none is empty.</summary>
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        var lines = TextLines.Of(text).ToList();
        var width = WrapWidth(text, lines);
        var paragraphs = new List<TextSpan>();
        var joins = false;
        foreach (var line in lines)
        {
            if (line.Length > 0 && joins)
                paragraphs[^1] = new TextSpan(paragraphs[^1].Start, line.End);
            else if (line.Length > 0)
                paragraphs.Add(line);
            joins = line.Length > 0 && line.Length > width - WrapSlack;
        }

        return paragraphs;
    }

    /// <summary>Length of the longest line when the text is wrapped: most breaks inside its blocks stand where no sentence ends.
    /// Otherwise so great that no line reaches it.</summary>
    private static int WrapWidth(string text, List<TextSpan> lines)
    {
        var (inner, open, longest) = (0, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            longest = Math.Max(longest, lines[i].Length);
            if (longest > WidestWrap)
                return int.MaxValue;
            if (i + 1 >= lines.Count || lines[i].Length == 0 || lines[i + 1].Length == 0)
                continue;
            inner++;
            if (!EndsSentence(text[lines[i].End - 1]) && lines[i].Length > longest - WrapSlack)
                open++;
        }

        return inner >= 2 && open * 2 > inner && longest >= 40 ? longest : int.MaxValue;
    }

    private static bool EndsSentence(char last) => last is '.' or '!' or '?' or '"' or '”' or '“' or '’' or '\'' or '»' or ':' or '…';
}
