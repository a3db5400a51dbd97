using Graph.Lexicon;

namespace Graph.Tests.Lexicon;

public sealed class CountryNamesTests
{
    [Theory]
    [InlineData("Norway", "NO")]
    [InlineData("noregur", "NO")]
    [InlineData("Norwegian", "NO")]
    [InlineData("NOR", "NO")]
    [InlineData("country:NO", "NO")]
    [InlineData("U.S.", "US")]
    [InlineData("Bandaríkin", "US")]
    [InlineData("Georgia", "GE")]
    public void A_country_is_found_by_whatever_it_is_called(string name, string code) => Assert.Equal(code, CountryNames.Find(name)?.Code);

    [Theory]
    [InlineData("Norwich")]
    [InlineData("")]
    public void What_is_no_country_is_not_found(string name) => Assert.Null(CountryNames.Find(name));

    [Fact]
    public void Those_written_alike_are_proposed() => Assert.Equal("Iceland", CountryNames.Like("Icland", Graph.Queries.EditDistance.Between)[0]);
}
