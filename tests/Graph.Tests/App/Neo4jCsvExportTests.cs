using Graph.Claims;
using Graph.Documents;
using Graph.Stores.Sqlite;
using Graph.Tests.Support;
using Microsoft.Data.Sqlite;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.App;

public sealed class Neo4jCsvExportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static DocumentClaims News => Report(new Document("a.txt", "Anna Vik met Bruno Sala in Lisbon.") { Source = "Example Post" }, Met("Anna Vik", "Bruno Sala"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_folder_holds_files_by_label_and_tie_and_the_last_lines_tell_how_to_load_them()
    {
        var run = Export(KgRun.Resolved(folder, News), folder["out/import"]);

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Out);
        Assert.Contains("nodes and ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"cd {folder["out/import"]} && neo4j-admin database import full neo4j @import.args", run.Error, StringComparison.Ordinal);
        var options = File.ReadAllLines(folder["out/import/import.args"]);
        Assert.Equal(["--id-type=string", "--array-delimiter=U+FDD1", "--multiline-fields=true"], options[..3]);
        Assert.Contains("--nodes=Event=Event.csv", options);
        Assert.Contains("--relationships=Event-ROLE-Entity.csv", options);
        Assert.Contains("--relationships=STATES=Claim-STATES-Event.csv", options);
        Assert.Equal(
            options[3..].Select(option => option[(option.LastIndexOf('=') + 1)..]).Append("import.args").Order(StringComparer.Ordinal),
            new DirectoryInfo(folder["out/import"]).GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.Equal("id:ID(Source),name:string", File.ReadLines(folder["out/import/Source.csv"]).First());
        Assert.Equal(":START_ID(Claim),:END_ID(Event),stance:string", File.ReadLines(folder["out/import/Claim-STATES-Event.csv"]).First());
    }

    [Fact]
    public void A_folder_with_something_in_it_is_left_alone()
    {
        var graph = KgRun.Resolved(folder, News);
        folder.Write("import/mine.csv", "mine");

        var run = Export(graph, folder["import"]);

        Assert.Equal(1, run.Code);
        Assert.Contains("is not empty", run.Error, StringComparison.Ordinal);
        Assert.Equal(["mine.csv"], new DirectoryInfo(folder["import"]).GetFiles().Select(file => file.Name));
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_named()
    {
        var run = Export(KgRun.Resolved(folder, News), folder.Write("import", "mine"));

        Assert.Equal(1, run.Code);
        Assert.Contains("is a file", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("-o", "-")]
    public void The_screen_holds_no_folder(params string[] output)
    {
        var run = KgRun.Of(["export", "--format", "neo4j-csv", "--graph", KgRun.Resolved(folder, News), .. output]);

        Assert.Equal(64, run.Code);
        Assert.Contains("-o import", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_whose_build_did_not_end_is_not_written_out()
    {
        using (var store = SqliteStore.Open(folder["g.db"], StoreAccess.Write))
            store.Write([News], "v1");

        var run = Export(folder["g.db"], folder["import"]);

        Assert.NotEqual(0, run.Code);
        Assert.Contains("kg build", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["import"]));
    }

    [Fact]
    public void A_graph_that_breaks_while_it_is_written_out_leaves_no_folder()
    {
        var graph = KgRun.Resolved(folder, News);
        using (var connection = new SqliteConnection($"Data Source={graph};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM ledger";
            command.ExecuteNonQuery();
        }

        Assert.NotEqual(0, Export(graph, folder["import"]).Code);

        Assert.False(Directory.Exists(folder["import"]));
    }

    private static KgRun Export(string graph, string output) => KgRun.Of("export", "--format", "neo4j-csv", "-o", output, "--graph", graph);
}
