namespace Graph.Stores.Neo4j;

/// <summary>What nodes were when they were written last: only what has another digest is written anew.</summary>
internal static class Digests
{
    /// <summary>Digests by id; null where a node lost what it was computed from.</summary>
    public static Dictionary<string, string?> Read(IStatementTarget transaction, string statement) =>
        transaction.Run(statement).ToDictionary(row => row.Text("id"), row => row.OptionalText("digest"), StringComparer.Ordinal);

    /// <summary>Rows of the nodes that are no longer current, by id.</summary>
    public static IEnumerable<object> Gone(Dictionary<string, string?> old, IEnumerable<string> current)
    {
        var kept = current.ToHashSet(StringComparer.Ordinal);
        return old.Keys.Where(id => !kept.Contains(id)).Order(StringComparer.Ordinal).Select(id => new { id });
    }
}
