using FsCheck.Xunit;

namespace Graph.Tests.Mentions;

public sealed class MentionFinderTests
{
    [Fact]
    public void Titles_and_countries_before_a_name_are_facts_and_stay_outside_the_span() => Assert.Equal(
        "[Mette Lindholm] Person Name c=DK o=Prime Minister g=f; [Orpo] Person Name g=m",
        Found.Lines("""
            Danish danish ADJ Degree=Pos 3 amod NORP
            Prime Prime PROPN Number=Sing 3 compound
            Minister Minister PROPN Number=Sing 4 nmod:desc
            Mette Mette PROPN Number=Sing 6 nsubj PERSON
            Lindholm Lindholm PROPN Number=Sing 4 flat +PERSON
            met meet VERB Tense=Past|VerbForm=Fin 0 root
            Mr Mr PROPN Number=Sing 8 nmod:desc
            Orpo orpo PROPN Number=Sing 6 obj PERSON
            . . PUNCT _ 6 punct
            """));

    [Fact]
    public void An_apposition_gives_its_office_and_country_to_the_name() => Assert.Equal(
        "[Edgars Rinkis] Person Name c=LV o=President g=m; [president] Person Nominal c=LV o=President; [Latvia] Country Name c=LV; [Dutch leader] Person Nominal c=NL o=Leader",
        Found.Lines("""
            Edgars Edgars PROPN Number=Sing 9 nsubj PERSON
            Rinkis Rinkis PROPN Number=Sing 1 flat +PERSON
            , , PUNCT _ 1 punct
            the the DET Definite=Def 5 det
            president president NOUN Number=Sing 1 appos
            of of ADP _ 7 case
            Latvia Latvia PROPN Number=Sing 5 nmod GPE
            , , PUNCT _ 1 punct
            called call VERB Tense=Past|VerbForm=Fin 0 root
            the the DET Definite=Def 12 det
            Dutch dutch ADJ Degree=Pos 12 amod NORP
            leader leader NOUN Number=Sing 9 obj
            . . PUNCT _ 9 punct
            """));

    [Fact]
    public void The_name_may_stand_behind_its_description() => Assert.Equal(
        "[president] Person Nominal c=LV o=President; [Latvia] Country Name c=LV; [Edgars Rinkis] Person Name c=LV o=President g=m",
        Found.Lines("""
            The the DET Definite=Def 2 det
            president president NOUN Number=Sing 9 nsubj
            of of ADP _ 4 case
            Latvia Latvia PROPN Number=Sing 2 nmod GPE
            , , PUNCT _ 4 punct
            Edgars Edgars PROPN Number=Sing 2 appos PERSON
            Rinkis Rinkis PROPN Number=Sing 6 flat +PERSON
            , , PUNCT _ 6 punct
            left leave VERB Tense=Past|VerbForm=Fin 0 root
            . . PUNCT _ 9 punct
            """));

    [Fact]
    public void A_capital_that_acts_is_the_state_and_one_that_something_comes_from_is_a_town() => Assert.Equal(
        "[Oslo] Country Name n=Norway c=NO met; [Vilnius] Place Name c=LT",
        Found.Lines("""
            Oslo Oslo PROPN Number=Sing 2 nsubj GPE
            rejected reject VERB Tense=Past|VerbForm=Fin 0 root
            the the DET Definite=Def 4 det
            offer offer NOUN Number=Sing 2 obj
            from from ADP _ 6 case
            Vilnius Vilnius PROPN Number=Sing 4 nmod GPE
            . . PUNCT _ 2 punct
            """));

    [Fact]
    public void Capital_letters_do_not_hide_a_capital_and_a_partner_is_the_state() => Assert.Equal(
        "[KYIV] Country Name n=Ukraine c=UA met; [Riga] Country Name n=Latvia c=LV met",
        Found.Lines("""
            KYIV KYIV PROPN Number=Sing 2 nsubj GPE
            signed sign VERB Tense=Past|VerbForm=Fin 0 root
            a a DET Definite=Ind 4 det
            deal deal NOUN Number=Sing 2 obj
            with with ADP _ 6 case
            Riga Riga PROPN Number=Sing 4 nmod GPE
            . . PUNCT _ 2 punct
            """));

