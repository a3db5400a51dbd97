using Graph.Claims;
using Graph.Knowledge;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;
using Graph.Tests.Support;

namespace Graph.Tests.Stores.Explore;

/// <summary>The graph of <see cref="SomeWorld"/> on the test server: loaded once, and again only when another test emptied the database meanwhile.</summary>
internal static class WorldGraph
{
    private static readonly Lazy<(IReadOnlyList<DocumentClaims> Documents, KnowledgeGraph Graph)> Made = new(() =>
    {
        var documents = SomeWorld.Documents();
        return (documents, GraphBuilder.Build(documents));
    });

    /// <summary>Makes sure that it is there.</summary>
    public static KnowledgeGraph Load()
    {
        if (Neo4jTestServer.Ask("MATCH (w:World) RETURN count(w) AS n")[0].Number("n") > 0)
            return Made.Value.Graph;
        Neo4jTestServer.Wipe();
        using var store = Neo4jStore.Open(Neo4jTestServer.Address, StoreAccess.Write, Neo4jTestServer.Password);
        Build(store, []);
        foreach (var batch in Made.Value.Documents.Chunk(500))
            store.Write(batch, "v1");
        store.WriteDerived(Made.Value.Graph);
        Build(store, [new GraphChange("event", "planted-change", ChangeKind.Added, "Meeting of Anna Vik and Bruno Sala")]);
        Neo4jTestServer.Ask("CREATE (:World)");
        return Made.Value.Graph;
    }

    private static void Build(Neo4jStore store, IReadOnlyList<GraphChange> changes) => store.EndRun(
        store.BeginRun(new RunRecord(0, new DateTimeOffset(2031, 12, 1, 9, 0, 0, TimeSpan.Zero), ["news"], "v1")) with { Ended = new DateTimeOffset(2031, 12, 1, 9, 5, 0, TimeSpan.Zero) }, changes);
}
