namespace Graph.Stores.Neo4j;

/// <summary>Runs statements in transactions of their own, for what one transaction cannot hold: a server keeps all changes of a transaction in
/// memory. What stops in between is taken up by the next writing, as each node gets its digest behind its ties.</summary>
/// <param name="change">Does some work in a transaction.</param>
/// <param name="rows">Most rows of a transaction.</param>
internal sealed class StagedTarget(Action<Action<Neo4jTransaction>> change, int rows) : IStatementTarget
{
    /// <inheritdoc/>
    public IReadOnlyList<Neo4jRow> Run(string statement, object? parameters = null)
    {
        IReadOnlyList<Neo4jRow> answer = [];
        change(transaction => answer = transaction.Run(statement, parameters));
        return answer;
    }

    /// <inheritdoc/>
    public void RunRows<T>(string statement, IEnumerable<T> all)
        where T : notnull
    {
        foreach (var some in all.Chunk(rows))
            change(transaction => transaction.RunRows(statement, some));
    }
}