    [Fact]
    public void A_people_with_the_article_is_its_state_and_a_ship_is_known_by_its_noun() => Assert.Equal(
        "[Norwegians] Country Name n=Norway c=NO pl met; [Elektron] Vessel Name",
        Found.Lines("""
            The the DET Definite=Def 2 det
            Norwegians Norwegians PROPN Number=Plur 3 nsubj NORP
            seized seize VERB Tense=Past|VerbForm=Fin 0 root
            the the DET Definite=Def 6 det
            trawler trawler NOUN Number=Sing 6 compound
            Elektron Elektron PROPN Number=Sing 3 obj ORG
            . . PUNCT _ 3 punct
            """));

    [Fact]
    public void Counted_people_are_groups() => Assert.Equal(
        "[Danes] Group Nominal c=DK pl; [15 diplomats] Group Nominal o=Diplomat pl",
        Found.Lines("""
            Two two NUM NumType=Card 2 nummod
            Danes Danes NOUN Number=Plur 7 nsubj:pass
            and and CCONJ _ 5 cc
            15 15 NUM NumType=Card 5 nummod
            diplomats diplomat NOUN Number=Plur 2 conj
            were be AUX _ 7 aux:pass
            expelled expel VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
            . . PUNCT _ 7 punct
            """));

    [Fact]
    public void Organs_and_governments_are_the_state_with_its_name_inside() => Assert.Equal(
        "[government of Chad] Country Nominal n=Chad c=TD met; [Chad] Country Name c=TD; [Finnish troops] Country Nominal n=Finland c=FI pl met",
        Found.Lines("""
            The the DET Definite=Def 2 det
            government government NOUN Number=Sing 5 nsubj
            of of ADP _ 4 case
            Chad Chad PROPN Number=Sing 2 nmod GPE
            thanked thank VERB Tense=Past|VerbForm=Fin 0 root
            Finnish finnish ADJ Degree=Pos 7 amod NORP
            troops troop NOUN Number=Plur 5 obj
            . . PUNCT _ 5 punct
            """));

    [Fact]
    public void A_plural_title_reaches_every_name() => Assert.Equal(
        "[Sauli Vainamo] Person Name o=President g=m; [Alar Kask] Person Name o=President g=m",
        Found.Lines("""
            Presidents president NOUN Number=Plur 3 compound
            Sauli Sauli PROPN Number=Sing 3 compound PERSON
            Vainamo Vainamo PROPN Number=Sing 7 nsubj +PERSON
            and and CCONJ _ 3 cc
            Alar Alar PROPN Number=Sing 6 compound PERSON
            Kask Kask PROPN Number=Sing 3 conj +PERSON
            spoke speak VERB Tense=Past|VerbForm=Fin 0 root
            . . PUNCT _ 7 punct
            """));

    [Fact]
    public void A_counterpart_holds_the_office_of_the_other() => Assert.Equal(
        "[Elina Harju] Person Name o=Foreign Minister g=f; [her] Person Pronoun g=f; [Greek counterpart] Person Nominal c=GR o=Foreign Minister; [Giorgos Vlachos] Person Name c=GR o=Foreign Minister g=m",
        Found.Lines("""
            Foreign Foreign PROPN Number=Sing 2 compound
            Minister Minister PROPN Number=Sing 3 nmod:desc
            Elina Elina PROPN Number=Sing 5 nsubj PERSON
            Harju Harju PROPN Number=Sing 3 flat +PERSON
            met meet VERB Tense=Past|VerbForm=Fin 0 root
            her her PRON Poss=Yes 8 nmod:poss
            Greek greek ADJ Degree=Pos 8 amod NORP
            counterpart counterpart NOUN Number=Sing 5 obj
            Giorgos Giorgos PROPN Number=Sing 8 appos PERSON
            Vlachos Vlachos PROPN Number=Sing 9 flat +PERSON
            . . PUNCT _ 5 punct
            """));

    [Fact]
    public void The_it_of_weather_is_no_mention() => Assert.Equal("[Riga] Place Name c=LV", Found.Lines("""
        It it PRON Gender=Neut|Number=Sing|Person=3 2 nsubj
        rained rain VERB Tense=Past|VerbForm=Fin 0 root
        in in ADP _ 4 case
        Riga Riga PROPN Number=Sing 2 obl GPE
        . . PUNCT _ 2 punct
        """));

    [Fact]
    public void A_capitalised_ministry_is_an_organization_with_its_country() => Assert.Equal(
        "[Greek Shipping Ministry] Organization Name c=GR; [it] Organization Pronoun",
        Found.Lines("""
            The the DET Definite=Def 4 det ORG
            Greek Greek PROPN Number=Sing 4 compound +ORG
            Shipping Shipping PROPN Number=Sing 4 compound +ORG
            Ministry Ministry PROPN Number=Sing 5 nsubj +ORG
            denied deny VERB Tense=Past|VerbForm=Fin 0 root
            it it PRON Gender=Neut|Number=Sing|Person=3 5 obj
            . . PUNCT _ 5 punct
            """));

