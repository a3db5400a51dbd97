using Newtonsoft.Json.Linq;

namespace Graph.Stores.Neo4j;

/// <summary>A successful answer: its rows and the transaction it left open.</summary>
internal sealed class Neo4jAnswer(JObject body)
{
    /// <summary>Id of the open transaction; null when none is open.</summary>
    public string? Transaction => (string?)body["transaction"]?["id"];

    /// <summary>The plan of an explained statement, a table in text; empty otherwise.</summary>
    public string Plan => (string?)body["queryPlan"]?["arguments"]?["string-representation"] ?? "";

    /// <summary>The rows, each with its columns by name.</summary>
    public IReadOnlyList<Neo4jRow> Rows()
    {
        if (body["data"] is not JObject data)
            return [];
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in data["fields"]!)
            columns.Add((string)field!, columns.Count);
        return [.. data["values"]!.Select(row => new Neo4jRow((JArray)row, columns))];
    }
}
