using System.Globalization;
using Graph.Documents;

namespace Graph.Tests.Documents;

public sealed class PublicationDateTests
{
    private static string Found(string text, string? url = null, string? name = null, DateOnly? given = null)
    {
        var (day, basis) = PublicationDate.Find(new DocumentFacts { Text = text, Url = url, Published = given }, name);
        return day is null ? "None" : string.Create(CultureInfo.InvariantCulture, $"{basis} {day:yyyy-MM-dd}");
    }

    [Fact]
    public void The_strongest_rule_wins()
    {
        const string Text = "LIMA, May 3, 2004 (Agency) - The ship sailed.";
        const string Url = "https://post.example/2004/05/04/ship";
        Assert.Equal("Given 2004-05-05", Found(Text, Url, "2004-05-01.txt", new DateOnly(2004, 5, 5)));
        Assert.Equal("Url 2004-05-04", Found(Text, Url, "2004-05-01.txt"));
        Assert.Equal("Dateline 2004-05-03", Found(Text, null, "2004-05-01.txt"));
        Assert.Equal("FileName 2004-05-01", Found("The ship sailed.", null, "2004-05-01.txt"));
        Assert.Equal("None", Found("The ship sailed.", null, "ship.txt"));
    }

    [Theory]
    [InlineData("https://post.example/news/2019/05/21/ship.html", "Url 2019-05-21")]
    [InlineData("https://post.example/world/2019/may/21/ship", "Url 2019-05-21")]
    [InlineData("https://post.example/ship-2019-05-21", "Url 2019-05-21")]
    [InlineData("https://post.example/a/20190521/1", "Url 2019-05-21")]
    [InlineData("https://post.example/2019/13/45/ship", "None")]
    [InlineData("https://post.example/article/120190521345", "None")]
    public void Days_in_urls(string url, string expected) => Assert.Equal(expected, Found("The ship sailed.", url));

    [Theory]
    [InlineData("LIMA, Dec 11, 1999 (Agency) - The ship sailed.", "Dateline 1999-12-11")]
    [InlineData("Port Louis, 11 December 1999 — The ship sailed.", "Dateline 1999-12-11")]
    [InlineData("SANTA FE, New Mexico, Sept. 3, 1999 - The ship sailed.", "Dateline 1999-09-03")]
    [InlineData("AKUREYRI, 3. mars 1981 - Skipið sigldi.", "Dateline 1981-03-03")]
    [InlineData("(May 12, 1975) The ship sailed.", "Dateline 1975-05-12")]
    [InlineData("Headline\n\nFriday, July 2, 1976\n\nThe ship sailed.", "Dateline 1976-07-02")]
    [InlineData("Fyrirsögn\n\nBirt: 12. maí 1976 kl. 14:30\n\nSkipið sigldi.", "Dateline 1976-05-12")]
    [InlineData("The ship sailed from Lima on May 12, 1975 - or so it seemed.", "None")]
    [InlineData("LIMA, Dec 11 (Agency) - The ship sailed.", "None")]
    [InlineData("LIMA, Feb 30, 1999 - The ship sailed.", "None")]
    public void Datelines(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("LIMA, Dec 11 (Agency) - The ship sailed.", "https://post.example/1999/ship", null, "Dateline 1999-12-11")]
    [InlineData("AKUREYRI, 3. mars - Skipið sigldi.", null, "1981-akureyri.txt", "Dateline 1981-03-03")]
    public void A_dateline_takes_its_year_from_the_address(string text, string? url, string? name, string expected) => Assert.Equal(expected, Found(text, url, name));

    [Theory]
    [InlineData("ship_2001_02_03.txt", "FileName 2001-02-03")]
    [InlineData("20010203-ship.txt", "FileName 2001-02-03")]
    [InlineData("ship 2001.txt", "None")]
    public void Days_in_file_names(string name, string expected) => Assert.Equal(expected, Found("The ship sailed.", null, name));

    [Theory]
    [InlineData("2019-05-21", "2019-05-21")]
    [InlineData("2019-05-21T23:30:00+03:00", "2019-05-21")]
    [InlineData("2019-05-21T23:30:00.123-08:00", "2019-05-21")]
    [InlineData("2019-05-21T23:30:00Z", "2019-05-21")]
    [InlineData("2019-05-21 23:30", "2019-05-21")]
    [InlineData("21/05/2019", null)]
    [InlineData("2019-02-30", null)]
    public void Given_dates_count_in_their_own_offset(string value, string? expected)
    {
        if (expected is null)
            Assert.Contains(value, Assert.Throws<FormatException>(() => GivenDate.Day(value)).Message, StringComparison.Ordinal);
        else
            Assert.Equal(expected, GivenDate.Day(value).ToString("O", CultureInfo.InvariantCulture));
    }
}
