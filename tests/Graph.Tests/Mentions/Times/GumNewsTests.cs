using Graph.Mentions.Times;
using Graph.Tests.Support;

namespace Graph.Tests.Mentions.Times;

/// <summary>Measures on the dates of 16 news articles: extents relaxed (one shared word counts), days strict (both ends equal).</summary>
public sealed class GumNewsTests(ITestOutputHelper output)
{
    [Fact]
    public void Dates_of_news_are_found_and_mean_the_days_that_readers_marked()
    {
        var folder = Repository.Shared("gold", "gum-news");
        var finder = new TimeFinder("en");
        var (gold, told, found, right, matched) = (0, 0, 0, 0, 0);
        foreach (var markup in Directory.EnumerateFiles(Path.Combine(folder, "xml"), "*.xml").Order(StringComparer.Ordinal))
        {
            var (text, dates) = GumNews.Read(markup, Path.Combine(folder, "dep", Path.GetFileNameWithoutExtension(markup) + ".conllu"));
            var times = finder.Find(text);
            var placed = times.Where(time => time.When is not null).ToArray();
            (gold, told) = (gold + dates.Count, told + placed.Length);
            found += placed.Count(time => dates.Any(date => Meets(date, time)));
            foreach (var date in dates)
            {
                var time = times.FirstOrDefault(time => Meets(date, time));
                if (time is not null)
                    matched++;
                if (time?.When is { } when && when.Earliest == date.Earliest && when.Latest == date.Latest)
                    right++;
                else
                    output.WriteLine($"{Path.GetFileName(markup)} [{date.Text}] {date.Earliest:O}..{date.Latest:O}: {time?.Text} {time?.Value} {time?.When}");
            }

            foreach (var time in placed.Where(time => !dates.Any(date => Meets(date, time))))
                output.WriteLine($"{Path.GetFileName(markup)} not marked: {time.Text} {time.Value}");
        }

        var extents = F1((double)found / told, (double)matched / gold);
        var days = F1((double)right / told, (double)right / gold);
        output.WriteLine($"gold {gold}, told {told}, extents F1 {extents:0.000}, days F1 {days:0.000}, days right of gold {(double)right / gold:0.000}");
        Assert.True(extents > .91, $"extents F1 {extents:0.000}");
        Assert.True(days > .78, $"days F1 {days:0.000}");
    }

    private static bool Meets(GoldDate date, TimeExpression time) => time.First < date.End && date.First < time.End;

    private static double F1(double precision, double recall) => 2 * precision * recall / (precision + recall);
}
