using Graph.Tests.Support;

namespace Graph.Tests.Claims;

public sealed class AttributionTests
{
    [Theory]
    [InlineData("Maria Keller said that Anna Lindqvist had met Pedro Sousa.", "en", "Maria Keller")]
    [InlineData("Anna Lindqvist met Pedro Sousa on Monday, Maria Keller said.", "en", "Maria Keller")]
    [InlineData("According to Maria Keller, Anna Lindqvist met Pedro Sousa.", "en", "Maria Keller")]
    [InlineData("Anna Lindqvist reportedly met Pedro Sousa in Geneva.", "en", "reportedly")]
    [InlineData("Marta Óladóttir sagði að Katrín Helgadóttir hefði hitt Einar Jónsson.", "is", "Marta Óladóttir")]
    [InlineData("Samkvæmt Mörtu Óladóttur hitti Katrín Helgadóttir Einar Jónsson.", "is", "Mörtu Óladóttur")]
    public void Who_says_so_is_kept(string sentence, string language, string source)
    {
        var claim = Shipped.Read(sentence, language).Claims.Claims.Single(claim => claim.Type == "Meeting");
        Assert.Equal(source, Assert.Single(claim.Attribution).Text);
    }

    [Fact]
    public void A_chain_of_speakers_is_kept_outermost_first()
    {
        var claim = Shipped.Read("Maria Keller said that Jan Novak told reporters that Anna Lindqvist had met Pedro Sousa.").Claims.Claims.Single(claim => claim.Type == "Meeting");
        Assert.Equal(["Maria Keller", "Jan Novak"], claim.Attribution.Select(source => source.Text));
    }

    [Fact]
    public void What_the_outlet_says_itself_has_no_source() =>
        Assert.Empty(Shipped.Read("Anna Lindqvist met Pedro Sousa in Geneva.").Claims.Claims.Single().Attribution);
}