    [Fact]
    public void A_known_sea_inside_a_ship_s_name_is_no_place() => Assert.Equal(
        "[ship] Vessel Nominal; [Baltic Star] Vessel Name",
        Found.Lines("""
            The the DET Definite=Def 2 det
            ship ship NOUN Number=Sing 9 nsubj:pass
            , , PUNCT _ 2 punct
            the the DET Definite=Def 6 det
            Baltic Baltic PROPN Number=Sing 6 compound
            Star Star PROPN Number=Sing 2 appos
            , , PUNCT _ 2 punct
            was be AUX _ 9 aux:pass
            boarded board VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
            . . PUNCT _ 9 punct
            """));

    [Fact]
    public void An_office_apposed_in_Icelandic_gives_its_country_and_a_people_is_its_state() => Assert.Equal(
        "[Sauli Harjunen] Person Name c=FI o=President g=m; [forseti] Person Nominal c=FI o=President; [Finnlands] Country Name n=Finnland c=FI; [Norðmenn] Country Name n=Noregur c=NO pl met",
        Found.Lines("""
            Sauli Sauli PROPN _ 7 nsubj PERSON
            Harjunen Harjunen PROPN _ 1 flat +PERSON
            , , PUNCT _ 2 punct
            forseti forseti NOUN Case=Nom|Definite=Ind|Gender=Masc|Number=Sing 1 appos
            Finnlands Finnland PROPN Case=Gen|Gender=Neut|Number=Sing 4 nmod:poss GPE
            , , PUNCT _ 5 punct
            ræddi ræða VERB Mood=Ind|Number=Sing|Tense=Past 0 root
            við við ADP _ 9 case
            Norðmenn Norðmaður NOUN Case=Acc|Definite=Ind|Gender=Masc|Number=Plur 7 obl NORP
            . . PUNCT _ 7 punct
            """, "is"));

    [Fact]
    public void Icelandic_names_come_in_the_nominative_with_the_title_that_follows() => Assert.Equal(
        "[Sigríði Jónsdóttur] Person Name n=Sigríður Jónsdóttir o=Prime Minister g=f",
        Found.Lines("""
            Fundurinn fundur NOUN Case=Nom|Definite=Def|Gender=Masc|Number=Sing 2 nsubj
            var vera VERB Mood=Ind|Number=Sing|Tense=Past 0 root
            með með ADP _ 4 case
            Sigríði Sigríður PROPN Case=Dat|Gender=Fem|Number=Sing 2 obl PERSON
            Jónsdóttur Jónsdóttir PROPN Case=Dat|Gender=Fem|Number=Sing 4 flat +PERSON
            forsætisráðherra forsætisráðherra NOUN Case=Dat|Definite=Ind|Gender=Masc|Number=Sing 4 appos
            . . PUNCT _ 2 punct
            """, "is"));

    [Fact]
    public void Icelandic_compounds_hold_a_state_and_its_president_or_government() => Assert.Equal(
        "[Finnlandsforseti] Person Nominal c=FI o=President; [Danastjórn] Country Nominal n=Danmörk c=DK met",
        Found.Lines("""
            Finnlandsforseti Finnlandsforseti NOUN Case=Nom|Definite=Ind|Gender=Masc|Number=Sing 2 nsubj
            hringdi hringja VERB Mood=Ind|Number=Sing|Tense=Past 0 root
            í í ADP _ 4 case
            Danastjórn Danastjórn PROPN Case=Acc|Gender=Fem|Number=Sing 2 obl
            . . PUNCT _ 2 punct
            """, "is"));

    [Fact]
    public void Icelandic_ships_are_known_by_the_noun_before_them() => Assert.Equal(
        "[Varðskipið] Vessel Nominal; [Njáll] Vessel Name; [togarann] Vessel Nominal; [Everton] Vessel Name",
        Found.Lines("""
            Varðskipið Varðskip NOUN Case=Nom|Definite=Def|Gender=Neut|Number=Sing 3 nsubj
            Njáll Njáll PROPN Case=Nom|Gender=Masc|Number=Sing 3 nsubj PERSON
            tók taka VERB Mood=Ind|Number=Sing|Tense=Past 0 root
            togarann togari NOUN Case=Acc|Definite=Def|Gender=Masc|Number=Sing 3 obj
            Everton Everton PROPN _ 3 obj ORG
            . . PUNCT _ 3 punct
            """, "is"));

