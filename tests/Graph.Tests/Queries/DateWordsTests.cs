using Graph.Queries;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.Queries;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2025-11-21", "2025-11-21", Granularity.Day, "21 Nov 2025")]
    [InlineData("2025-11-21", "2025-11-21", Granularity.PartOfDay, "21 Nov 2025 (part of the day)")]
    [InlineData("2025-11-01", "2025-11-30", Granularity.Month, "Nov 2025 (month)")]
    [InlineData("2025-01-01", "2025-12-31", Granularity.Year, "2025 (year)")]
    [InlineData("2025-11-17", "2025-11-23", Granularity.Week, "17–23 Nov 2025 (week)")]
    [InlineData("2025-12-29", "2026-01-04", Granularity.Week, "29 Dec 2025–4 Jan 2026 (week)")]
    [InlineData("2025-10-01", "2025-12-31", Granularity.Quarter, "1 Oct–31 Dec 2025 (quarter)")]
    [InlineData("2025-06-01", "2025-08-31", Granularity.Season, "1 Jun–31 Aug 2025 (season)")]
    [InlineData("1980-01-01", "1989-12-31", Granularity.Decade, "1980s (decade)")]
    [InlineData("2025-11-01", "2025-11-05", Granularity.Day, "1–5 Nov 2025")]
    [InlineData("2025-11-03", "2025-11-30", Granularity.Month, "3–30 Nov 2025 (month)")]
    [InlineData(null, "2025-11-21", Granularity.Day, "by 21 Nov 2025")]
    [InlineData("2025-11-21", null, Granularity.Day, "from 21 Nov 2025")]
    [InlineData(null, null, Granularity.Unknown, "date unknown")]
    public void Dates_say_how_exact_they_are(string? earliest, string? latest, Granularity granularity, string words) => Assert.Equal(
        words,
        DateWords.Of(new Occurrence(earliest is null ? null : Date(earliest), latest is null ? null : Date(latest), granularity, TimeBasis.Explicit)));

    [Fact]
    public void No_time_is_no_date() => Assert.Equal("date unknown", DateWords.Of(null));
}
