using Graph.App.Output;
using Graph.Stores;
using Graph.Stores.Neo4j;

namespace Graph.App.Exploring;

/// <summary>Opens a graph that can be asked in Cypher.</summary>
internal static class ServerGraph
{
    /// <summary>Opens it.</summary>
    /// <exception cref="UserException">It is a file.</exception>
    /// <exception cref="StoreException">It cannot be used, or not over HTTP.</exception>
    public static Neo4jStore Open(string address, Screen screen)
    {
        if (!StoreAddress.IsServer(address))
            throw new UserException(
                $"Cypher is a language of Neo4j servers, and '{address}' is a file. Start a server (docker compose up -d --wait neo4j), build the same articles into it (kg build FOLDER --graph neo4j+http://localhost:7474), then ask with --graph neo4j+http://localhost:7474. On a file, kg who-met and kg show answer.");
        return StoreAddress.OpenForStatements(address, screen.StoreUser);
    }
}
