using System.Xml.Linq;
using Graph.App.Drawing;
using Graph.Events;
using Graph.Tests.Support;
using Newtonsoft.Json.Linq;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.App;

public sealed class DrawCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string graph;

    public DrawCommandTests() => graph = KgRun.Graph(
        folder,
        Report("a.txt", "Anna Vik met Bruno Sala.", Met("Anna Vik", "Bruno Sala") with { Time = Day("2025-06-17") }),
        Report("b.txt", "Anna Vik called Cara Dunn.", new Said("Call", "called", ("caller", "Anna Vik"), ("participant", "Cara Dunn"))),
        Report("c.txt", "Bruno Sala never met Cara Dunn.", Met("Bruno Sala", "Cara Dunn") with { Polarity = Polarity.Negated }),
        Report("d.txt", "Dan Eik met Ewa Lund.", Met("Dan Eik", "Ewa Lund")));

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("vik.svg", "<svg ")]
    [InlineData("vik.HTML", "<!DOCTYPE html>")]
    [InlineData("vik.mmd", "---\ntitle: \"Anna Vik: 2 events\"\n---\nflowchart LR\n")]
    public void The_ending_of_the_file_says_what_is_written(string file, string beginning)
    {
        var run = Draw("Anna Vik", "-o", folder[file]);

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Out);
        Assert.StartsWith(beginning, File.ReadAllText(folder[file]), StringComparison.Ordinal);
        Assert.StartsWith($"Drawn into {folder[file]}: Anna Vik: 2 events (", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_png_is_drawn_by_an_installed_browser()
    {
        Assert.SkipUnless(Browser.Find() is not null, "SKIPPED: needs Chromium, Chrome or Edge, and none is installed here.");

        Assert.Equal(0, Draw("Anna Vik", "-o", folder["vik.png"]).Code);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(folder["vik.png"])[..4]);
    }

    [Fact]
    public void Two_names_draw_what_joins_them()
    {
        Assert.Equal(0, Draw("Vik", "Sala", "-o", folder["p.svg"]).Code);
        Assert.Contains("Anna Vik and Bruno Sala: 1 event of both", XDocument.Load(folder["p.svg"]).Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_all_reads_the_whole_graph_and_says_so()
    {
        Assert.StartsWith("Reading the whole graph: 4 documents.\n", Draw("--all", "-o", folder["a.svg"]).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Reading", Draw("Vik", "Sala", "-o", folder["p.svg"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_tells_what_is_drawn_without_a_file()
    {
        var json = JObject.Parse(Draw("--all", "--json").Out);

        Assert.Equal(4, json["events"]!.Count());
        Assert.Equal(["denied"], json["events"]!.Select(item => (string)item["status"]!).Where(status => status != "happened"));
        Assert.Equal(8, json["edges"]!.Count());
    }

    [Theory]
    [InlineData("--include", "none", 3)]
    [InlineData("--include", "planned", 3)]
    [InlineData("--by", "call", 1)]
    [InlineData("--by", "contact", 4)]
    [InlineData("--from", "2025-06", 1)]
    public void Kinds_dates_and_statuses_narrow_the_picture(string option, string value, int events) =>
        Assert.Equal(events, JObject.Parse(Draw("--all", "--json", option, value).Out)["events"]!.Count());

    [Fact]
    public void A_timeline_is_drawn_along_dates()
    {
        Assert.Equal(0, Draw("Vik", "--timeline", "-o", folder["t.svg"]).Code);
        Assert.Contains("17 Jun 2025", XDocument.Load(folder["t.svg"]).Root!.Value, StringComparison.Ordinal);
        Assert.Equal(["Meeting", "Call"], JObject.Parse(Draw("Vik", "--timeline", "--rows", "kind", "--json").Out)["rows"]!.Select(row => (string)row["name"]!));
    }

    [Fact]
    public void An_unknown_name_is_answered_with_those_like_it()
    {
        var run = Draw("Brumo Sala", "-o", folder["x.svg"]);

        Assert.Equal(1, run.Code);
        Assert.Contains("'Bruno Sala'", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["x.svg"]));
    }

    [Theory]
    [InlineData("The endings are .svg, .html, .png, .mmd.", "Vik", "-o", "vik.pdf")]
    [InlineData("the name has no ending", "Vik", "-o", "vik")]
    [InlineData("-o FILE", "Vik")]
    [InlineData("--all", "-o", "x.svg")]
    [InlineData("either names or --all", "Vik", "--all", "-o", "x.svg")]
    [InlineData("one or two names, and 3 were given", "Vik", "Sala", "Dunn", "-o", "x.svg")]
    [InlineData("--limit cannot be 3. It takes 5 to 300", "Vik", "--limit", "3", "-o", "x.svg")]
    [InlineData("--by does not know 'party'", "Vik", "--by", "party", "-o", "x.svg")]
    [InlineData("--rows does not know 'day'. It takes: pair, kind.", "Vik", "--rows", "day", "-o", "x.svg")]
    public void Wrong_usage_is_told_with_the_choices(string told, params string[] words)
    {
        var run = Draw(words);

        Assert.Equal(64, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_told()
    {
        var run = Draw("Vik", "-o", Path.Combine(folder["missing"], "x.svg"));

        Assert.Equal(1, run.Code);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nothing in this graph joins Anna Vik and Ewa Lund", "Vik", "Lund")]
    [InlineData("There is no event of Anna Vik within --from, --to, --by and --include as given", "Vik", "--from", "2040")]
    public void Nothing_to_draw_is_told_with_the_next_step(string told, params string[] words)
    {
        var run = Draw([.. words, "-o", folder["x.svg"]]);

        Assert.Equal(1, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    private KgRun Draw(params string[] words) => KgRun.Of(["draw", .. words, "--graph", graph]);
}
