using Graph.Coreference;
using Graph.Lexicon;
using Graph.Tests.Mentions;

namespace Graph.Tests.Coreference;

/// <summary>Chains of short texts of our own, read with the shipped models.</summary>
public sealed class ChainBuilderTests
{
    private static readonly Lazy<ChainBuilder> English = new(() => new ChainBuilder(LexiconSet.Load("en", persons: false)));
    private static readonly Lazy<ChainBuilder> Icelandic = new(() => new ChainBuilder(LexiconSet.Load("is", persons: false)));

    /// <summary>The chains of a text as "words/words", those of one mention left out, and its chains.</summary>
    private static (string Joined, IReadOnlyList<Chain> Chains) Read(string words, string language = "en")
    {
        var text = Found.Read(words, language);
        var mentions = Found.Finder(language).Find(text);
        var chains = (language == "is" ? Icelandic : English).Value.Build(text, mentions);
        var joined = chains.Where(chain => chain.Mentions.Count > 1).Select(chain => string.Join('/', chain.Mentions.Select(i => text.TextOf(mentions[i].Span))));
        return (string.Join("; ", joined), chains);
    }

    [Theory]
    [InlineData("en", "Maria Lopes spoke in Porto. Lopes left early.", "Maria Lopes/Lopes")]
    [InlineData("en", "Lopes in Porto. Maria Lopes spoke to the press.", "Lopes/Maria Lopes")]
    [InlineData("en", "Foreign Minister Ana Prado met Karl Brandt. The minister thanked Brandt.", "Ana Prado/minister")]
    [InlineData("en", "Karl Brandt, the German ambassador, left Lima. The envoy said nothing.", "Karl Brandt/German ambassador/envoy")]
    [InlineData("en", "Estonian President Alar Kask flew home. The Estonian leader was tired.", "Alar Kask/Estonian leader")]
    [InlineData("en", "Alar Kask said he would travel to Norway.", "Alar Kask/he")]
    [InlineData("en", "Ana Prado and her husband met Karl Brandt.", "Ana Prado/her")]
    [InlineData("en", "The Baltic Trade Union (BTU) met. BTU rejected the plan.", "Baltic Trade Union/BTU/BTU")]
    [InlineData("en", "Norway seized the trawler Elektron. The trawler was taken to Tromso.", "Elektron/trawler")]
    [InlineData("en", "Ana Prado, who leads the party, resigned.", "Ana Prado/who")]
    [InlineData("is", "Sigríður Jónsdóttir hitti Karl Brandt. Sigríður fór svo heim.", "Sigríður Jónsdóttir/Sigríður")]
    [InlineData("is", "Alar Kask, forseti Eistlands, kom í gær. Forsetinn fer á morgun.", "Alar Kask/forseti/Forsetinn")]
    [InlineData("is", "Ivan Harkovenko talaði lengi. Harkóvenkó var þreyttur.", "Ivan Harkovenko/Harkóvenkó")]
    [InlineData("is", "Varðskipið Njáll tók togara. Fundur var með Sigríði Jónsdóttur og hún talaði.", "Sigríði Jónsdóttur/hún")]
    public void What_is_one_is_joined(string language, string words, string expected) =>
        Assert.Contains(expected, Read(words, language).Joined, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Karl Brandt met Willy Brandt in Bonn.", "Brandt/")]
    [InlineData("en", "Alar Kask met him in Riga.", "Kask/him")]
    [InlineData("en", "President Alar Kask met the Latvian president in Riga.", "Alar Kask/Latvian president")]
    [InlineData("en", "Ambassador Karl Brandt met a diplomat.", "Karl Brandt/diplomat")]
    [InlineData("en", "Ana Prado smiled. He left.", "Ana Prado/He")]
    [InlineData("is", "Karl Brandt hitti hann í Ósló.", "Brandt/hann")]
    [InlineData("is", "Alar Kask, forseti Eistlands, hringdi í forseta Lettlands.", "Kask/forseti/forseta")]
    public void What_is_two_stays_apart(string language, string words, string forbidden) =>
        Assert.DoesNotContain(forbidden, Read(words, language).Joined, StringComparison.Ordinal);

    [Fact]
    public void A_chain_gathers_names_offices_country_and_gender()
    {
        var chain = Assert.Single(
            Read("Estonian President Alar Kask flew home. Kask was tired. The Estonian leader slept, and he dreamt.").Chains,
            chain => chain is { Type: EntityType.Person, Named: true });
        Assert.Equal("Alar Kask", chain.Name);
        Assert.Equal(["Alar Kask", "Kask"], chain.Names);
        Assert.Equal("EE", chain.Country);
        Assert.Equal(["Leader", "President"], chain.Offices);
        Assert.Equal("m", chain.Gender);
    }

    [Fact]
    public void A_seat_joins_its_state_and_is_none_of_its_names()
    {
        var chain = Assert.Single(Read("Oslo rejected the plan. The Norwegians were angry and Norway left.").Chains, chain => chain.Key == "country:NO");
        Assert.Equal(3, chain.Mentions.Count);
        Assert.Equal(["Norway", "Norwegians"], chain.Names);
    }

    [Fact]
    public void Descriptions_without_a_name_make_unnamed_chains()
    {
        var chain = Assert.Single(Read("A tanker sank.").Chains);
        Assert.Equal((EntityType.Vessel, false, "tanker"), (chain.Type, chain.Named, chain.Name));
        Assert.Empty(chain.Names);
    }
}
