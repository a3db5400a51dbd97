using System.Text;
using Graph.Tests.Stores;
using Graph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Graph.Tests.App;

/// <summary>The commands on a graph in a real server.</summary>
[Collection("neo4j")]
public sealed class Neo4jCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    // An export holds no path and no clock, so that one build in a file serves all tests to compare with.
    private static readonly Lazy<string> Undisturbed = new(() =>
    {
        using var test = new Neo4jCommandTests();
        test.WriteNews();
        test.Kg("build", "news", "--graph", "file.db");
        return test.Kg("export", "--graph", "file.db").Out;
    });

    private static string Graph => $"neo4j+{Neo4jTestServer.Uri}";

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_export_of_a_server_equals_that_of_a_file_byte_for_byte()
    {
        Prepare();

        Assert.Equal(0, Kg("build", "news", "--graph", Graph).Code);
        Assert.Equal(0, Kg("build", "news", "--graph", "file.db").Code);

        Assert.Equal(Undisturbed.Value, Kg("export", "--graph", Graph).Out);
        Assert.Equal(Kg("who-met", "Vik", "--json", "--graph", "file.db").Out, Kg("who-met", "Vik", "--json", "--graph", Graph).Out);
    }

    // The next command waits until the server gives up the transaction that was left open: server.queryapi.transaction_idle_timeout, one minute
    // when nothing else is set.
    [Theory]
    [InlineData("extracted")]
    [InlineData("retired")]
    [InlineData("chains")]
    [InlineData("claims")]
    [InlineData("written")]
    [InlineData("events-deleted")]
    [InlineData("entities")]
    [InlineData("signatures")]
    [InlineData("events")]
    [InlineData("relations")]
    [InlineData("copies")]
    [InlineData("derived")]
    [InlineData("begun")]
    [InlineData("ended")]
    [InlineData("commit:3")]
    public void A_build_that_was_killed_leaves_nothing_by_halves_and_is_finished_by_the_next(string place)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SKIPPED: kills processes by SIGKILL.");
        Prepare();

        Assert.Equal(128 + 9, KgProcess.Run(folder.Path, place, "build", "news", "--graph", Graph).Code);
        Assert.Equal(0, KgRun.Of("build", folder["news"], "--graph", Graph).Code);

        Assert.Equal(Undisturbed.Value, KgRun.Of("export", "--graph", Graph).Out);
    }

    [Theory]
    [InlineData("judged", "merge", "Anna Vik", "Bruno Sala")]
    [InlineData("entities", "merge", "Anna Vik", "Bruno Sala")]
    [InlineData("forgotten", "forget", "b.txt")]
    public void A_decision_that_was_killed_is_taken_whole_by_the_same_command_again(string place, params string[] args)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SKIPPED: kills processes by SIGKILL.");
        Prepare();
        string[] Command(string graph) => [.. args, .. args[0] == "merge" ? (string[])["--by", "Una"] : [], "--graph", graph];
        var file = folder["file.db"];
        foreach (var graph in (string[])[file, Graph])
            Assert.Equal(0, KgRun.Of("build", folder["news"], "--graph", graph).Code);
        Assert.Equal(0, KgRun.Of(Command(file)).Code);

        Assert.Equal(128 + 9, KgProcess.Run(folder.Path, place, Command(Graph)).Code);
        KgRun.Of(Command(Graph));

        Assert.Equal(Facts(file), Facts(Graph));
    }

    private static string Facts(string graph)
    {
        var export = JObject.Parse(KgRun.Of("export", "--graph", graph).Out);
        export.Remove("judgements");
        return export.ToString();
    }

    [Fact]
    public void A_server_that_is_not_there_is_exit_code_3_with_the_address_and_the_next_step()
    {
        var (code, _, error) = Kg("who-met", "Vik", "--graph", "neo4j+http://127.0.0.1:1");

        Assert.Equal(3, code);
        Assert.Contains("No Neo4j server answers at http://127.0.0.1:1/neo4j", error, StringComparison.Ordinal);
        Assert.Contains("Start it", error, StringComparison.Ordinal);
    }

    private void Prepare()
    {
        Neo4jTestServer.Wipe();
        WriteNews();
    }

    private void WriteNews()
    {
        Directory.CreateDirectory(folder["news"]);
        File.WriteAllText(folder["news/a.txt"], "Anna Vik met Bruno Sala in Lisbon on 17 June 2025. Two days later she called Cara Dunn.", Encoding.UTF8);
        File.WriteAllText(folder["news/b.txt"], "Bruno Sala and Anna Vik met in Lisbon on 17 June 2025, a spokesman said.", Encoding.UTF8);
    }

    private (int Code, string Out, string Error) Kg(params string[] args) => KgProcess.Run(folder.Path, null, args);
}
