using Graph.Documents;

namespace Graph.Tests.Documents;

public sealed class BoilerplateRowsTests
{
    private static string Found(string text, string language = "en") => string.Join(" | ", BoilerplateRows.Find(text, language).Select(row => row.Of(text)));

    [Theory]
    [InlineData("en", "Advertisement")]
    [InlineData("en", "READ MORE: Harbour closed for a week")]
    [InlineData("en", "Sign up for our morning newsletter")]
    [InlineData("en", "» Share on Facebook")]
    [InlineData("en", "💛 Support the Harbour Post with a donation!")]
    [InlineData("en", "Add a comment")]
    [InlineData("en", "© 2019 Harbour Post")]
    [InlineData("is", "Lesa meira")]
    [InlineData("is", "Deila á Facebook")]
    [InlineData("is", "Auglýsing")]
    public void Whole_lines_of_the_page_are_found(string language, string row) => Assert.Equal(row, Found($"The ferry left.\n  {row} \nIt came back.", language));

    [Theory]
    [InlineData("The police shared a picture.")]
    [InlineData("Read more than one report before you judge.")]
    [InlineData("Support for the harbour grew.")]
    [InlineData("Latest news of the ferry worried the town.")]
    public void Sentences_stay(string line) => Assert.Equal("", Found($"The ferry left.\n{line}\nIt came back."));

    [Fact]
    public void A_heading_takes_the_headlines_below_it_with_it() => Assert.Equal(
        "You may also be interested in | Harbour closed for a week | Mayor angry",
        Found("The ferry left.\n\nYou may also be interested in\n\nHarbour closed for a week\nMayor angry\nThe ferry came back."));
}
