using Graph.App.Output;

namespace Graph.App.Prompt;

/// <summary>Draws what is being typed: all lines anew at each key, with the cursor where it belongs. Needs a terminal that knows ANSI codes.</summary>
/// <param name="writer">The terminal.</param>
/// <param name="width">Its columns, asked at each drawing.</param>
internal sealed class PromptScreen(TextWriter writer, Func<int> width)
{
    public const string First = "cypher> ";
    public const string Next = "   ...> ";
    private int cursorRow;

    /// <summary>Draws the text in the place of what was drawn before.</summary>
    public void Draw(EditedText edited)
    {
        var (_, end) = Place(edited.Text, edited.Text.Length);
        var (row, column) = (Place(edited.Text, edited.Cursor).Row, Place(edited.Text, edited.Cursor).Column);
        var lines = edited.Text.Split('\n').Select((line, i) => (i == 0 ? First : Next) + Shown(line));
        var bottom = Place(edited.Text, edited.Text.Length).Row;
        writer.Write($"\r{Up(cursorRow)}\e[J{string.Join("\r\n", lines)}{(end == 0 ? "\r\n" : "")}\r{Up(bottom - row)}{(column > 0 ? FormattableString.Invariant($"\e[{column}C") : "")}");
        writer.Flush();
        cursorRow = row;
    }

    /// <summary>Leaves the text as it stands; what follows begins on a new line.</summary>
    public void Leave(EditedText edited)
    {
        Draw(edited with { Cursor = edited.Text.Length });
        writer.Write("\r\n");
        writer.Flush();
        cursorRow = 0;
    }

    private static string Up(int rows) => rows > 0 ? FormattableString.Invariant($"\e[{rows}A") : "";

    // The row and column of a place on the screen, counted from the first line's beginning.
    private (int Row, int Column) Place(string text, int place)
    {
        var columns = Math.Max(20, width());
        var row = 0;
        var lines = text[..place].Split('\n');
        for (var i = 0; i < lines.Length - 1; i++)
            row += 1 + ((First.Length + Math.Max(0, Paragraph.Columns(Shown(lines[i])) - 1)) / columns);
        var last = First.Length + Paragraph.Columns(Shown(lines[^1]));
        return (row + (last / columns), last % columns);
    }

    private static string Shown(string line) => string.Concat(line.Select(letter => letter == '\t' ? ' ' : char.IsControl(letter) ? '·' : letter));
}
