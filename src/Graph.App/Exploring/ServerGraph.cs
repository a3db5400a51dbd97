using Graph.App.Output;
using Graph.Stores;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;

namespace Graph.App.Exploring;

/// <summary>Opens a graph that can be asked in Cypher.</summary>
internal static class ServerGraph
{
    /// <summary>Opens it.</summary>
    /// <exception cref="UserException">It is a file.</exception>
    /// <exception cref="StoreException">It cannot be used.</exception>
    public static Neo4jStore Open(string address, Screen screen)
    {
        if (!StoreAddress.IsServer(address))
            throw new UserException(
                $"Cypher is a language of Neo4j servers, and '{address}' is a file. Start a server (docker compose up -d --wait neo4j), build the same articles into it (kg build FOLDER --graph neo4j+http://localhost:7474), then ask with --graph neo4j+http://localhost:7474. On a file, kg who-met and kg show answer.");
        var store = StoreAddress.Open(address, StoreAccess.Read, screen.StoreUser);
        return store as Neo4jStore ?? throw new UserException($"'{address}' cannot be asked in Cypher over HTTP. Name the server's HTTP port: --graph neo4j+http://localhost:7474");
    }
}
