using Graph.Tests.Support;

namespace Graph.Tests.Events;

public sealed class PairsTests
{
    [Theory]
    [InlineData("Sweden and Portugal have been at odds for years. The two countries held talks in Geneva on Monday.", "en", "Talks", "Sweden|Portugal")]
    [InlineData("Relations between Sweden and Portugal are poor. The leaders of the two states spoke by telephone on Monday.", "en", "Call", "Sweden|Portugal")]
    [InlineData("Anna Lindqvist praised Pedro Sousa. The two leaders met in Geneva on Monday.", "en", "Meeting", "Anna Lindqvist|Pedro Sousa")]
    [InlineData("Svíar og Portúgalar hafa lengi deilt. Ríkin tvö áttu viðræður í Genf á mánudag.", "is", "Talks", "Svíþjóð|Portúgal")]
    public void A_counted_plural_takes_up_the_two_named_before(string text, string language, string type, string names)
    {
        var extraction = Shipped.Read(text, language);
        var claim = extraction.Claims.Claims.Single(claim => claim.Type == type);
        var parties = claim.Arguments.Where(argument => argument.Role == "participant")
            .Select(argument => extraction.Claims.Chains.Single(chain => chain.Id == argument.Chain).Chain.Name);
        Assert.Equal(names.Split('|').Order(), parties.Order());
    }

    [Fact]
    public void Three_named_before_leave_it_open() =>
        Assert.DoesNotContain(
            Shipped.Read("Sweden, Portugal and Chad are at odds. The two countries held talks in Geneva.").Claims.Claims,
            claim => claim.Arguments.Count(argument => argument.Role == "participant") == 2);
}
