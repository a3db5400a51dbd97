using System.Globalization;
using Graph.Claims;
using Graph.Events;
namespace Graph.Tests.Support;

/// <summary>Some thousand events in the manner of real news: hundreds of people with countries and offices, all event types and statuses, some
/// reported by one outlet, some by several, some denied by another. The same numbers give the same documents.</summary>
internal static class SomeWorld
{
    private static readonly DateOnly First = Some.Day("2031-01-01");

    /// <summary>Makes documents of up to three events each, and those of <see cref="PlantedNews"/> among them.</summary>
    public static IReadOnlyList<DocumentClaims> Documents() => [.. Rolled(5_000), .. PlantedNews.Documents()];

    private static List<DocumentClaims> Rolled(int events)
    {
        var dice = new Random(7);
        var reports = Enumerable.Range(0, events).SelectMany(_ => Reports(dice, Happening.Roll(dice, First))).ToList();
        return
        [
            .. reports.GroupBy(report => (report.Outlet, report.Published)).OrderBy(group => group.Key.Published).ThenBy(group => group.Key.Outlet)
                .SelectMany(group => group.Chunk(3).Select((chunk, part) => Document($"world/{group.Key.Published:yyyyMMdd}/{group.Key.Outlet}/{part}", chunk))),
        ];
    }

    // Three in five events stand in one outlet only.
    private static IEnumerable<Report> Reports(Random dice, Happening happening)
    {
        var outlets = Enumerable.Range(0, dice.Next(5) switch { < 3 => 1, 3 => 2, _ => 3 }).Select(_ => dice.Next(12)).Distinct().ToList();
        var disputed = outlets.Count > 1 && dice.Next(20) == 0;
        return outlets.Select((outlet, index) => new Report(
            disputed && index == 0 ? happening with { Polarity = Polarity.Negated, Modality = Modality.Actual, Withdrawn = false } : happening, outlet, Window(happening.Day)));
    }

    // Outlets print once in five days.
    private static DateOnly Window(DateOnly day) => First.AddDays((day.DayNumber - First.DayNumber) / 5 * 5 + 5);

    private static DocumentClaims Document(string key, Report[] reports)
    {
        var text = string.Join(' ', reports.Select(report => report.Happening.Sentence)) + $" ({key})";
        var made = Some.Text(key, text, Iso(reports[0].Published), source: $"World Outlet {reports[0].Outlet + 1}");
        var chains = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var report in reports)
            report.Happening.AddTo(made, chains);
        foreach (var person in reports.SelectMany(report => report.Happening.Parties).Select(party => party.Thing).Where(thing => thing.Office is not null).DistinctBy(thing => thing.Name))
            made.Holds(chains[person.Name], person.Office!, $"country:{person.Country}");
        return made;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Report(Happening Happening, int Outlet, DateOnly Published);
}
