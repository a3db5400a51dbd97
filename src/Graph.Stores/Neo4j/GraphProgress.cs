namespace Graph.Stores.Neo4j;

/// <summary>The node <c>(:Graph)</c>: which state the documents and the derived facts are in.</summary>
/// <param name="Schema">Version of the schema.</param>
/// <param name="Truth">Number of writes that changed documents.</param>
/// <param name="Derived">The <paramref name="Truth"/> from which entities and events were computed.</param>
/// <param name="Writes">Number of all writes.</param>
internal sealed record GraphProgress(int Schema, long Truth, long Derived, long Writes)
{
    /// <summary>The node's id.</summary>
    public const string Id = "graph";

    /// <summary>Properties of the node after the whole graph came in one write.</summary>
    public static Properties Loaded => new() { { "id", Id }, { "name", "Graph" }, { "schema", Neo4jStore.SchemaVersion }, { "truth", 1 }, { "derived", 1 }, { "writes", 1 } };

    /// <summary>The progress of the graph, or null when the database holds none.</summary>
    public static GraphProgress? Read(Neo4jSession session) => session.Run("read/progress") is [{ } row]
        ? new GraphProgress(row.Number("schema"), row.Long("truth"), row.Long("derived"), row.Long("writes"))
        : null;
}
