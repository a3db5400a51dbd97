using Graph.Lexicon;

namespace Graph.Tests.Lexicon;

public sealed class LexiconSetTests
{
    private static readonly LexiconSet English = LexiconSet.Load("en");
    private static readonly LexiconSet Icelandic = LexiconSet.Load("is");

    [Fact]
    public void A_language_without_tables_is_refused_with_those_there_are() =>
        Assert.StartsWith("no lexicon for language 'fi'; there is one for: en, is", Assert.Throws<ArgumentException>(() => LexiconSet.Load("fi")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Portugal", "PT", "name")]
    [InlineData("en", "Portuguese", "PT", "adjective")]
    [InlineData("en", "U.S.", "US", "alias")]
    [InlineData("en", "United States of America", "US", "alias")]
    [InlineData("en", "Ivory Coast", "CI", "name")]
    [InlineData("en", "Burma", "MM", "alias")]
    [InlineData("en", "Holland", "NL", "alias")]
    [InlineData("en", "USSR", "SU", "alias")]
    [InlineData("en", "Danes", "DK", "people")]
    [InlineData("en", "Dane", "DK", "person")]
    [InlineData("is", "Noregs", "NO", "name")]
    [InlineData("is", "Bandaríkjunum", "US", "name")]
    [InlineData("is", "Möltu", "MT", "name")]
    [InlineData("is", "Bandaríkjamönnum", "US", "people")]
    [InlineData("is", "Dönum", "DK", "people")]
    [InlineData("is", "Grikkjum", "GR", "people")]
    [InlineData("is", "Íslendingurinn", "IS", "person")]
    [InlineData("is", "portúgölsku", "PT", "adjective")]
    [InlineData("is", "dönskum", "DK", "adjective")]
    [InlineData("is", "Belarús", "BY", "alias")]
    [InlineData("is", "Færeyja", "FO", "name")]
    public void Forms_of_countries_are_known(string language, string form, string code, string kind) =>
        Assert.Contains(Of(language).Gazetteer.Find(form), e => e.Type == "Country" && e.Key == $"country:{code}" && e.Country == code && e.Kind == kind);

    [Fact]
    public void Every_country_has_people_or_is_small() =>
        Assert.InRange(LexiconTable.Load("is/country-forms.tsv").Rows.Where(r => r.Cells[2] == "people").Select(r => r.Cells[0]).Distinct(StringComparer.Ordinal).Count(), 195, 240);

    [Fact]
    public void Cases_of_inflected_forms_are_told()
    {
        var form = Icelandic.Gazetteer.Find("Noregi").Single(e => e.Kind == "name");
        Assert.True(GrammaticalCases.Allows(form.Case, "dat"));
        Assert.False(GrammaticalCases.Allows(form.Case, "nom"));
    }

    [Theory]
    [InlineData("en", "Lisbon", "PT", "capital")]
    [InlineData("en", "Porto", "PT", "city")]
    [InlineData("en", "Strait of Hormuz", null, "strait")]
    [InlineData("en", "Texas", "US", "state")]
    [InlineData("is", "Kaupmannahafnar", "DK", "capital")]
    [InlineData("is", "Parísar", "FR", "capital")]
    [InlineData("is", "Karíbahafinu", null, "sea")]
    [InlineData("is", "Akureyrar", "IS", "city")]
    [InlineData("is", "Kópavogi", "IS", "city")]
    [InlineData("is", "Lisbon", "PT", "capital")]
    public void Places_are_known(string language, string form, string? country, string kind) =>
        Assert.Contains(Of(language).Gazetteer.Find(form), e => e.Type == "Place" && e.Country == country && e.Kind == kind);

    [Theory]
    [InlineData("en", "International Monetary Fund", "org:imf")]
    [InlineData("is", "Alþjóðagjaldeyrissjóðsins", "org:imf")]
    [InlineData("is", "Landhelgisgæslunnar", "org:icelandic-coast-guard")]
    [InlineData("is", "Interpol", "org:interpol")]
    [InlineData("is", "European Commission", "org:european-commission")]
    public void Organizations_share_keys_between_languages(string language, string form, string key) =>
        Assert.Contains(Of(language).Gazetteer.Find(form), e => e.Type == "Organization" && e.Key == key);

    [Fact]
    public void Known_people_can_be_left_out()
    {
        Assert.Contains(English.Gazetteer.Find("Urho Kekkonen"), e => e.Key == "person:urho-kekkonen");
        var without = LexiconSet.Load("en", persons: false);
        Assert.Empty(without.Gazetteer.Find("Urho Kekkonen"));
        Assert.Null(without.Persons);
    }

    [Theory]
    [InlineData("en", "Foreign Minister", "minister", 2)]
    [InlineData("en", "foreign minister", "minister", 2)]
    [InlineData("en", "FOREIGN MINISTER", "minister", 2)]
    [InlineData("en", "Lt. Col.", "military", 2)]
    [InlineData("en", "PM", "head-of-government", 1)]
    [InlineData("is", "utanríkisráðherrann", "minister", 1)]
    [InlineData("is", "Forsetanum", "head-of-state", 1)]
    [InlineData("is", "drottningarinnar", "royal", 1)]
    [InlineData("is", "forseta Alþingis", "legislator", 2)]
    public void Offices_are_known(string language, string form, string expected, int length)
    {
        var match = Of(language).Offices.Match(form.Split(' '), 0);
        Assert.Equal(length, match.Length);
        Assert.Contains(match.Rows, o => o.Class == expected);
    }

    [Theory]
    [InlineData("pm")]
    [InlineData("justice")]
    [InlineData("mp")]
    public void A_common_word_is_no_title(string word) => Assert.Equal(0, English.Offices.Match([word], 0).Length);

    [Theory]
    [InlineData("Guðrúnar", "Guðrún", "f", "gen")]
    [InlineData("Agli", "Egill", "m", "dat")]
    [InlineData("Björns", "Björn", "m", "gen")]
    [InlineData("Ragnheiði", "Ragnheiður", "f", "acc")]
    [InlineData("Magnúsar", "Magnús", "m", "gen")]
    [InlineData("Hörpu", "Harpa", "f", "dat")]
    public void Icelandic_given_names_are_brought_to_the_nominative(string form, string nominative, string gender, string one)
    {
        var name = Assert.Single(Icelandic.GivenNames.Find(form));
        Assert.Equal((nominative, gender), (name.Nominative, name.Gender));
        Assert.True(GrammaticalCases.Allows(name.Case, one));
    }

    [Theory]
    [InlineData("Tatyana", "f")]
    [InlineData("Dmitry", "m")]
    [InlineData("Fatima", "f")]
    [InlineData("Pedro", "m")]
    [InlineData("Zzyzx", null)]
    public void Given_names_of_the_world_have_a_gender_in_both_languages(string name, string? gender)
    {
        Assert.Equal(gender, English.GivenNames.GenderOf(name));
        Assert.Equal(gender, Icelandic.GivenNames.GenderOf(name));
    }

    [Theory]
    [InlineData("Jónsdóttur", "Jónsdóttir", "f")]
    [InlineData("Sigurðarsyni", "Sigurðarson", "m")]
    [InlineData("Helgason", "Helgason", "m")]
    public void Patronymics_are_brought_to_the_nominative(string form, string nominative, string gender)
    {
        var found = Icelandic.Patronymics.Find(form);
        Assert.Equal((nominative, gender), (found!.Nominative, found.Gender));
    }

    [Theory]
    [InlineData("Jackson")]
    [InlineData("person")]
    [InlineData("Mason")]
    public void Other_names_in_son_are_no_patronymics(string word) => Assert.Null(Icelandic.Patronymics.Find(word));

    [Fact]
    public void Heads_tell_the_kind_of_a_thing()
    {
        Assert.Equal("Vessel", English.Things.Match(["oil", "tanker"], 0).Rows[0].Type);
        Assert.Equal("Vessel", Icelandic.Things.Match(["freigátunnar"], 0).Rows[0].Type);
        Assert.Equal("Aircraft", Icelandic.Things.Match(["Þyrlunni"], 0).Rows[0].Type);
        Assert.Equal("prefix", English.VesselPrefixes.Match(["HMS"], 0).Rows[0].Kind);
        Assert.Equal("media", Icelandic.OrganizationHeads.Match(["fréttastofunni"], 0).Rows[0].Kind);
        Assert.Equal("criminal group", English.OrganizationHeads.Match(["drug", "cartel"], 0).Rows[0].Kind);
    }

    [Fact]
    public void Seats_and_organs_stand_for_states()
    {
        Assert.Equal("GB", English.Seats.Match(["Downing", "Street"], 0).Rows[0].Country);
        Assert.Equal("RU", Icelandic.Seats.Match(["Kremlverja"], 0).Rows[0].Country);
        Assert.Equal("forces", English.Organs.Match(["coast", "guard"], 0).Rows[0].Kind);
        Assert.Equal("government", Icelandic.Organs.Match(["stjórnvöldum"], 0).Rows[0].Kind);
    }

    private static LexiconSet Of(string language) => language == "is" ? Icelandic : English;
}
