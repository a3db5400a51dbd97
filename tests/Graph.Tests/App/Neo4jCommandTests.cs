using System.Text;
using Graph.Tests.Stores;
using Graph.Tests.Support;

namespace Graph.Tests.App;

/// <summary>The commands on a graph in a real server.</summary>
[Collection("neo4j")]
public sealed class Neo4jCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static string Graph => $"neo4j+{Neo4jTestServer.Uri}";

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_export_of_a_server_equals_that_of_a_file_byte_for_byte()
    {
        Prepare();

        Assert.Equal(0, Kg("build", "news", "--graph", Graph).Code);
        Assert.Equal(0, Kg("build", "news", "--graph", "file.db").Code);

        Assert.Equal(Kg("export", "--graph", "file.db").Out, Kg("export", "--graph", Graph).Out);
        Assert.Equal(Kg("who-met", "Vik", "--json", "--graph", "file.db").Out, Kg("who-met", "Vik", "--json", "--graph", Graph).Out);
    }

    // An answer after the kill of kg waits until the server gives up the abandoned transaction (a minute), so one place is enough here.
    [Theory]
    [InlineData("commit:3")]
    public void A_build_that_was_killed_leaves_nothing_by_halves_and_is_finished_by_the_next(string place)
    {
        Prepare();
        Kg("build", "news", "--graph", "file.db");

        Assert.NotEqual(0, KgProcess.Run(folder.Path, place, "build", "news", "--graph", Graph).Code);
        Assert.Equal(0, Kg("build", "news", "--graph", Graph).Code);

        Assert.Equal(Kg("export", "--graph", "file.db").Out, Kg("export", "--graph", Graph).Out);
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
        Directory.CreateDirectory(folder["news"]);
        File.WriteAllText(folder["news/a.txt"], "Anna Vik met Bruno Sala in Lisbon on 17 June 2025. Two days later she called Cara Dunn.", Encoding.UTF8);
        File.WriteAllText(folder["news/b.txt"], "Bruno Sala and Anna Vik met in Lisbon on 17 June 2025, a spokesman said.", Encoding.UTF8);
    }

    private (int Code, string Out, string Error) Kg(params string[] args) => KgProcess.Run(folder.Path, null, args);
}
