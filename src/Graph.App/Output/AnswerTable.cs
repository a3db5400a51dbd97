using Graph.Stores.Neo4j.Explore;
using Newtonsoft.Json.Linq;

namespace Graph.App.Output;

/// <summary>An answer as a table of the screen's width. Long cells are broken into a few lines and cut with "…"; where columns would be too narrow, each row is
/// a list of its values.</summary>
internal static class AnswerTable
{
    private const int Gap = 2;
    private const int Narrowest = 8;
    private const int MostLines = 6;
    private const int MostLinesOfLists = 20;
    private const int Readable = 24;

    public static void Write(Screen screen, CypherAnswer answer)
    {
        var cells = answer.Rows.Select(row => row.Select(value => Paragraph.Clean(CellText.Of(value))).ToArray()).ToList();
        var columns = answer.Columns.Select(Paragraph.Clean).ToArray();
        var widths = Widths([.. columns.Select((name, i) => cells.Select(row => Paragraph.Columns(row[i])).Append(Paragraph.Columns(name)).Max())], screen.Width);
        if (answer.Rows.Count > 0 && (widths is null || IsCramped(cells, widths)))
            WriteLists(screen, columns, cells);
        else if (answer.Rows.Count > 0)
            WriteRows(screen, columns, cells, widths!, [.. columns.Select((_, i) => answer.Rows.All(row => row[i].Type is JTokenType.Integer or JTokenType.Float or JTokenType.Null))]);
        screen.Line(screen.Style.Dim(answer.Rows.Count == 0 ? "No rows." : Counted.Of(answer.Rows.Count, "row")));
    }

    // Narrow columns keep what they need; the others share what is left. Null: they would get too little.
    private static int[]? Widths(int[] needed, int width)
    {
        var widths = new int[needed.Length];
        var (open, left) = (Enumerable.Range(0, needed.Length).ToList(), width - (Gap * (needed.Length - 1)));
        while (open.Count > 0)
        {
            var share = left / open.Count;
            var fitting = open.Where(i => needed[i] <= share).ToList();
            if (fitting.Count == 0 && share < Narrowest)
                return null;
            foreach (var i in fitting.Count > 0 ? fitting : [.. open])
                widths[i] = fitting.Count > 0 ? needed[i] : share;
            left -= fitting.Sum(i => needed[i]);
            open = fitting.Count > 0 ? [.. open.Except(fitting)] : [];
        }

        return widths;
    }

    // A sentence in a narrow column is hard to read and soon cut.
    private static bool IsCramped(List<string[]> cells, int[] widths) =>
        cells.Exists(row => row.Index().Any(pair => widths[pair.Index] < Readable && Broken(pair.Item, widths[pair.Index], MostLines + 1).Count > MostLines));

    private static void WriteRows(Screen screen, string[] columns, List<string[]> cells, int[] widths, bool[] right)
    {
        screen.Line(screen.Style.Bold(Line(columns, widths, right)));
        screen.Line(string.Join(new string(' ', Gap), widths.Select(width => new string('-', width))));
        foreach (var row in cells)
        {
            var lines = row.Select((cell, i) => Broken(cell, widths[i], MostLines)).ToArray();
            for (var at = 0; at < lines.Max(cell => cell.Count); at++)
                screen.Line(Line([.. lines.Select(cell => at < cell.Count ? cell[at] : "")], widths, right));
        }
    }

    private static string Line(string[] cells, int[] widths, bool[] right) => string.Join(new string(' ', Gap), cells.Select((cell, i) =>
    {
        var blanks = new string(' ', Math.Max(0, widths[i] - Paragraph.Columns(cell)));
        return right[i] ? blanks + cell : cell + blanks;
    })).TrimEnd();

    private static void WriteLists(Screen screen, string[] columns, List<string[]> cells)
    {
        var width = Math.Min(20, columns.Max(Paragraph.Columns)) + Gap;
        foreach (var (at, row) in cells.Index())
        {
            screen.Line(screen.Style.Dim(FormattableString.Invariant($"Row {at + 1}")));
            foreach (var (name, cell) in columns.Zip(row).Where(pair => pair.Second.Length > 0))
                foreach (var (line, part) in Broken(cell, Math.Max(Narrowest, screen.Width - width - Gap), MostLinesOfLists).Index())
                    screen.Line($"  {(line == 0 ? Paragraph.Cut(name, width - Gap) : "").PadRight(width)}{part}");
        }
    }

    /// <summary>A text in lines of a width: broken at blanks, a longer word within; what is more than a few lines is cut with a mark.</summary>
    internal static List<string> Broken(string text, int width, int most)
    {
        var lines = new List<string>();
        foreach (var line in Paragraph.Wrap(text, width))
            for (var rest = line; rest.Length > 0;)
            {
                var end = Fitting(rest, width);
                lines.Add(rest[..end].TrimEnd());
                rest = rest[end..].TrimStart();
            }

        if (lines.Count <= most)
            return lines;
        lines[most - 1] = Paragraph.Cut(lines[most - 1] + " …", width).TrimEnd('…', ' ') + "…";
        return [.. lines.Take(most)];
    }

    private static int Fitting(string text, int width)
    {
        var (end, used) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            used += Paragraph.Columns(rune.ToString());
            if (used > width && end > 0)
                break;
            end += rune.Utf16SequenceLength;
        }

        return end;
    }
}
