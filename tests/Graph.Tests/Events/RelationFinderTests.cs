using Graph.Tests.Support;

namespace Graph.Tests.Events;

public sealed class RelationFinderTests
{
    [Theory]
    [InlineData("Estonian Prime Minister Kaja Tamm spoke on Monday.", "en", "Kaja Tamm", "Prime Minister", "Estonian")]
    [InlineData("Jonas Berg, the foreign minister of Norway, left.", "en", "Jonas Berg", "Foreign Minister", "Norway")]
    [InlineData("Brazil's defence minister, Ana Prado, left.", "en", "Ana Prado", "Defence Minister", "Brazil")]
    [InlineData("Sauli Harjunen, forseti Finnlands, talaði.", "is", "Sauli Harjunen", "President", "Finnlands")]
    [InlineData("Katrín Helgadóttir utanríkisráðherra Íslands talaði.", "is", "Katrín Helgadóttir", "Foreign Minister", "Íslands")]
    public void An_office_beside_a_name_is_held(string text, string language, string subject, string office, string country)
    {
        var claim = Assert.Single(Shipped.Read(text, language).Claims.Relations);
        Assert.Equal("holds-office", claim.Type);
        Assert.Equal((subject, office, country), (Text(claim, "subject"), Argument(claim, "office")?.As, Text(claim, "object")));
        Assert.Equal(text, claim.Quote);
    }

    [Theory]
    [InlineData("Former Danish prime minister Lars Holm spoke.", "en")]
    [InlineData("Mario Rossi, former president of Chile, left.", "en")]
    [InlineData("Fyrrverandi forseti Bandaríkjanna, John Miller, mætti.", "is")]
    public void An_office_of_the_past_is_not_held(string text, string language) =>
        Assert.Empty(Shipped.Read(text, language).Claims.Relations);

    [Theory]
    [InlineData("In Peru Minister Jonas Berg met farmers.")]
    [InlineData("Presidents Ana Prado and Jonas Berg left Peru.")]
    [InlineData("Jonas Berg, director of a bank in Norway, left.")]
    public void A_country_nearby_is_not_what_the_office_is_of(string text) => Assert.Empty(Shipped.Read(text).Claims.Relations);

    [Theory]
    [InlineData("The Greek Ministry of Shipping denied it.", "country:GR")]
    [InlineData("The Ministry of Defence of Peru denied it.", "country:PE")]
    public void A_body_of_a_government_is_its_organ(string text, string country)
    {
        var claim = Assert.Single(Shipped.Read(text).Claims.Relations);
        Assert.Equal("organ-of", claim.Type);
        var end = Argument(claim, "object")!;
        Assert.Equal(country, end.Key ?? Shipped.Read(text).Claims.Chains.Single(chain => chain.Id == end.Chain).Chain.Key);
    }

    private static Graph.Claims.ClaimArgument? Argument(Graph.Claims.Claim claim, string role) => claim.Arguments.FirstOrDefault(argument => argument.Role == role);

    private static string? Text(Graph.Claims.Claim claim, string role) => Argument(claim, role)?.Text;
}