    [Fact]
    public void A_foreign_ministry_is_not_the_home_ministry_of_that_name()
    {
        var mention = Assert.Single(Found.In("""
            Finnska finnskur ADJ Case=Nom|Definite=Def|Gender=Neut|Number=Sing 2 amod NORP
            utanríkisráðuneytið utanríkisráðuneyti NOUN Case=Nom|Definite=Def|Gender=Neut|Number=Sing 3 nsubj
            mótmælti mótmæla VERB Mood=Ind|Number=Sing|Tense=Past 0 root
            . . PUNCT _ 3 punct
            """, "is"), mention => mention.Type == EntityType.Organization);
        Assert.Equal(("FI", (string?)null), (mention.Country, mention.Key));
    }

    [Theory]
    [InlineData("en", "The ambassador of Peru to Canada arrived.", "[ambassador] Person Nominal c=PE o=Ambassador")]
    [InlineData("en", "Peru's ambassador arrived.", "[ambassador] Person Nominal c=PE o=Ambassador")]
    [InlineData("en", "The Peruvian ambassador arrived.", "[Peruvian ambassador] Person Nominal c=PE o=Ambassador")]
    [InlineData("en", "The crew of the ferry Harald left.", "[Harald] Vessel Name")]
    [InlineData("en", "Canadian forces boarded a coaster.", "[Canadian forces] Country Nominal n=Canada c=CA pl met")]
    [InlineData("en", "Talks were held in Lima.", "[Lima] Place Name c=PE")]
    [InlineData("en", "Brazil's foreign minister, Ana Prado, left.", "[Ana Prado] Person Name c=BR o=Foreign Minister g=f")]
    [InlineData("en", "The Liberian-flagged tanker Star Trader 2 was boarded.", "[Star Trader 2] Vessel Name")]
    [InlineData("en", "Julie Bishop left. Bishop was tired.", "[Bishop] Person Name")]
    [InlineData("en", "Polish and Lithuanian officials met.", "[Lithuanian officials] Person Nominal c=LT o=Official pl")]
    [InlineData("en", "The Tamm government resigned. Estonian Prime Minister Kaja Tamm left.", "[Tamm government] Country Nominal n=Estonia c=EE met")]
    [InlineData("en", "Anna Berg met a number of Ministers.", "[Ministers] Person Nominal o=Minister pl")]
    [InlineData("is", "Fundurinn var hjá Flugvirkjafélagi Íslands í gær.", "n=Flugvirkjafélag Íslands")]
    [InlineData("is", "Bandarísk stjórnvöld höfnuðu tillögunni.", "[Bandarísk stjórnvöld] Country Nominal n=Bandaríkin c=US pl met")]
    [InlineData("is", "Hún fundaði með Brandt Þýskalandskanslara.", "[Brandt] Person Name c=DE o=Chancellor")]
    [InlineData("is", "Sendiherra Perús kom til landsins.", "[Sendiherra] Person Nominal c=PE o=Ambassador")]
    [InlineData("is", "Danski sendiherrann fór heim.", "[Danski sendiherrann] Person Nominal c=DK o=Ambassador")]
    [InlineData("is", "Erindreki frá Lettlandi kom.", "[Erindreki] Person Nominal c=LV o=Envoy")]
    [InlineData("is", "Tveir Danir voru handteknir.", "[Danir] Group Nominal c=DK pl")]
    [InlineData("is", "Færeysku sjómennirnir fóru um borð í línuskipið.", "[línuskipið] Vessel Nominal")]
    public void Wordings_of_one_thing_are_found_in_running_text(string language, string words, string expected) =>
        Assert.Contains(expected, Found.LinesOf(words, language), StringComparison.Ordinal);

    [Property(MaxTest = 60)]
    public void Mentions_are_ordered_have_different_spans_and_hold_their_head(string words, bool icelandic)
    {
        var language = icelandic ? "is" : "en";
        var text = Found.Read(string.IsNullOrEmpty(words) ? "President Ana Prado of Peru met " : words + " President Ana met Peru's " + words, language);
        var mentions = Found.Finder(language).Find(text);
        for (var i = 0; i < mentions.Count; i++)
        {
            Assert.Equal(i, mentions[i].Index);
            Assert.InRange(mentions[i].Head, mentions[i].First, mentions[i].End - 1);
            Assert.Equal(text.SpanOf(mentions[i].First, mentions[i].End), mentions[i].Span);
            Assert.True(i == 0 || mentions[i - 1].Span < mentions[i].Span);
        }
    }
}
