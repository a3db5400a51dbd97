using System.Text;
using Graph.Documents;

namespace Graph.Text;

/// <summary>A piece of a document as it is given to a language model: a paragraph with its repairs.</summary>
/// <param name="Start">Where the piece starts in the document's text.</param>
/// <param name="Text">The piece, with a blank put in at each repair and line breaks inside a paragraph turned into blanks.</param>
/// <param name="Inserted">Offsets in <paramref name="Text"/> of the blanks that the document does not have, ascending.</param>
internal sealed record Stretch(int Start, string Text, IReadOnlyList<int> Inserted)
{
    /// <summary>Cuts the piece [<paramref name="span"/>] out of a document's text.</summary>
    /// <param name="text">Text of the document.</param>
    /// <param name="span">The paragraph.</param>
    /// <param name="cuts">Offsets into the document's text before which a blank is missing, ascending.</param>
    public static Stretch Of(string text, TextSpan span, IReadOnlyList<int> cuts)
    {
        var repaired = new StringBuilder(span.Length + 8);
        var inserted = new List<int>();
        var next = LowerBound(cuts, span.Start + 1);
        for (var i = span.Start; i < span.End; i++)
        {
            if (next < cuts.Count && cuts[next] == i)
            {
                inserted.Add(repaired.Length);
                repaired.Append(' ');
                next++;
            }

            repaired.Append(TextLines.IsBreak(text[i]) ? ' ' : text[i]);
        }

        return new Stretch(span.Start, repaired.ToString(), inserted);
    }

    /// <summary>Where a token of the piece stands in the document's text.</summary>
    public TextSpan ToDocument(int start, int end)
    {
        var before = LowerBound(Inserted, start);
        return new TextSpan(Start + start - before, Start + end - LowerBound(Inserted, end));
    }

    /// <summary>Number of values below <paramref name="value"/>.</summary>
    private static int LowerBound(IReadOnlyList<int> values, int value)
    {
        var (low, high) = (0, values.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (values[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
