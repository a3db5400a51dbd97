using Graph.Events;
using Graph.Tests.Support;

namespace Graph.Tests.Claims;

/// <summary>How an event is meant: several wordings a rule, in both languages.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("Anna Lindqvist met Pedro Sousa in Geneva.")]
    [InlineData("After meeting Pedro Sousa, Anna Lindqvist flew home.")]
    [InlineData("Anna Lindqvist said that she had met Pedro Sousa in Geneva.")]
    [InlineData("Anna Lindqvist managed to meet Pedro Sousa in Geneva.")]
    [InlineData("Anna Lindqvist held a meeting with Pedro Sousa in Geneva.")]
    [InlineData("Pedro Sousa was received by President Anna Lindqvist.")]
    [InlineData("Anna Lindqvist did not fly to Lisbon and met Pedro Sousa in Geneva.")]
    public void What_the_text_states_is_actual(string sentence) =>
        AssertReading(sentence, "en", Polarity.Asserted, Modality.Actual);

    [Theory]
    [InlineData("Anna Lindqvist will meet Pedro Sousa in Geneva.")]
    [InlineData("Anna Lindqvist plans to meet Pedro Sousa in Geneva.")]
    [InlineData("Anna Lindqvist is scheduled to meet Pedro Sousa in Geneva.")]
    [InlineData("Anna Lindqvist is to meet Pedro Sousa in Geneva.")]
    [InlineData("Anna Lindqvist is going to meet Pedro Sousa in Geneva.")]
    [InlineData("Anna Lindqvist is meeting Pedro Sousa tomorrow.")]
    [InlineData("Anna Lindqvist agreed to meet Pedro Sousa.")]
    [InlineData("Anna Lindqvist flew to Geneva to meet Pedro Sousa.")]
    [InlineData("Anna Lindqvist announced a planned meeting with Pedro Sousa.")]
    public void What_is_to_come_is_planned(string sentence) =>
        AssertReading(sentence, "en", Polarity.Asserted, Modality.Planned);

    [Theory]
    [InlineData("Anna Lindqvist may meet Pedro Sousa in Geneva.")]
    [InlineData("Anna Lindqvist could meet Pedro Sousa in Geneva.")]
    [InlineData("Anna Lindqvist is ready to meet Pedro Sousa.")]
    [InlineData("Anna Lindqvist offered to meet Pedro Sousa.")]
    [InlineData("Anna Lindqvist proposed a meeting with Pedro Sousa.")]
    [InlineData("Anna Lindqvist hopes to meet Pedro Sousa.")]
    [InlineData("Anna Lindqvist did not rule out meeting Pedro Sousa.")]
    [InlineData("Did Anna Lindqvist meet Pedro Sousa?")]
    public void What_may_be_is_possible(string sentence) =>
        AssertReading(sentence, "en", Polarity.Asserted, Modality.Possible);

    [Theory]
    [InlineData("Anna Lindqvist did not meet Pedro Sousa.")]
    [InlineData("Anna Lindqvist never met Pedro Sousa.")]
    [InlineData("Anna Lindqvist refused to meet Pedro Sousa.")]
    [InlineData("Anna Lindqvist denied meeting Pedro Sousa.")]
    [InlineData("Anna Lindqvist denied that she had met Pedro Sousa.")]
    [InlineData("Anna Lindqvist denied having met Pedro Sousa.")]
    [InlineData("Anna Lindqvist left without meeting Pedro Sousa.")]
    [InlineData("Anna Lindqvist declined a meeting with Pedro Sousa.")]
    [InlineData("Anna Lindqvist ruled out a meeting with Pedro Sousa.")]
    [InlineData("There was no meeting between Anna Lindqvist and Pedro Sousa.")]
    [InlineData("Anna Lindqvist did not call or meet Pedro Sousa.")]
    public void A_denial_is_not_a_deed(string sentence)
    {
        var claim = Assert.Single(Contacts(sentence, "en"));
        Assert.Equal(Polarity.Negated, claim.Polarity);
    }

    [Theory]
    [InlineData("Anna Lindqvist cancelled a meeting with Pedro Sousa.")]
    [InlineData("A meeting between Anna Lindqvist and Pedro Sousa was cancelled.")]
    [InlineData("Anna Lindqvist called off a meeting with Pedro Sousa.")]
    public void A_plan_that_was_given_up_is_withdrawn(string sentence) =>
        Assert.True(Assert.Single(Contacts(sentence, "en")).Withdrawn);

    [Theory]
    [InlineData("Katrín Helgadóttir hitti Einar Jónsson í Genf.", Polarity.Asserted, Modality.Actual)]
    [InlineData("Katrín Helgadóttir sagði að hún hefði hitt Einar Jónsson í Genf.", Polarity.Asserted, Modality.Actual)]
    [InlineData("Katrín Helgadóttir átti fund með Einar Jónsson í Genf.", Polarity.Asserted, Modality.Actual)]
    [InlineData("Katrín Helgadóttir mun hitta Einar Jónsson í Genf.", Polarity.Asserted, Modality.Planned)]
    [InlineData("Katrín Helgadóttir ætlar að hitta Einar Jónsson í Genf.", Polarity.Asserted, Modality.Planned)]
    [InlineData("Katrín Helgadóttir vill hitta Einar Jónsson í Genf.", Polarity.Asserted, Modality.Possible)]
    [InlineData("Katrín Helgadóttir er reiðubúin að hitta Einar Jónsson.", Polarity.Asserted, Modality.Possible)]
    [InlineData("Katrín Helgadóttir hitti ekki Einar Jónsson.", Polarity.Negated, Modality.Actual)]
    [InlineData("Katrín Helgadóttir neitaði að hitta Einar Jónsson.", Polarity.Negated, Modality.Actual)]
    [InlineData("Katrín Helgadóttir hefur aldrei hitt Einar Jónsson.", Polarity.Negated, Modality.Actual)]
    [InlineData("Stjórnvöld neita því að Katrín Helgadóttir hafi hitt Einar Jónsson.", Polarity.Negated, Modality.Actual)]
    public void Icelandic_is_read_alike(string sentence, Polarity polarity, Modality modality) =>
        AssertReading(sentence, "is", polarity, modality);

    private static void AssertReading(string sentence, string language, Polarity polarity, Modality modality)
    {
        var claim = Assert.Single(Contacts(sentence, language));
        Assert.Equal((polarity, modality, false), (claim.Polarity, claim.Modality, claim.Withdrawn));
    }

    private static IEnumerable<Graph.Claims.Claim> Contacts(string sentence, string language) =>
        Shipped.Read(sentence, language).Claims.Claims.Where(claim => claim.Type is "Meeting" or "Call" or "Talks");
}
