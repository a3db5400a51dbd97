using Graph.Mentions.Times;
using Graph.Tests.Support;

namespace Graph.Tests.Mentions.Times;

/// <summary>Bare weekdays under the verbs that place them. Publication is Wednesday, 18 June 2025.</summary>
public sealed class GoverningTenseTests
{
    private const string Ahead = "2025-06-19";
    private const string Behind = "2025-06-12";

    private static string? Value(string language, string rows) => Assert.Single(new TimeFinder(language).Find(Trees.Parse(rows, language))).Value;

    [Fact]
    public void A_past_verb_places_the_day_behind() => Assert.Equal(Behind, Value("en", """
        Marta Marta PROPN _ 2 nsubj
        resigned resign VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        on on ADP _ 4 case
        Thursday Thursday PROPN _ 2 obl
        """));

    [Fact]
    public void A_plan_places_the_day_of_its_infinitive_ahead() => Assert.Equal(Ahead, Value("en", """
        Marta Marta PROPN _ 2 nsubj
        plans plan VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
        to to PART _ 4 mark
        resign resign VERB VerbForm=Inf 2 xcomp
        on on ADP _ 6 case
        Thursday Thursday PROPN _ 4 obl
        """));

    [Fact]
    public void A_plan_of_the_past_places_it_ahead_too() => Assert.Equal(Ahead, Value("en", """
        They they PRON _ 2 nsubj
        agreed agree VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        to to PART _ 4 mark
        meet meet VERB VerbForm=Inf 2 xcomp
        on on ADP _ 6 case
        Thursday Thursday PROPN _ 4 obl
        """));

    [Fact]
    public void Going_to_is_a_future() => Assert.Equal(Ahead, Value("en", """
        They they PRON _ 3 nsubj
        are be AUX Mood=Ind|Tense=Pres|VerbForm=Fin 3 aux
        going go VERB Tense=Pres|VerbForm=Part 0 root
        to to PART _ 5 mark
        meet meet VERB VerbForm=Inf 3 xcomp
        on on ADP _ 7 case
        Thursday Thursday PROPN _ 5 obl
        """));

    [Fact]
    public void Be_with_an_infinitive_is_a_plan() => Assert.Equal(Ahead, Value("en", """
        They they PRON _ 2 nsubj
        are be AUX Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
        to to PART _ 4 mark
        meet meet VERB VerbForm=Inf 2 xcomp
        on on ADP _ 6 case
        Thursday Thursday PROPN _ 4 obl
        """));

    [Fact]
    public void What_is_scheduled_for_a_day_lies_ahead() => Assert.Equal(Ahead, Value("en", """
        Talks talk NOUN _ 3 nsubj:pass
        were be AUX Mood=Ind|Tense=Past|VerbForm=Fin 3 aux:pass
        scheduled schedule VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
        for for ADP _ 5 case
        Thursday Thursday PROPN _ 3 obl
        """));

    [Fact]
    public void Who_was_asked_on_a_day_was_asked_in_the_past() => Assert.Equal(Behind, Value("en", """
        Marta Marta PROPN _ 3 nsubj:pass
        was be AUX Mood=Ind|Tense=Past|VerbForm=Fin 3 aux:pass
        asked ask VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
        on on ADP _ 5 case
        Thursday Thursday PROPN _ 3 obl
        to to PART _ 7 mark
        resign resign VERB VerbForm=Inf 3 xcomp
        """));

    [Fact]
    public void Upcoming_things_lie_ahead() => Assert.Equal(Ahead, Value("en", """
        Marta Marta PROPN _ 2 nsubj
        praised praise VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        the the DET _ 5 det
        upcoming upcoming ADJ _ 5 amod
        talks talk NOUN _ 2 obj
        on on ADP _ 7 case
        Thursday Thursday PROPN _ 5 nmod
        """));

    [Fact]
    public void An_infinitive_under_a_past_verb_that_is_no_plan_stays_past() => Assert.Equal(Behind, Value("en", """
        They they PRON _ 2 nsubj
        managed manage VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        to to PART _ 4 mark
        meet meet VERB VerbForm=Inf 2 xcomp
        on on ADP _ 6 case
        Thursday Thursday PROPN _ 4 obl
        """));

    [Fact]
    public void The_present_of_a_headline_tells_what_has_happened() => Assert.Equal(Behind, Value("en", """
        Minister minister NOUN _ 2 nsubj
        resigns resign VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
        Thursday Thursday PROPN _ 2 obl:tmod
        """));

    [Fact]
    public void The_present_of_a_body_is_a_timetable() => Assert.Equal(Ahead, Value("en", """
        Talks talk NOUN _ 0 root

        Talks talk NOUN _ 2 nsubj
        open open VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
        on on ADP _ 4 case
        Thursday Thursday PROPN _ 2 obl
        """));

    [Fact]
    public void Icelandic_intent_places_the_day_ahead() => Assert.Equal(Ahead, Value("is", """
        Marta Marta PROPN _ 2 nsubj
        ætlar ætla VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
        að að PART _ 4 mark
        hætta hætta VERB VerbForm=Inf 2 xcomp
        á á ADP _ 6 case
        fimmtudag fimmtudagur NOUN _ 4 obl
        """));

    [Fact]
    public void Icelandic_becoming_is_a_future() => Assert.Equal(Ahead, Value("is", """
        Fundurinn fundur NOUN _ 3 nsubj:pass
        verður verða AUX Mood=Ind|Tense=Pres|VerbForm=Fin 3 aux:pass
        haldinn halda VERB VerbForm=Part|Voice=Pass 0 root
        á á ADP _ 5 case
        fimmtudag fimmtudagur NOUN _ 3 obl
        """));

    [Fact]
    public void Icelandic_hearsay_with_a_perfect_stays_past() => Assert.Equal(Behind, Value("is", """
        Marta Marta PROPN _ 4 nsubj
        mun munu AUX Mood=Ind|Tense=Pres|VerbForm=Fin 4 aux
        hafa hafa AUX VerbForm=Inf 4 aux
        hætt hætta VERB VerbForm=Sup 0 root
        á á ADP _ 6 case
        fimmtudag fimmtudagur NOUN _ 4 obl
        """));

    [Fact]
    public void The_verb_behind_a_weekday_is_no_part_of_it() => Assert.Equal("2025-06-12", Value("is", """
        Á á ADP _ 2 case
        fimmtudag fimmtudagur NOUN _ 4 obl
        var vera AUX Mood=Ind|Tense=Past|VerbForm=Fin 4 aux:pass
        handtekinn handtaka VERB VerbForm=Part|Voice=Pass 0 root
        maður maður NOUN _ 4 nsubj:pass
        """));
}
