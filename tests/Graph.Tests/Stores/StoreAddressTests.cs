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

    [Theory]
    [InlineData("neo4j://localhost")]
    [InlineData("neo4j+s://x.databases.neo4j.io")]
    [InlineData("bolt://localhost")]
    public void Bolt_is_answered_with_what_works_now(string address)
    {
        var error = Assert.Throws<StoreException>(() => StoreAddress.Open(address, StoreAccess.Write));

        Assert.Equal(StoreProblem.NotSupported, error.Problem);
        Assert.Contains(address, error.Message, StringComparison.Ordinal);
        Assert.Contains("--graph neo4j+http://", error.Message, StringComparison.Ordinal);
        Assert.Contains("--graph graph.db", error.Message, StringComparison.Ordinal);
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
    public void The_forms_of_a_server_name_server_and_database(string address, string shown) =>
        Assert.Equal(shown, Neo4jAddress.Parse(address).Display);

    [Fact]
    public void A_user_may_stand_in_an_address() => Assert.Equal("anna", Neo4jAddress.Parse("http://anna@localhost").User);

    [Theory]
    [InlineData("http://neo4j:hunter2@localhost", "NEO4J_PASSWORD")]
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
