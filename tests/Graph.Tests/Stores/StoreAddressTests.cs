using Graph.Stores;
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
}
