using Graph.Stores.Neo4j;

namespace Graph.Tests.Stores;

/// <summary>The server that NEO4J_URI names, for tests; emptied before each graph. Without one its tests are skipped, loudly.</summary>
internal static class Neo4jTestServer
{
    private const string Why = "SKIPPED: no Neo4j server. Start one and set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD, for instance with docker compose up.";

    public static string Uri => Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } uri ? uri : Skip();

    public static Neo4jAddress Address => Neo4jAddress.Parse(Uri);

    public static string? Password => Neo4jPassword.Read("");

    /// <summary>Deletes everything in the database and its schema with it.</summary>
    public static void Wipe()
    {
        using var http = new Neo4jHttp(Address, Password);
        Ask(http, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS");
    }

    /// <summary>Runs a statement that only a test needs.</summary>
    public static IReadOnlyList<Neo4jRow> Ask(string statement)
    {
        using var http = new Neo4jHttp(Address, Password);
        return Ask(http, statement);
    }

    private static IReadOnlyList<Neo4jRow> Ask(Neo4jHttp http, string statement) =>
        http.Post("", Newtonsoft.Json.JsonConvert.SerializeObject(new { statement })).Rows();

    private static string Skip()
    {
        Assert.Skip(Why);
        return "";
    }
}
