using Graph.Knowledge;
using Graph.Stores;
using Graph.Stores.Sqlite;

namespace Graph.Tests.Stores;

/// <summary>The contract on a real server over Bolt: compiled with -p:Bolt=true, on the server of NEO4J_BOLT_URI, which must be the one of NEO4J_URI.</summary>
[Collection("neo4j")]
public sealed class BoltStoreTests : GraphStoreContract
{
    private readonly List<IGraphStore> opened = [];

    private static string Uri => Environment.GetEnvironmentVariable("NEO4J_BOLT_URI") is { Length: > 0 } uri ? uri : Skip();

    private protected override IGraphStore Empty()
    {
        var uri = Uri;
        Neo4jTestServer.Wipe();
        return Open(uri);
    }

    public override void Dispose()
    {
        opened.ForEach(store => store.Dispose());
        base.Dispose();
    }

    [Fact]
    public void Names_in_every_spelling_and_the_contacts_they_lead_to_are_those_of_a_graph_in_memory() => AnswersAreThoseOfAGraphInMemory();

    [Fact]
    public void What_was_written_over_Bolt_is_read_over_HTTP()
    {
        var bolt = Empty();
        Build(bolt, Sample(1), Sample(2), Sample(3));

        Assert.Equal(Canonical(bolt.ReadGraph()), Canonical(Open(Neo4jTestServer.Uri).ReadGraph()));
    }

    [Fact]
    public void A_database_that_is_not_there_and_a_wrong_password_are_named()
    {
        var database = Assert.Throws<StoreException>(() => Open($"{Uri}/nope"));
        Assert.Equal(StoreProblem.Missing, database.Problem);
        Assert.Contains("no database 'nope'", database.Message, StringComparison.Ordinal);

        var login = Assert.Throws<StoreException>(() => Open(Uri.Replace("//", "//nobody@", StringComparison.Ordinal)));
        Assert.Equal(StoreProblem.Refused, login.Problem);
        Assert.Contains("'nobody'", login.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_does_not_answer_is_told_with_the_port_for_Bolt()
    {
        var error = Assert.Throws<StoreException>(() => Open("bolt://127.0.0.1:1"));

        Assert.Equal(StoreProblem.Unreachable, error.Problem);
        Assert.Contains("7687", error.Message, StringComparison.Ordinal);
    }

    private static string Skip()
    {
        Assert.Skip("SKIPPED: no Neo4j server. Start one and set NEO4J_BOLT_URI beside NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.");
        return "";
    }

    private IGraphStore Open(string uri)
    {
        opened.Add(StoreAddress.Open(uri, StoreAccess.Write));
        return opened[^1];
    }
}
