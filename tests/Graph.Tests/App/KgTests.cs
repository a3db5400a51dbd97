using Graph.App.Output;
using Graph.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Graph.Tests.App;

public sealed class KgTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("who-met", "--help")]
    [InlineData("show", "-h")]
    [InlineData("analyze", "--help")]
    [InlineData("export", "--help")]
    [InlineData("merge", "--help")]
    [InlineData("split", "--help")]
    [InlineData("judge", "--help")]
    [InlineData("reject", "--help")]
    [InlineData("correct", "--help")]
    [InlineData("history", "--help")]
    [InlineData("undo", "--help")]
    [InlineData("forget", "--help")]
    [InlineData("retry", "--help")]
    [InlineData("diff", "--help")]
    [InlineData("doctor", "--help")]
    public void Help_shows_examples_and_fits_80_columns(params string[] args)
    {
        var run = KgRun.Of(args);

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.Contains("\n  kg ", run.Out, StringComparison.Ordinal);
        Assert.All(run.Out.Split('\n'), line => Assert.InRange(Paragraph.Columns(line), 0, 80));
    }

    [Fact]
    public void The_version_is_told() => Assert.StartsWith("0.1.0", KgRun.Of("--version").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("'who-met'", "who-mett", "Vik")]
    [InlineData("'--include'", "who-met", "Vik", "--inclde", "planned")]
    [InlineData("needs NAME", "who-met")]
    [InlineData("needs PATH", "build")]
    [InlineData("one or two names", "who-met", "a", "b", "c")]
    [InlineData("meeting, visit, talks, call", "who-met", "Vik", "--by", "zoom", "--graph", "G")]
    [InlineData("2025-11-21", "who-met", "Vik", "--from", "yesterday", "--graph", "G")]
    [InlineData("planned, possible, denied, cancelled", "who-met", "Vik", "--include", "maybe", "--graph", "G")]
    [InlineData("takes: json, neo4j-csv", "export", "--format", "xml")]
    public void Bad_usage_says_what_would_be_right(string says, params string[] args)
    {
        using var folder = new TemporaryFolder();
        var graph = KgRun.Graph(folder, Corpus.Report("a.txt", "Anna Vik met Bo Sand.", Corpus.Met("Anna Vik", "Bo Sand")));
        var run = KgRun.Of([.. args.Select(word => word == "G" ? graph : word)]);

        Assert.Equal(64, run.Code);
        Assert.Empty(run.Out);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_graph_is_exit_3_with_the_command_that_makes_one()
    {
        using var folder = new TemporaryFolder();
        var run = KgRun.Of("status", "--graph", folder["none.db"]);

        Assert.Equal(3, run.Code);
        Assert.Contains("kg build", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_path_makes_no_graph()
    {
        using var folder = new TemporaryFolder();
        var run = KgRun.Of("build", folder["nowhere"], "--graph", folder["g.db"]);

        Assert.Equal(1, run.Code);
        Assert.Contains(folder["nowhere"], run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["g.db"]));
    }

    [Fact]
    public void A_fault_of_the_program_is_one_line_and_exit_70_and_the_trace_comes_when_asked()
    {
        using var folder = new TemporaryFolder();
        var graph = KgRun.Graph(folder);
        Break(graph);

        var run = KgRun.Of("status", "--graph", graph);
        Assert.Equal(70, run.Code);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--verbose", run.Error, StringComparison.Ordinal);
        Assert.Contains("   at ", KgRun.Of("status", "--graph", graph, "--verbose").Error, StringComparison.Ordinal);
    }

    private static void Break(string graph)
    {
        using var connection = new SqliteConnection($"Data Source={graph};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "DROP TABLE rejection";
        command.ExecuteNonQuery();
    }
}
