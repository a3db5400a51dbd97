using Graph.Stores;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;
using Graph.Tests.Support;

namespace Graph.Tests.Stores;

public sealed class StoreAddressTests
{
    [Theory]
    [InlineData("")]
    [InlineData("sqlite:")]
    public void A_bare_path_and_the_sqlite_form_open_a_file(string prefix)
    {
        using var folder = new TemporaryFolder();
        using (StoreAddress.Open(prefix + folder["g.db"], StoreAccess.Write))
            Assert.True(File.Exists(folder["g.db"]));
    }

    [Fact]
    public void A_password_in_an_address_is_never_repeated()
    {
        var error = Assert.Throws<StoreException>(() => StoreAddress.Open("http://neo4j:hunter2@localhost:7474", StoreAccess.Write));

        Assert.DoesNotContain("hunter2", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("neo4j+http://localhost", "http://localhost:7474/neo4j")]
    [InlineData("neo4j+http://localhost:7475/news", "http://localhost:7475/news")]
    [InlineData("http://[::1]:7474/", "http://[::1]:7474/neo4j")]
    [InlineData("https://x.databases.neo4j.io/x", "https://x.databases.neo4j.io/x")]
    [InlineData("NEO4J+HTTPS://x.example", "https://x.example/neo4j")]
    [InlineData("bolt://localhost", "bolt://localhost:7687/neo4j")]
    [InlineData("NEO4J://[::1]:7688/news", "neo4j://[::1]:7688/news")]
    [InlineData("neo4j+s://anna@x.databases.neo4j.io", "neo4j+s://x.databases.neo4j.io:7687/neo4j")]
    public void The_forms_of_a_server_name_server_and_database(string address, string shown) =>
        Assert.Equal(shown, Neo4jAddress.Parse(address).Display);

    [Theory]
    [InlineData("http://localhost/news", "neo4j+http://localhost:7474/news", "neo4j+http://localhost:7474/news")]
    [InlineData("bolt://localhost:7688", "bolt://localhost:7688/neo4j", "neo4j+http://localhost:7474/neo4j")]
    [InlineData("neo4j://db.example/news", "neo4j://db.example:7687/news", "neo4j+http://db.example:7474/news")]
    [InlineData("bolt+ssc://db.example", "bolt+ssc://db.example:7687/neo4j", "neo4j+https://db.example:7473/neo4j")]
    [InlineData("neo4j+s://x.databases.neo4j.io", "neo4j+s://x.databases.neo4j.io:7687/neo4j", "neo4j+https://x.databases.neo4j.io/neo4j")]
    public void An_address_is_written_as_it_stands_behind_graph_also_over_HTTP(string address, string graph, string overHttp)
    {
        var server = Neo4jAddress.Parse(address);

        Assert.Equal(graph, server.Graph);
        Assert.Equal(overHttp, server.GraphOverHttp);
        Assert.Equal(server.Display, Neo4jAddress.Parse(server.Graph).Display);
        Assert.False(Neo4jAddress.Parse(server.GraphOverHttp).IsBolt);
    }

    [Fact]
    public void A_user_may_stand_in_an_address() => Assert.Equal("anna", Neo4jAddress.Parse("http://anna@localhost").User);

    [Theory]
    [InlineData("http://neo4j:hunter2@localhost", "NEO4J_PASSWORD")]
    [InlineData("bolt://neo4j:hunter2@localhost", "NEO4J_PASSWORD")]
    [InlineData("bolt:localhost", "does not begin with")]
    [InlineData("http://", "names no host")]
    [InlineData("http://localhost/a/b", "one database")]
    [InlineData("http://localhost/a?x=1", "nothing may follow")]
    public void An_address_that_cannot_be_used_says_why(string address, string says)
    {
        var error = Assert.Throws<StoreException>(() => Neo4jAddress.Parse(address));

        Assert.Equal(StoreProblem.Refused, error.Problem);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_file_is_read_without_its_line_break_and_named_when_it_is_not_there()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("secret", Neo4jPassword.Read("s", folder.Write("word", "secret\n")));

        var error = Assert.Throws<StoreException>(() => Neo4jPassword.Read("s", folder["none"]));
        Assert.Contains(folder["none"], error.Message, StringComparison.Ordinal);
        Assert.Contains("--password-file", error.Message, StringComparison.Ordinal);
        Assert.Contains("is empty", Assert.Throws<StoreException>(() => Neo4jPassword.Read("s", folder.Write("blank", "\n"))).Message, StringComparison.Ordinal);
    }
}
