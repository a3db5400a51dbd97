namespace Graph.App.Prompt;

/// <summary>A text of one or more lines that is being typed, with the place of the cursor: 0 before the first letter, the length behind the last.</summary>
internal sealed record EditedText(string Text, int Cursor)
{
    public static EditedText Empty { get; } = new("", 0);

    /// <summary>Where the cursor's line begins.</summary>
    public int LineStart => Cursor == 0 ? 0 : Text.LastIndexOf('\n', Cursor - 1) + 1;

    /// <summary>Where it ends.</summary>
    public int LineEnd => Text.IndexOf('\n', Cursor) is >= 0 and var end ? end : Text.Length;

    public bool IsInFirstLine => LineStart == 0;

    public bool IsInLastLine => LineEnd == Text.Length;

    /// <summary>A text with the cursor at its end.</summary>
    public static EditedText Of(string text) => new(text, text.Length);

    public EditedText Insert(string words) => new(Text.Insert(Cursor, words), Cursor + words.Length);

    /// <summary>Another text in the place of what stands between a place and the cursor.</summary>
    public EditedText Replace(int start, string words) => new(Text[..start] + words + Text[Cursor..], start + words.Length);

    public EditedText Left() => this with { Cursor = Before(Cursor) };

    public EditedText Right() => this with { Cursor = After(Cursor) };

    public EditedText Home() => this with { Cursor = LineStart };

    public EditedText End() => this with { Cursor = LineEnd };

    public EditedText Up() => this with { Cursor = LineStart == 0 ? Cursor : In(LineStart - 1) };

    public EditedText Down() => this with { Cursor = IsInLastLine ? Cursor : In(LineEnd + 1) };

    public EditedText Backspace() => Cut(Before(Cursor), Cursor);

    public EditedText Delete() => Cut(Cursor, After(Cursor));

    public EditedText DeleteToStart() => Cut(LineStart, Cursor);

    public EditedText DeleteToEnd() => Cut(Cursor, LineEnd);

    public EditedText DeleteWord()
    {
        var start = Cursor;
        while (start > LineStart && char.IsWhiteSpace(Text[start - 1]))
            start--;
        while (start > LineStart && !char.IsWhiteSpace(Text[start - 1]))
            start--;
        return Cut(start, Cursor);
    }

    // As far from the beginning of the line of that place as the cursor is from that of its own, where the line is long enough.
    private int In(int place)
    {
        var line = this with { Cursor = place };
        return Math.Min(line.LineStart + (Cursor - LineStart), line.LineEnd);
    }

    private EditedText Cut(int start, int end) => new(Text.Remove(start, end - start), start);

    private int Before(int at) => at == 0 ? 0 : at >= 2 && char.IsSurrogatePair(Text[at - 2], Text[at - 1]) ? at - 2 : at - 1;

    private int After(int at) => at == Text.Length ? at : char.IsSurrogatePair(Text, at) ? at + 2 : at + 1;
}
