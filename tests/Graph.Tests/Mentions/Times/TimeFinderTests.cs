using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Graph.Mentions.Times;
using Graph.Tests.Support;

namespace Graph.Tests.Mentions.Times;

/// <summary>What holds for every expression, and the days behind its value.</summary>
public sealed class TimeFinderTests
{
    private static readonly TimeFinder English = new("en");
    private static readonly TimeFinder Icelandic = new("is");

    private static TimeExpression Single(string sentence, string language = "en", string? published = "2025-06-18") =>
        Assert.Single((language == "is" ? Icelandic : English).Find(Sentences.Of(sentence, language, published)));

    private static Occurrence Told(string? earliest, string? latest, Granularity granularity, TimeBasis basis) =>
        new(earliest is null ? null : DateOnly.Parse(earliest, null), latest is null ? null : DateOnly.Parse(latest, null), granularity, basis);

    [Theory]
    [InlineData("She left^past on 3 March 2021.", "2021-03-03", "2021-03-03", Granularity.Day, TimeBasis.Explicit)]
    [InlineData("She left^past on Thursday.", "2025-06-12", "2025-06-12", Granularity.Day, TimeBasis.Weekday)]
    [InlineData("She left^past yesterday.", "2025-06-17", "2025-06-17", Granularity.Day, TimeBasis.Relative)]
    [InlineData("She left^past this morning.", "2025-06-18", "2025-06-18", Granularity.PartOfDay, TimeBasis.Relative)]
    [InlineData("She left^past last week.", "2025-06-09", "2025-06-15", Granularity.Week, TimeBasis.Relative)]
    [InlineData("She left^past over the weekend.", "2025-06-14", "2025-06-15", Granularity.Week, TimeBasis.Relative)]
    [InlineData("She left^past in the week of 3 March.", "2025-03-03", "2025-03-09", Granularity.Week, TimeBasis.Explicit)]
    [InlineData("She left^past in March.", "2025-03-01", "2025-03-31", Granularity.Month, TimeBasis.Explicit)]
    [InlineData("She left^past earlier this month.", "2025-06-01", "2025-06-18", Granularity.Month, TimeBasis.Relative)]
    [InlineData("She left^past last summer.", "2024-06-01", "2024-08-31", Granularity.Season, TimeBasis.Relative)]
    [InlineData("She left^past in the third quarter of 2019.", "2019-07-01", "2019-09-30", Granularity.Quarter, TimeBasis.Explicit)]
    [InlineData("She left^past in 2013.", "2013-01-01", "2013-12-31", Granularity.Year, TimeBasis.Explicit)]
    [InlineData("She left^past in the 1990s.", "1990-01-01", "1999-12-31", Granularity.Decade, TimeBasis.Explicit)]
    [InlineData("She called^past twice in the past three weeks.", "2025-05-28", "2025-06-18", Granularity.Month, TimeBasis.Relative)]
    [InlineData("She left^past several days ago.", null, "2025-06-16", Granularity.Week, TimeBasis.Relative)]
    [InlineData("She left^past on 3 and 4 March 2021.", "2021-03-03", "2021-03-04", Granularity.Day, TimeBasis.Explicit)]
    public void Days_are_inclusive_and_never_finer_than_the_text(string sentence, string? earliest, string? latest, Granularity granularity, TimeBasis basis) =>
        Assert.Equal(Told(earliest, latest, granularity, basis), Single(sentence).When);

    [Theory]
    [InlineData("en", "The next day he left^past.", 1)]
    [InlineData("en", "He had left^past ten days earlier.", -10)]
    [InlineData("en", "A week later he left^past.", 7)]
    [InlineData("en", "He left^past the same day.", 0)]
    [InlineData("en", "He left^past the following month.", 30)]
    [InlineData("is", "Daginn eftir fór^past hann.", 1)]
    [InlineData("is", "Hann hafði farið^past tíu dögum fyrr.", -10)]
    [InlineData("is", "Viku síðar fór^past hann.", 7)]
    [InlineData("is", "Sama dag fór^past hann.", 0)]
    [InlineData("is", "Hann fór^past mánuði síðar.", 30)]
    public void What_is_counted_from_the_story_keeps_its_shift_and_waits_for_the_anchor(string language, string sentence, int days)
    {
        var time = Single(sentence, language);
        Assert.Equal(days, time.ShiftDays);
        Assert.Null(time.When);
    }

    [Theory]
    [InlineData("He left^past two days before votes^noun.", "two days=P2D")]
    [InlineData("He left^past three days later than planned.", "three days=P3D")]
    [InlineData("He left^past the day before votes^noun.", "")]
    public void What_is_counted_from_another_event_is_no_shift_of_the_story(string sentence, string expected) =>
        Assert.Equal(expected, Expect.Told(English, sentence, "en", "2025-06-18"));

    [Fact]
    public void The_head_is_the_word_that_hangs_outside()
    {
        var time = Assert.Single(English.Find(Trees.Parse("""
            Marta Marta PROPN _ 2 nsubj
            resigned resign VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            on on ADP _ 4 case
            Thursday Thursday PROPN _ 2 obl
            , , PUNCT _ 7 punct
            12 12 NUM _ 7 nummod
            June June PROPN _ 4 appos
            2025 2025 NUM _ 7 nmod
            """)));
        Assert.Equal(("Thursday, 12 June 2025", 3, 8, 3), (time.Text, time.First, time.End, time.Head));
    }

    [Fact]
    public void A_person_named_like_a_month_is_no_time() => Assert.Empty(English.Find(Trees.Parse("""
        Critics critic NOUN _ 2 nsubj
        turned turn VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
        to to ADP _ 4 case
        May May PROPN _ 2 obl PERSON
        """)));

    [Fact]
    public void No_expression_reaches_across_paragraphs() =>
        Assert.Equal("March=2025-03;2021=2021", Expect.Told(English, "They met^past in March\n\n2021, they said, was hard.", "en", "2025-06-18"));

    [Fact]
    public void A_language_without_tables_is_named_in_the_error() =>
        Assert.Contains("xx/times", Assert.Throws<Graph.Lexicon.LexiconException>(() => new TimeFinder("xx")).Message, StringComparison.Ordinal);

    [Property(MaxTest = 1000)]
    public Property Expressions_never_overlap_and_always_quote_the_text() =>
        Prop.ForAll(Gen.Elements(Pieces).NonEmptyListOf().ToArbitrary(), pieces =>
        {
            var text = Sentences.Of(string.Join(' ', pieces), "en", "2025-06-18");
            var times = English.Find(text);
            var broken = times.Where((time, i) => text.TextOf(time.Span) != time.Text || time.Head < time.First || time.Head >= time.End
                || (i > 0 && times[i - 1].Span.End > time.Span.Start) || (time.When is { Earliest: { } first, Latest: { } last } && first > last));
            return (!broken.Any()).Label(string.Join('\n', broken));
        });

    private static readonly string[] Pieces =
    [
        "on", "the", "3", "31", "2021", "March", "May", ",", "Thursday", "last", "next", "week", "two", "days", "ago", "later", "before", "and", "-",
        "in", "of", "quarter", "third", "1990", "s", "at", "16:30", "p.m.", "morning", "this", "year", "weekend", "every", "a", "month", "2019-20", "30", "February",
    ];
}
