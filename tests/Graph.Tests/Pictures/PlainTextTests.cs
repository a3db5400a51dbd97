using System.Xml;
using FsCheck.Xunit;
using Graph.Pictures;

namespace Graph.Tests.Pictures;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Þór Ægisson", "Þór Ægisson")]
    [InlineData("a\u0000b", "a\uFFFDb")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    public void What_xml_cannot_hold_is_replaced(string text, string cleaned) => Assert.Equal(cleaned, PlainText.Clean(text));

    // Not as attributes: those are stored as UTF-8, which has no form for half a pair.
    [Fact]
    public void Halves_of_pairs_are_replaced() => Assert.Equal(["a\uFFFD", "\uFFFDa"], new[] { "a\uD83D", "\uDE00a" }.Select(PlainText.Clean));

    [Property]
    public void Cleaned_text_is_xml_text(string? text) => Assert.Equal(PlainText.Clean(text ?? ""), XmlConvert.VerifyXmlChars(PlainText.Clean(text ?? "")));

    [Fact]
    public void A_line_has_no_breaks_and_nothing_that_turns_it_around() => Assert.Equal("a b c", PlainText.OneLine(" a\r\n\u202Eb\t c "));

    [Theory]
    [InlineData("Anna Vik", new[] { "Anna Vik" })]
    [InlineData("The Union of Northern Fishing Towns and Harbours of the Outer Islands", new[] { "The Union of Northern", "Fishing Towns and Har…" })]
    [InlineData(" ", new[] { "(no name)" })]
    public void Labels_are_cut_into_two_lines_that_fit(string text, string[] lines)
    {
        Assert.Equal(lines, TextLines.Wrap(text, 156));
        Assert.All(lines, line => Assert.InRange(TextWidth.Of(line, TextLines.Size), 0, 156));
    }
}
