using System.Globalization;
using Graph.Tests.Support;

namespace Graph.Tests.Claims;

/// <summary>Which date belongs to which event. Published on Wednesday, 18 June 2025.</summary>
public sealed class TimeAssignmentTests
{
    [Theory]
    [InlineData("Anna Lindqvist met Pedro Sousa on 3 May 2025.", "2025-05-03")]
    [InlineData("Anna Lindqvist met Pedro Sousa in Geneva yesterday.", "2025-06-17")]
    [InlineData("On Monday, Anna Lindqvist met Pedro Sousa in Geneva.", "2025-06-16")]
    [InlineData("Anna Lindqvist held a meeting with Pedro Sousa on 3 May 2025.", "2025-05-03")]
    [InlineData("Anna Lindqvist said on Tuesday that she had met Pedro Sousa on 3 May 2025.", "2025-05-03")]
    [InlineData("The meeting between Anna Lindqvist and Pedro Sousa, which took place on 3 May 2025, was short.", "2025-05-03")]
    public void A_date_of_the_same_clause_is_the_event_s(string sentence, string day) => AssertDay(sentence, "en", day);

    [Theory]
    [InlineData("Katrín Helgadóttir hitti Einar Jónsson 3. maí 2025.", "2025-05-03")]
    [InlineData("Í gær hitti Katrín Helgadóttir Einar Jónsson í Genf.", "2025-06-17")]
    [InlineData("Katrín Helgadóttir átti fund með Einar Jónsson á mánudag.", "2025-06-16")]
    public void Icelandic_dates_are_given_alike(string sentence, string day) => AssertDay(sentence, "is", day);

    [Fact]
    public void A_date_on_the_announcing_verb_only_bounds_the_event_from_above()
    {
        var time = Shipped.Read("Anna Lindqvist said on Tuesday that she had met Pedro Sousa.").Claims.Claims.Single(claim => claim.Type == "Meeting").Time;
        Assert.Equal((null, new DateOnly(2025, 6, 17), TimeBasis.Bound), (time?.Earliest, time?.Latest, time!.Basis));
    }

    [Fact]
    public void A_meeting_during_a_visit_takes_over_the_days_of_the_visit()
    {
        var claims = Shipped.Read("Minister Anna Lindqvist visited Portugal on 3 May 2025. In Portugal Minister Lindqvist met with Pedro Sousa.").Claims.Claims;
        var time = claims.Single(claim => claim.Type == "Meeting").Time;
        Assert.Equal((new DateOnly(2025, 5, 3), TimeBasis.Inherited), (time!.Earliest, time.Basis));
    }

    [Theory]
    [InlineData("On Monday, rebels attacked the port in a raid. The raid began near the harbour, where Anna Lindqvist was meeting Pedro Sousa.", "en", "2025-06-16")]
    [InlineData("The summit opened in Geneva on 3 May 2025.\n\nMany came. At the summit, leaders signed a treaty. Anna Lindqvist met Pedro Sousa there.", "en", "2025-05-03")]
    [InlineData("Police carried out an operation on 3 May 2025. It was large.\n\nPolice conducted the operation near the border. Anna Lindqvist was meeting Pedro Sousa.", "en", "2025-05-03")]
    [InlineData("Á mánudag gerðu uppreisnarmenn árás á höfnina.\n\nÍ árásinni skemmdust skip. Katrín Helgadóttir hitti Einar Jónsson í höfninni.", "is", "2025-06-16")]
    public void An_occasion_that_is_told_again_keeps_its_day(string text, string language, string day) => AssertDay(text, language, day);

    [Theory]
    [InlineData("On Monday, rebels attacked the port in a raid.\n\nThe raid was condemned by Norway. Anna Lindqvist met Pedro Sousa.")]
    [InlineData("A summit opened in Geneva on 3 May 2025.\n\nAfter the summit, leaders signed a treaty. Anna Lindqvist met Pedro Sousa.")]
    [InlineData("On Monday, rebels attacked the port in a raid.\n\nA raid began near the harbour. Anna Lindqvist met Pedro Sousa.")]
    public void What_is_only_said_of_an_occasion_has_not_its_day(string text) =>
        Assert.Null(Shipped.Read(text).Claims.Claims.Single(claim => claim.Type == "Meeting").Time);

    [Theory]
    [InlineData("Anna Lindqvist met Pedro Sousa on 3 May 2025.\n\nAnna Lindqvist also met Maria Korhonen.", "Maria Korhonen", "2025-05-03")]
    [InlineData("On Monday, Minister Anna Lindqvist held talks with Pedro Sousa.\n\nThe minister also held a meeting with Maria Korhonen.", "Maria Korhonen", "2025-06-16")]
    [InlineData("Anna Lindqvist met Pedro Sousa on 3 May 2025.\n\nAnna Lindqvist met Maria Korhonen.", "Maria Korhonen", null)]
    [InlineData("Anna Lindqvist met Pedro Sousa on 3 May 2025.\n\nOskar Nieminen also met Maria Korhonen.", "Maria Korhonen", null)]
    public void A_meeting_that_is_added_to_another_takes_over_its_day(string text, string other, string? day)
    {
        var claim = Shipped.Read(text).Claims.Claims.Single(claim => claim.Arguments.Any(argument => argument.Text.EndsWith(other, StringComparison.Ordinal)));
        Assert.Equal(day, claim.Time?.Earliest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Maria Korhonen called Oskar Nieminen on 24 May 2025, three days after Anna Lindqvist had met Pedro Sousa.", Granularity.Day, "2025-05-21", "2025-05-21")]
    [InlineData("Maria Korhonen called Oskar Nieminen on 24 May 2025, five weeks after Anna Lindqvist had met Pedro Sousa.", Granularity.Week, "2025-04-16", "2025-04-22")]
    [InlineData("Maria Korhonen resigned on 24 May 2025. Three weeks later, Anna Lindqvist met Pedro Sousa.", Granularity.Week, "2025-06-11", "2025-06-17")]
    [InlineData("Maria Korhonen resigned on 3 May 2025. A week later, Anna Lindqvist met Pedro Sousa.", Granularity.Day, "2025-05-10", "2025-05-10")]
    public void A_count_is_as_exact_as_its_unit(string text, Granularity granularity, string earliest, string latest)
    {
        var time = Shipped.Read(text).Claims.Claims.Single(claim => claim.Type == "Meeting").Time;
        Assert.Equal(new Occurrence(Some.Day(earliest), Some.Day(latest), granularity, TimeBasis.Relative), time);
    }

    [Fact]
    public void No_date_stays_no_date() =>
        Assert.Null(Shipped.Read("Anna Lindqvist met Pedro Sousa in Geneva.").Claims.Claims.Single().Time);

    [Fact]
    public void A_date_inside_another_thing_is_not_the_event_s() =>
        Assert.Null(Shipped.Read("Anna Lindqvist met Pedro Sousa to discuss the attack of 3 May 2025.").Claims.Claims.Single(claim => claim.Type == "Meeting").Time);

    private static void AssertDay(string sentence, string language, string day)
    {
        var time = Shipped.Read(sentence, language).Claims.Claims.Single(claim => claim.Type == "Meeting").Time;
        var expected = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal((expected, expected, Granularity.Day), (time?.Earliest, time?.Latest, time?.Granularity));
    }
}
