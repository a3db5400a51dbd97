using Newtonsoft.Json;

namespace Graph.Stores.Neo4j;

/// <summary>The statements of one transaction, in their order. While the server works on a batch of rows the next one is made ready: its
/// answer, which holds nothing but success, is waited for by the statement behind it. One instance serves one attempt at a unit of work.</summary>
internal sealed class Neo4jTransaction : IStatementTarget
{
    private readonly RunStatement run;
    private readonly BatchLimits limits;
    private Task sent = Task.CompletedTask;

    private Neo4jTransaction(RunStatement run, BatchLimits limits) => (this.run, this.limits) = (run, limits);

    /// <summary>Runs a statement of <c>cypher/</c> with parameters.</summary>
    public IReadOnlyList<Neo4jRow> Run(string statement, object? parameters = null)
    {
        var json = JsonConvert.SerializeObject(parameters ?? new { });
        Settle();
        return run(Cypher.Of(statement), json);
    }

    /// <summary>Runs a statement once for each batch of rows, which it finds in <c>$rows</c>. Nothing is sent without rows. What the last batch
    /// fails with is thrown by the next statement, or at the end of the unit.</summary>
    public void RunRows<T>(string statement, IEnumerable<T> rows)
        where T : notnull
    {
        foreach (var batch in RowBatches.Of(rows, limits))
        {
            FailPoint.Reach(statement);
            Settle();
            sent = Task.Run(() => run(Cypher.Of(statement), $"{{\"rows\":{batch}}}"));
        }
    }

    /// <summary>Does a unit of work to its last answer: then it may be committed. When it fails nothing is under way any more.</summary>
    public static T Whole<T>(RunStatement run, BatchLimits limits, Func<Neo4jTransaction, T> unit)
    {
        var transaction = new Neo4jTransaction(run, limits);
        try
        {
            var result = unit(transaction);
            transaction.Settle();
            return result;
        }
        finally
        {
            Task.WaitAny(transaction.sent);
        }
    }

    private void Settle() => sent.GetAwaiter().GetResult();
}
