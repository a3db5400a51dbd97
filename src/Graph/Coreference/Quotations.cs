using Graph.Text;

namespace Graph.Coreference;

/// <summary>Which words stand between quotation marks. A mark left open ends with its paragraph's sentence after next.</summary>
internal sealed class Quotations
{
    private const int LongestOpen = 6;
    private readonly bool[] inside;

    public Quotations(ParsedText text)
    {
        inside = new bool[text.Words.Count];
        var (open, sentence) = (false, 0);
        foreach (var word in text.Words)
        {
            if (open && word.Sentence - sentence > LongestOpen)
                open = false;
            if (word.Text is "“" or "„" or "«" || !open && word.Text is "\"" or "``")
                (open, sentence) = (word.Text != "“" || text.Language != "is" || !open, word.Sentence);
            else if (word.Text is "”" or "»" or "\"" or "''")
                open = false;
            else
                inside[word.Index] = open;
        }
    }

    /// <summary>Whether the word is part of a quotation.</summary>
    public bool Inside(int word) => inside[word];
}
