using Graph.Claims;
using Graph.Documents;
using Graph.Events;
using Graph.Tests.Support;
using Newtonsoft.Json.Linq;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.App;

public sealed class TimelineCommandTests : IDisposable
{
    private static readonly DocumentClaims Lisbon = Report(
        new Document("lisbon.txt", "Anna Vik met Bruno Sala in Lisbon on Tuesday.") { Title = "Two leaders", Source = "Example Post", Published = Date("2025-06-18") },
        Met("Anna Vik", "Bruno Sala") with { Time = Day("2025-06-17") });

    private static readonly DocumentClaims Call = Report(
        "call.txt", "Anna Vik called Cara Dunn.", new Said("Call", "called", ("caller", "Anna Vik"), ("participant", "Cara Dunn")) { Time = Day("2025-06-12") });

    private static readonly DocumentClaims Undated = Report("undated.txt", "Anna Vik met Dan Eik.", Met("Anna Vik", "Dan Eik"));

    private static readonly DocumentClaims Plan = Report(
        "plan.txt", "Anna Vik is to be met by Dan Eik.", Met("Anna Vik", "Dan Eik") with { Modality = Modality.Planned, Time = Day("2025-07-01") });

    private readonly TemporaryFolder folder = new();
    private readonly string graph;

    public TimelineCommandTests() => graph = KgRun.Graph(folder, Lisbon, Call, Undated, Plan);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_day_is_a_line_and_what_has_none_stands_last_under_its_own_heading()
    {
        var lines = Ask("Vik").Out.Split('\n').Select(line => line.Length > 76 ? line[..^6].TrimEnd() : line);

        Assert.Equal(
            """
            Anna Vik: 3 events, first 12 Jun 2025, last 17 Jun 2025, 1 of them without a
            date.

            12 Jun 2025  Call of Anna Vik and Cara Dunn (1 source)
            17 Jun 2025  Meeting of Anna Vik and Bruno Sala (1 source)

            Without a date
                         Meeting of Anna Vik and Dan Eik (1 source)

            Not shown: 1 planned. To see: --include planned

            """.ReplaceLineEndings("\n"),
            string.Join('\n', lines));
    }

    [Fact]
    public void A_plan_is_shown_when_it_is_included_and_marked() =>
        Assert.Contains("1 Jul 2025   PLANNED · Meeting of Anna Vik and Dan Eik", Ask("Vik", "--include", "planned").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("--type", "call", 1)]
    [InlineData("--type", "contact", 3)]
    [InlineData("--type", "violence", 0)]
    [InlineData("--from", "2025-06-13", 1)]
    [InlineData("--to", "2025-06", 2)]
    public void Kinds_families_and_days_narrow_it(string option, string value, int events) =>
        Assert.Equal(events, JObject.Parse(Ask("Vik", option, value, "--json").Out)["events"]!.Count());

    [Fact]
    public void A_cited_timeline_has_the_numbers_of_the_sentences_behind_each_event()
    {
        var run = Ask("Vik", "--cite");

        Assert.Contains("Meeting of Anna Vik and Bruno Sala (1 source) [2]", run.Out, StringComparison.Ordinal);
        Assert.Contains("[2] Example Post, “Two leaders”, 18 Jun 2025, lisbon.txt\n    “Anna Vik met", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_short_id_opens_the_event()
    {
        var id = Ask("Vik", "Sala").Out.Split('\n')[2][^6..];

        Assert.Contains("[Anna Vik] [met] [Bruno Sala]", KgRun.Of("show", id, "--graph", graph).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_tells_what_was_asked_and_carries_the_sentences()
    {
        var json = JObject.Parse(Ask("Vik", "Sala", "--json").Out);

        Assert.Equal("Bruno Sala", (string?)json["question"]!["other"]!["name"]);
        Assert.Equal("Anna Vik met Bruno Sala in Lisbon on Tuesday.", (string?)json["events"]![0]!["evidence"]![0]!["quote"]);
        Assert.Equal(2, json["events"]![0]!["participants"]!.Count());
    }

    [Theory]
    [InlineData("Did you mean 'Bruno Sala'", 1, "Brumo Sala")]
    [InlineData("are the same in this graph", 1, "Vik", "Anna Vik")]
    [InlineData("takes one or two names", 64, "a", "b", "c")]
    [InlineData("--type does not know 'tea'", 64, "Vik", "--type", "tea")]
    public void What_cannot_be_answered_says_so(string told, int code, params string[] args)
    {
        var run = Ask(args);

        Assert.Equal(code, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    private KgRun Ask(params string[] args) => KgRun.Of(["timeline", .. args, "--graph", graph]);
}
