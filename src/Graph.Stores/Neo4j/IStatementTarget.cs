namespace Graph.Stores.Neo4j;

/// <summary>Takes the statements of <c>cypher/</c>: a server in a transaction, or files from which an empty server is loaded.</summary>
internal interface IStatementTarget
{
    /// <summary>Runs a statement with parameters.</summary>
    IReadOnlyList<Neo4jRow> Run(string statement, object? parameters = null);

    /// <summary>Runs a statement over rows, which it finds in <c>$rows</c>.</summary>
    void RunRows<T>(string statement, IEnumerable<T> rows)
        where T : notnull;
}
