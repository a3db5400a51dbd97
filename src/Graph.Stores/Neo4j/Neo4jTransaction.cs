using Newtonsoft.Json;

namespace Graph.Stores.Neo4j;

/// <summary>One explicit transaction: opened with its first statement, committed with its last. One instance serves one attempt at a unit of work.</summary>
internal sealed class Neo4jTransaction(Neo4jHttp http, BatchLimits limits) : IStatementTarget
{
    private string? id;

    /// <summary>Runs a statement of <c>cypher/</c> with parameters.</summary>
    public IReadOnlyList<Neo4jRow> Run(string statement, object? parameters = null) =>
        Send(id is null ? "/tx" : $"/tx/{id}", Body(statement, JsonConvert.SerializeObject(parameters ?? new { }))).Rows();

    /// <summary>Runs a statement once for each batch of rows, which it finds in <c>$rows</c>. Nothing is sent without rows.</summary>
    public void RunRows<T>(string statement, IEnumerable<T> rows)
        where T : notnull
    {
        foreach (var batch in RowBatches.Of(rows, limits))
        {
            FailPoint.Reach(statement);
            Send(id is null ? "/tx" : $"/tx/{id}", Body(statement, $"{{\"rows\":{batch}}}"));
        }
    }

    public void Commit()
    {
        if (id is null)
            return;
        FailPoint.Reach("commit");
        http.Post($"/tx/{id}/commit", "{}");
        id = null;
    }

    /// <summary>Gives up what was not committed.</summary>
    /// <param name="keep">Whether the id is kept, as if the server had ended the transaction by its time limit: for tests.</param>
    public void Rollback(bool keep = false)
    {
        if (id is not null)
            http.Rollback(id);
        id = keep ? id : null;
    }

    public static string Body(string statement, string parameters) =>
        $"{{\"statement\":{JsonConvert.ToString(Cypher.Of(statement))},\"parameters\":{parameters}}}";

    // After an error the server has closed the transaction by itself.
    private Neo4jAnswer Send(string path, string body)
    {
        try
        {
            var answer = http.Post(path, body);
            id = answer.Transaction;
            return answer;
        }
        catch (Neo4jFault error) when (error.Kind != FaultKind.NoAnswer)
        {
            id = null;
            throw;
        }
    }
}
