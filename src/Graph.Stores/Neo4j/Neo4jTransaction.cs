using Newtonsoft.Json;

namespace Graph.Stores.Neo4j;

/// <summary>The statements of one transaction. One instance serves one attempt at a unit of work.</summary>
internal sealed class Neo4jTransaction(RunStatement run, BatchLimits limits) : IStatementTarget
{
    /// <summary>Runs a statement of <c>cypher/</c> with parameters.</summary>
    public IReadOnlyList<Neo4jRow> Run(string statement, object? parameters = null) =>
        run(Cypher.Of(statement), JsonConvert.SerializeObject(parameters ?? new { }));

    /// <summary>Runs a statement once for each batch of rows, which it finds in <c>$rows</c>. Nothing is sent without rows.</summary>
    public void RunRows<T>(string statement, IEnumerable<T> rows)
        where T : notnull
    {
        foreach (var batch in RowBatches.Of(rows, limits))
        {
            FailPoint.Reach(statement);
            run(Cypher.Of(statement), $"{{\"rows\":{batch}}}");
        }
    }
}
