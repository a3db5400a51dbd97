namespace Graph.Stores.Neo4j;

/// <summary>One explicit transaction of the Query API: opened with its first statement, ended by the server when one fails.</summary>
internal sealed class HttpTransaction(Neo4jHttp http)
{
    private string? id;

    /// <inheritdoc cref="RunStatement"/>
    public IReadOnlyList<Neo4jRow> Run(string statement, string parameters) =>
        Send(id is null ? "/tx" : $"/tx/{id}", Neo4jHttp.Body(statement, parameters)).Rows();

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
