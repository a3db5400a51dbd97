using Graph.App.Output;
using Graph.Queries;

namespace Graph.Tests.App;

public sealed class ParagraphTests
{
    [Fact]
    public void Words_are_broken_at_blanks_and_indented() =>
        Assert.Equal(["> one two", "  three"], Paragraph.Wrap("one two\n three", 10, "  ", "> "));

    [Fact]
    public void A_word_longer_than_the_line_stays_whole() => Assert.Equal(["a", "bbbbbbbb", "c"], Paragraph.Wrap("a bbbbbbbb c", 5));

    [Fact]
    public void Marks_are_brackets_without_colours_and_go_over_lines()
    {
        MarkedStretch[] sentence = [new("On Monday ", Mark.None), new("Anna Vik", Mark.Argument), new("'s aide ", Mark.None), new("met", Mark.Trigger), new(" Bo.", Mark.None)];

        Assert.Equal(["On Monday [Anna", "Vik]'s aide", "[met] Bo."], Paragraph.Wrap(sentence, Style.Plain, 16));
    }

    [Fact]
    public void Colours_take_no_columns()
    {
        MarkedStretch[] sentence = [new("met", Mark.Trigger), new(" Bo", Mark.None)];

        Assert.Equal(["\e[1;4mmet\e[0m Bo"], Paragraph.Wrap(sentence, Style.Ansi, 6));
    }

    [Fact]
    public void Nothing_of_a_document_moves_the_cursor_or_turns_the_direction() =>
        Assert.Equal("a[31mb c", Paragraph.Clean("a\e[31m\u202Eb\r\n\t c\u0007"));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("会談", 4)]
    [InlineData("e\u0301", 1)]
    public void Columns_count_what_a_terminal_shows(string text, int columns) => Assert.Equal(columns, Paragraph.Columns(text));

    [Fact]
    public void A_cut_text_says_so() => Assert.Equal("abcd…", Paragraph.Cut("abcdefgh", 5));
}
