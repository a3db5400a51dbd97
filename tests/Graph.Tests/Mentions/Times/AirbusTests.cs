using System.Globalization;
using System.Xml.Linq;
using Graph.Documents;
using Graph.Mentions.Times;
using Graph.Tests.Support;
using Graph.Text;

namespace Graph.Tests.Mentions.Times;

/// <summary>The corpus marks no time expressions in its texts, only the day of each article; but its timelines date events by day or month.
/// Where a sentence with dated events holds exactly one placed expression of that exactness, the two should agree.</summary>
public sealed class AirbusTests(ITestOutputHelper output)
{
    [Fact]
    public void The_only_date_of_a_sentence_is_that_of_its_dated_event()
    {
        var folder = Repository.Shared("gold", "timelines", "airbus");
        var (parser, finder) = (new TextParser(Models.All), new TimeFinder("en"));
        var gold = Directory.EnumerateFiles(Path.Combine(folder, "TimeLines_Gold_Standard")).Order(StringComparer.Ordinal).SelectMany(Dated)
            .ToLookup(row => row.Sentence, row => row.Date, StringComparer.Ordinal);
        var (sentences, right) = (0, 0);
        foreach (var text in parser.ParseMany(Directory.EnumerateFiles(Path.Combine(folder, "corpus_trackA_TimeML"), "*.tml").Order(StringComparer.Ordinal).Select(Article), TestContext.Current.CancellationToken))
            foreach (var (sentence, times) in BySentence(text, finder))
            {
                var dates = gold[$"{text.Document.Key}-{sentence}"].Distinct(StringComparer.Ordinal).ToArray();
                if (dates.Length == 0 || times.Count != 1)
                    continue;
                sentences++;
                if (dates.Contains(times[0].Value![..Math.Min(10, times[0].Value!.Length)]))
                    right++;
                else
                    output.WriteLine($"{text.Document.Key}-{sentence}: {times[0].Text} = {times[0].Value}, events on {string.Join(", ", dates)}");
            }

        output.WriteLine($"{right} of {sentences} sentences agree");
        Assert.True(right >= .75 * sentences, $"{right} of {sentences} sentences agree");
    }

    private static IEnumerable<(string Sentence, string Date)> Dated(string file) =>
        from line in File.ReadLines(file).Skip(1)
        let cells = line.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        where cells.Length > 2 && !cells[1].StartsWith("XXXX", StringComparison.Ordinal)
        from mention in cells.Skip(2)
        let parts = mention.Split('-')
        select ($"{parts[0]}-{parts[1]}", cells[1].Replace("-XX", "", StringComparison.Ordinal));

    private static Document Article(string file)
    {
        var xml = XDocument.Load(file);
        return new Document(Path.GetFileName(file).Split('_')[0], string.Join("\n\n", xml.Descendants("s").Select(s => s.Value)))
        {
            Published = DateOnly.Parse(xml.Descendants("TIMEX3").First().Value, CultureInfo.InvariantCulture),
        };
    }

    private static IEnumerable<(int Sentence, IReadOnlyList<TimeExpression> Times)> BySentence(ParsedText text, TimeFinder finder) =>
        finder.Find(text).Where(time => time.When is { Granularity: Granularity.Day or Granularity.Month or Granularity.PartOfDay or Granularity.Year })
            .GroupBy(time => text.Document.Text[..time.Span.Start].Split("\n\n").Length - 1)
            .Select(group => (group.Key, (IReadOnlyList<TimeExpression>)[.. group]));
}
