using System.Globalization;
using Graph.Tests.Support;

namespace Graph.Tests.Claims;

/// <summary>One sentence, several dates. Published on Wednesday, 18 June 2025.</summary>
public sealed class RepeatedEventsTests
{
    [Theory]
    [InlineData("Anna Lindqvist met Pedro Sousa in Geneva on 3 May 2025 and again on 4 May 2025.", "2025-05-03 Geneva, 2025-05-04 Geneva")]
    [InlineData("Anna Lindqvist met Pedro Sousa in Geneva on 3 May 2025 and again in Lisbon on 7 May 2025.", "2025-05-03 Geneva, 2025-05-07 Lisbon")]
    [InlineData("Anna Lindqvist called Pedro Sousa on 3 May 2025, on 7 May 2025 and once more on 12 May 2025.", "2025-05-03, 2025-05-07, 2025-05-12")]
    [InlineData("Anna Lindqvist met Pedro Sousa on 3 May and 9 May 2025.", "2025-05-03, 2025-05-09")]
    [InlineData("Anna Lindqvist held talks with Pedro Sousa in April and again in May.", "2025-04-01, 2025-05-01")]
    [InlineData("Anna Lindqvist met Pedro Sousa in Geneva in March 2025 and again in Norway in May 2025.", "2025-03-01 Geneva, 2025-05-01 Norway")]
    [InlineData("Anna Lindqvist met Pedro Sousa in Peru on 3 May 2025, and once more in the Netherlands on 9 May 2025.", "2025-05-03 Peru, 2025-05-09 Netherlands")]
    public void Events_of_several_dates_stay_apart(string sentence, string expected) => Assert.Equal(expected, Told(sentence, "en"));

    [Theory]
    [InlineData("Katrín Helgadóttir hitti Einar Jónsson í Genf 3. maí 2025 og aftur 7. maí 2025.", "2025-05-03 Genf, 2025-05-07 Genf")]
    [InlineData("Katrín Helgadóttir hringdi í Einar Jónsson á mánudag og svo aftur á þriðjudag.", "2025-06-16, 2025-06-17")]
    [InlineData("Katrín Helgadóttir og Einar Jónsson hittust í Genf í apríl og aftur í Noregi í maí.", "2025-04-01 Genf, 2025-05-01 Noregi")]
    [InlineData("Katrín Helgadóttir og Einar Jónsson hittust í Genf í apríl og aftur í Lissabon í maí.", "2025-04-01 Genf, 2025-05-01 Lissabon")]
    public void Icelandic_events_of_several_dates_stay_apart(string sentence, string expected) => Assert.Equal(expected, Told(sentence, "is"));

    [Theory]
    [InlineData("Anna Lindqvist met Pedro Sousa on 5 May 2025 and 6 May 2025.", "2025-05-05")]
    [InlineData("The meeting of Anna Lindqvist and Pedro Sousa on 3 May and 9 May 2025 was short.", "2025-05-03")]
    [InlineData("Anna Lindqvist met Pedro Sousa on 3 May 2025 and on 7 May 2025 Maria Korhonen resigned.", "2025-05-03")]
    [InlineData("Anna Lindqvist met Pedro Sousa on 3 May 2025 to discuss the vote of 7 May 2025.", "2025-05-03")]
    public void What_is_one_event_stays_one(string sentence, string expected) => Assert.Equal(expected, Told(sentence, "en"));

    [Fact]
    public void Days_in_a_row_are_one_event_that_went_on() =>
        Assert.Equal(new DateOnly(2025, 5, 6), Shipped.Read("Anna Lindqvist met Pedro Sousa on 5 May 2025 and 6 May 2025.").Claims.Claims.Single().Time?.Latest);

    private static string Told(string sentence, string language) => string.Join(", ", Shipped.Read(sentence, language).Claims.Claims
        .Where(claim => claim.Type is "Meeting" or "Call" or "Talks")
        .Select(claim => string.Join(' ', claim.Arguments.Where(argument => argument.Role == "place").Select(argument => argument.Text)
            .Prepend(claim.Time?.Earliest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))));
}
