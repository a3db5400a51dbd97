using Graph.Text;

namespace Graph.Tests.Text;

public sealed class StretchTests
{
    [Fact]
    public void Blanks_are_put_in_and_offsets_lead_back()
    {
        var stretch = Stretch.Of("..abcdef..", new TextSpan(2, 8), [1, 4, 6]);
        Assert.Equal("ab cd ef", stretch.Text);
        Assert.Equal(
            [new TextSpan(2, 4), new TextSpan(4, 6), new TextSpan(6, 8)],
            new[] { stretch.ToDocument(0, 2), stretch.ToDocument(3, 5), stretch.ToDocument(6, 8) });
    }

    [Fact]
    public void A_cut_at_the_start_of_the_piece_puts_nothing_in() => Assert.Equal("ab", Stretch.Of("xab", new TextSpan(1, 3), [1]).Text);

    [Theory]
    [InlineData("One.\nTwo.", "One.|Two.")]
    [InlineData("A headline\r\n\r\nThe text. More.\r\n", "A headline|The text. More.")]
    [InlineData("One\u2028Two", "One|Two")]
    [InlineData("  \n \t\n", "")]
    public void A_line_break_ends_a_paragraph(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Paragraphs.Of(text).Select(span => span.Of(text))));

    [Fact]
    public void In_a_text_wrapped_at_a_width_only_short_lines_and_blank_lines_do()
    {
        const string Text = "Short headline\n\nThe ferry left the harbour on a cold morning and was\nseen again only when the wind had turned and the fog\nhad lifted over the bay.\nThe mayor was glad to hear that nobody had been hurt\nby the storm.";
        Assert.Equal(
            ["Short headline", "The ferry left the harbour on a cold morning and was\nseen again only when the wind had turned and the fog\nhad lifted over the bay.", "The mayor was glad to hear that nobody had been hurt\nby the storm."],
            Paragraphs.Of(Text).Select(span => span.Of(Text)).ToArray());
        Assert.DoesNotContain('\n', Stretch.Of(Text, Paragraphs.Of(Text)[1], []).Text);
    }
}
