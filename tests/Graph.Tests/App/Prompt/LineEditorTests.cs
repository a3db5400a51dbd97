using Graph.App.Prompt;

namespace Graph.Tests.App.Prompt;

public sealed class LineEditorTests
{
    private static readonly Vocabulary Words = new(["Person", "Place", "Event"], ["MET", "PARTICIPANT"], ["name", "names", "earliest"]);
    private readonly List<string> shown = [];

    [Theory]
    [InlineData("abc<<X", 2, "aXbc")]
    [InlineData("abc[X", 1, "Xabc")]
    [InlineData("abc[]X", 4, "abcX")]
    [InlineData("abcB", 2, "ab")]
    [InlineData("one twoW", 4, "one ")]
    [InlineData("one two<<<K", 4, "one ")]
    [InlineData("one twoU", 0, "")]
    [InlineData("abC", 0, "")]
    public void Keys_edit_the_text(string keys, int cursor, string text)
    {
        var editor = After(keys);

        Assert.Equal(text, editor.Text.Text);
        Assert.Equal(cursor, editor.Text.Cursor);
    }

    [Fact]
    public void A_statement_goes_over_lines_until_a_semicolon_or_an_empty_line()
    {
        var editor = Editor();
        Assert.Equal([Typed.More, Typed.More, Typed.Done], ((string[])["match (n)", "return n", ""]).Select(line => Line(editor, line)));
        Assert.Equal("match (n)\nreturn n\n", editor.Text.Text);
        Assert.Equal(Typed.Done, Line(Editor(), "return 1;"));
        Assert.Equal(Typed.Done, Line(Editor(), ":help"));
    }

    [Fact]
    public void Up_and_down_recall_and_what_was_begun_comes_back()
    {
        var editor = After("new", "first", "second");
        Press(editor, '^');
        Assert.Equal("second", editor.Text.Text);
        Press(editor, '^');
        Press(editor, '^');
        Assert.Equal("first", editor.Text.Text);
        Press(editor, 'v');
        Press(editor, 'v');
        Assert.Equal("new", editor.Text.Text);
    }

    [Fact]
    public void Nothing_typed_and_ctrl_d_ends() => Assert.Equal(Typed.Ended, Press(Editor(), 'D'));

    [Theory]
    [InlineData("match (p:pe", "match (p:Person")]
    [InlineData("match ()-[:me", "match ()-[:MET")]
    [InlineData("return p.na", "return p.name")]
    [InlineData("retu", "RETURN")]
    [InlineData(":recipe go-b", ":recipe go-betweens")]
    [InlineData(":expl", ":explain")]
    [InlineData("return p.zz", "return p.zz")]
    public void Tab_completes(string typed, string completed) => Assert.Equal(completed, After(typed + "\t").Text.Text);

    [Fact]
    public void Several_choices_are_shown()
    {
        After("match (p:p\t");
        Assert.Equal(["Person", "Place"], shown);
    }

    [Fact]
    public void A_text_beyond_the_plane_is_one_step() => Assert.Equal("a", EditedText.Of("a\U0001F600").Backspace().Text);

    private LineEditor Editor(params string[] history) => new(history, text => Completion.Of(text, () => Words), shown.AddRange);

    private LineEditor After(string keys, params string[] history)
    {
        var editor = Editor(history);
        foreach (var key in keys)
            Press(editor, key);
        return editor;
    }

    private static Typed Line(LineEditor editor, string line)
    {
        foreach (var letter in line)
            editor.Press(new ConsoleKeyInfo(letter, ConsoleKey.None, false, false, false));
        return editor.Press(new ConsoleKeyInfo('\r', ConsoleKey.Enter, false, false, false));
    }

    // Small signs stand for keys: < left, [ home, ] end, ^ up, v down, B backspace, W K U C D with control.
    private static Typed Press(LineEditor editor, char sign) => editor.Press(sign switch
    {
        '<' => Key(ConsoleKey.LeftArrow),
        '[' when editor.Text.Text.Length > 0 && !editor.Text.Text.Contains('(', StringComparison.Ordinal) => Key(ConsoleKey.Home),
        ']' => Key(ConsoleKey.End),
        '^' => Key(ConsoleKey.UpArrow),
        'v' => Key(ConsoleKey.DownArrow),
        '\t' => Key(ConsoleKey.Tab),
        'B' => Key(ConsoleKey.Backspace),
        'W' => Key(ConsoleKey.W, control: true),
        'K' => Key(ConsoleKey.K, control: true),
        'U' => Key(ConsoleKey.U, control: true),
        'C' => Key(ConsoleKey.C, control: true),
        'D' => Key(ConsoleKey.D, control: true),
        _ => new ConsoleKeyInfo(sign, ConsoleKey.None, false, false, false),
    });

    private static ConsoleKeyInfo Key(ConsoleKey key, bool control = false) => new('\0', key, false, false, control);
}
