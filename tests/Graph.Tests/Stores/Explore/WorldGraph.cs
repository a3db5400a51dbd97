using Graph.Knowledge;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;
using Graph.Tests.Support;

namespace Graph.Tests.Stores.Explore;

/// <summary>The graph of <see cref="SomeWorld"/> on the test server: loaded once, and again only when another test emptied the database meanwhile.</summary>
internal static class WorldGraph
{
    private static KnowledgeGraph? made;

    /// <summary>Makes sure that it is there.</summary>
    public static KnowledgeGraph Load()
    {
        var there = Neo4jTestServer.Ask("MATCH (w:World) RETURN count(w) AS n")[0].Number("n") > 0;
        if (there && made is not null)
            return made;
        Neo4jTestServer.Wipe();
        using var store = Neo4jStore.Open(Neo4jTestServer.Address, StoreAccess.Write, Neo4jTestServer.Password);
        foreach (var batch in SomeWorld.Documents().Chunk(200))
            store.Write(batch, "v1");
        made = GraphBuilder.Build(store.ReadTruth());
        store.WriteDerived(made);
        Neo4jTestServer.Ask("CREATE (:World)");
        return made;
    }
}
