using Graph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Graph.Tests.App;

/// <summary>The program as a whole, with the models that come with it.</summary>
public sealed class BuildCommandTests : IDisposable
{
    // An export holds no path and no clock, so that one build serves all tests to compare with.
    private static readonly Lazy<string> Undisturbed = new(() =>
    {
        using var test = new BuildCommandTests();
        KgRun.Of("build", test.folder["news"], "--graph", test.folder["whole.db"], "--quiet");
        return Export(test.folder["whole.db"]);
    });

    private readonly TemporaryFolder folder = new();

    public BuildCommandTests()
    {
        folder.Write("news/a-2025-06-18.txt", "Anna Vik met Bruno Sala in Lisbon on Tuesday.\n");
        folder.Write("news/b.jsonl", """
            {"id":"b1","text":"Bruno Sala called Anna Vik on Thursday.","published":"2025-06-20","source":"Example Post"}
            {"id":"b2","text":"The coast guard of Norway seized the trawler Gull on Monday.","published":"2025-06-20"}
            """);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_becomes_a_graph_that_answers_with_its_sentences()
    {
        var build = KgRun.Of("build", folder["news"], "--graph", folder["g.db"]);
        var met = KgRun.Of("who-met", "Vik", "Sala", "--graph", folder["g.db"]);

        Assert.Equal(0, build.Code);
        Assert.Contains("3 new, 0 unchanged, 0 failed", build.Out, StringComparison.Ordinal);
        Assert.Contains("kg who-met ", build.Out, StringComparison.Ordinal);
        Assert.Contains("17 Jun 2025 · Meeting", met.Out, StringComparison.Ordinal);
        Assert.Contains("[Anna Vik] [met] [Bruno Sala]", met.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_build_reads_nothing_and_changes_nothing()
    {
        KgRun.Of("build", folder["news"], "--graph", folder["g.db"], "--quiet");
        var before = Export(folder["g.db"]);
        var again = JObject.Parse(KgRun.Of("build", folder["news"], "--graph", folder["g.db"], "--json").Out);

        Assert.Equal((0, 3), ((int)again["new"]!, (int)again["unchanged"]!));
        Assert.Equal(before, Export(folder["g.db"]));
    }

    [Fact]
    public void The_split_over_builds_and_their_order_do_not_matter()
    {
        KgRun.Of("build", folder["news"], "--graph", folder["once.db"], "--quiet");
        KgRun.Of("build", folder["news/b.jsonl"], "--graph", folder["split.db"], "--quiet");
        KgRun.Of("build", folder["news"], "--graph", folder["split.db"], "--quiet");

        Assert.Equal(Export(folder["once.db"]), Export(folder["split.db"]));
    }

    [Fact]
    public void What_cannot_be_read_is_exit_2_and_listed_by_status()
    {
        File.WriteAllText(folder["news/bad.jsonl"], "{\"id\":\"x\"}\n");
        folder.Write("news/fr.txt", "Le ministre a rencontré le président à Paris lundi. Ils ont parlé de la pêche et de la mer pendant deux heures.");
        var build = KgRun.Of("build", folder["news"], "--graph", folder["g.db"]);

        Assert.Equal(2, build.Code);
        Assert.Contains("bad.jsonl:1", build.Out, StringComparison.Ordinal);
        var failed = JObject.Parse(KgRun.Of("status", "--graph", folder["g.db"], "--json").Out)["failed"]!.Select(row => (string)row["key"]!);
        Assert.Contains("fr.txt", failed);
        Assert.Equal(3, (int)JObject.Parse(KgRun.Of("status", "--graph", folder["g.db"], "--json").Out)["documents"]!);
    }

    [Fact]
    public void A_failed_document_is_read_again_by_retry_once_it_is_right()
    {
        File.WriteAllText(folder["news/bad.jsonl"], "{\"id\":\"x\"}\n");
        KgRun.Of("build", folder["news"], "--graph", folder["g.db"], "--quiet");
        Assert.Equal(1, KgRun.Of("retry", "--graph", folder["g.db"]).Code);
        File.WriteAllText(folder["news/bad.jsonl"], "{\"id\":\"x\",\"text\":\"Cara Dunn met Dan Eik in Oslo.\",\"language\":\"en\"}\n");

        var run = KgRun.Of("retry", "--graph", folder["g.db"]);

        Assert.Equal(0, run.Code);
        Assert.Contains("1 document got in, 0 failed", run.Out, StringComparison.Ordinal);
        Assert.Contains("nothing to read again", KgRun.Of("retry", "--graph", folder["g.db"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ledger_tells_what_each_build_added_changed_and_retired()
    {
        KgRun.Of("build", folder["news/b.jsonl"], "--graph", folder["g.db"], "--quiet");
        KgRun.Of("build", folder["news"], "--graph", folder["g.db"], "--quiet");
        var status = JObject.Parse(KgRun.Of("status", "--graph", folder["g.db"], "--json").Out);
        var diff = JObject.Parse(KgRun.Of("diff", "2", "--graph", folder["g.db"], "--json").Out)["changes"]!;

        Assert.Equal((2, 1, 3), ((int)status["lastRun"]!["run"]!, (int)status["lastRun"]!["new"]!, (int)status["states"]!["done"]!));
        Assert.Single(diff, change => (string?)change["kind"] == "event" && (string?)change["change"] == "added");
        Assert.Single(diff, change => (string?)change["kind"] == "document");
        Assert.DoesNotContain(JObject.Parse(KgRun.Of("diff", "1", "--graph", folder["g.db"], "--json").Out)["changes"]!, change => (string?)change["change"] != "added");
        Assert.Contains("1 document added", KgRun.Of("diff", "1", "2", "--graph", folder["g.db"]).Out, StringComparison.Ordinal);
        Assert.Contains("There are 1 to 2", KgRun.Of("diff", "7", "--graph", folder["g.db"]).Error, StringComparison.Ordinal);
        Assert.Contains("Build 2", KgRun.Of("status", "--graph", folder["g.db"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_lines_come_through_standard_input()
    {
        var run = KgRun.WithInput("{\"id\":\"s\",\"text\":\"Anna Vik met Bruno Sala in Lisbon.\",\"language\":\"en\"}\n", "build", "-", "--graph", folder["g.db"], "--json");

        Assert.Equal(0, run.Code);
        Assert.Equal(1, (int)JObject.Parse(run.Out)["new"]!);
    }

    [Theory]
    [InlineData("extracted")]
    [InlineData("retired:2")]
    [InlineData("chains:3")]
    [InlineData("claims:3")]
    [InlineData("written")]
    [InlineData("events-deleted")]
    [InlineData("entities")]
    [InlineData("events")]
    [InlineData("copies")]
    [InlineData("derived")]
    [InlineData("begun")]
    [InlineData("ended")]
    public void A_build_that_was_killed_is_finished_by_the_next_one(string failPoint)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SKIPPED: kills processes by SIGKILL.");
        var killed = KgProcess.Run(folder.Path, failPoint, "build", "news", "--graph", "killed.db", "--quiet");
        Assert.Equal(128 + 9, killed.Code);
        var second = KgProcess.Run(folder.Path, null, "build", "news", "--graph", "killed.db", "--quiet");

        Assert.True(second.Code == 0, second.Error);
        Assert.Equal(Undisturbed.Value, Export(folder["killed.db"]));
    }

    [Theory]
    [InlineData("judged", "merge", "Anna Vik", "Bruno Sala")]
    [InlineData("events-deleted", "merge", "Anna Vik", "Bruno Sala")]
    [InlineData("derived", "merge", "Anna Vik", "Bruno Sala")]
    [InlineData("forgotten", "forget", "b1")]
    [InlineData("entities", "forget", "b1")]
    public void A_decision_that_was_killed_is_taken_whole_by_the_same_command_again(string failPoint, params string[] args)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SKIPPED: kills processes by SIGKILL.");
        string[] Command(string graph) => [.. args, .. args[0] == "merge" ? (string[])["--by", "Una"] : [], "--graph", graph];
        KgRun.Of("build", folder["news"], "--graph", folder["g.db"], "--quiet");
        File.Copy(folder["g.db"], folder["killed.db"]);
        KgRun.Of(Command(folder["g.db"]));

        Assert.Equal(128 + 9, KgProcess.Run(folder.Path, failPoint, Command("killed.db")).Code);
        KgRun.Of(Command(folder["killed.db"]));

        Assert.Equal(Facts(folder["g.db"]), Facts(folder["killed.db"]));
    }

    private static string Facts(string graph)
    {
        var export = JObject.Parse(Export(graph));
        export.Remove("judgements");
        return export.ToString();
    }

    [Fact]
    public void Analyze_gives_offsets_into_the_text_and_a_summary_of_one_line()
    {
        var text = File.ReadAllText(folder["news/a-2025-06-18.txt"]);
        var line = JObject.Parse(KgRun.Of("analyze", folder["news/a-2025-06-18.txt"], "--json").Out);
        var summary = JObject.Parse(KgRun.Of("analyze", folder["news"], "--summary").Out);

        Assert.All(line["tokens"]!, token => Assert.Equal((string?)token["text"], text[(int)token["start"]!..(int)token["end"]!]));
        Assert.Equal("met", (string?)line["tokens"]![2]!["text"]);
        Assert.Equal(3, (int)summary["documents"]!);
        Assert.True((int)summary["tokens"]! > 20 && (double)summary["cpuSeconds"]! >= 0 && (double)summary["wallSeconds"]! > 0);
    }

    [Fact]
    public void Extract_gives_events_whose_spans_hold()
    {
        var text = File.ReadAllText(folder["news/a-2025-06-18.txt"]);
        var run = KgRun.Of("extract", folder["news/a-2025-06-18.txt"], "--json");
        var item = JObject.Parse(run.Out)["events"]![0]!;

        Assert.Equal("Meeting", (string?)item["type"]);
        Assert.Equal("met", text[(int)item["trigger"]!["start"]!..(int)item["trigger"]!["end"]!]);
        Assert.All(item["arguments"]!, argument => Assert.Equal((string?)argument["text"], text[(int)argument["start"]!..(int)argument["end"]!]));
    }

    private static string Export(string graph)
    {
        var run = KgRun.Of("export", "--graph", graph);
        Assert.Equal(0, run.Code);
        return run.Out;
    }
}
