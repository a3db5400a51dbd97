using System.Globalization;
using Graph.Knowledge;

namespace Graph.Stores.Neo4j;

/// <summary>Looks whether the server and the graph in it are as they should be.</summary>
internal static class ServerChecks
{
    public static IReadOnlyList<StoreCheck> Of(Neo4jSession session, Neo4jAddress address) => [Server(session, address), Schema(session), References(session, address)];

    private static StoreCheck Server(Neo4jSession session, Neo4jAddress address) => session.Run("read/server") is [{ } row, ..]
        ? new StoreCheck("server", true, $"Neo4j {row.Text("version")} {row.Text("edition")} at {address.Display}, user {address.User}")
        : new StoreCheck("server", false, $"The server at {address.Display} does not tell its version. Use Neo4j {Neo4jErrors.Oldest} or newer.");

    private static StoreCheck Schema(Neo4jSession session)
    {
        var states = session.Run("read/schema").ToDictionary(row => row.Text("name"), row => row.Text("state"), StringComparer.Ordinal);
        var names = Cypher.In("schema").Select(Neo4jServer.IndexOf).ToList();
        var wrong = names.Where(name => states.GetValueOrDefault(name) != "ONLINE").Select(name => $"{name} ({states.GetValueOrDefault(name, "missing").ToLowerInvariant()})").ToList();
        return wrong.Count == 0
            ? new StoreCheck("indexes", true, string.Create(CultureInfo.InvariantCulture, $"all {names.Count} constraints and indexes are there"))
            : new StoreCheck("indexes", false, $"not ready: {string.Join(", ", wrong)}. The next kg build makes what is missing.");
    }

    private static StoreCheck References(Neo4jSession session, Neo4jAddress address)
    {
        var row = session.Run("read/loose")[0];
        var loose = row.Long("chains") + row.Long("claims") + row.Long("documents");
        return loose == 0
            ? new StoreCheck("references", true, "all chains, claims and documents have what they belong to")
            : new StoreCheck("references", false, string.Create(
                CultureInfo.InvariantCulture, $"{loose} nodes in {address.Display} belong to nothing: somebody else changed the graph. Build it again into an empty database."));
    }
}
