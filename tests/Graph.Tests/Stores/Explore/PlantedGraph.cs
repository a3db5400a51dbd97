using Graph.Knowledge;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;
using Graph.Tests.Support;

namespace Graph.Tests.Stores.Explore;

/// <summary>The graph of <see cref="PlantedNews"/> on the test server: loaded once, and again only when another test emptied the database meanwhile.</summary>
internal static class PlantedGraph
{
    /// <summary>Makes sure that it is there.</summary>
    public static void Load()
    {
        if (Neo4jTestServer.Ask("MATCH (m:PlantedGraph) RETURN count(m) AS n")[0].Number("n") > 0)
            return;
        Neo4jTestServer.Wipe();
        using var store = Neo4jStore.Open(Neo4jTestServer.Address, StoreAccess.Write, Neo4jTestServer.Password);
        store.Write(PlantedNews.Documents(), "v1");
        store.WriteDerived(GraphBuilder.Build(PlantedNews.Documents()));
        Neo4jTestServer.Ask("CREATE (:PlantedGraph)");
    }
}
