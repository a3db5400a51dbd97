using System.Text;
using Newtonsoft.Json;

namespace Graph.Stores.Neo4j;

/// <summary>How much goes into one request.</summary>
/// <param name="Rows">Most rows.</param>
/// <param name="Letters">Most UTF-16 units of JSON, unless one row alone is longer.</param>
internal sealed record BatchLimits(int Rows, int Letters)
{
    /// <summary>Within the 1,000 to 5,000 rows and few megabytes that the server takes fastest.</summary>
    public static BatchLimits Standard { get; } = new(2_000, 2_000_000);

    /// <summary>Half as much, for a server with little memory; null when there is nothing left to halve.</summary>
    public BatchLimits? Halved => Rows > 1 ? new BatchLimits(Rows / 2, Letters / 2) : null;
}

/// <summary>Cuts rows into JSON arrays of limited size.</summary>
internal static class RowBatches
{
    private static readonly JsonSerializerSettings WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore };

    public static IEnumerable<string> Of<T>(IEnumerable<T> rows, BatchLimits limits)
    {
        var batch = new StringBuilder();
        var count = 0;
        foreach (var row in rows)
        {
            var json = JsonConvert.SerializeObject(row, WithoutNulls);
            if (count > 0 && (count == limits.Rows || batch.Length + json.Length > limits.Letters))
            {
                yield return batch.Append(']').ToString();
                batch.Clear();
                count = 0;
            }

            batch.Append(count++ == 0 ? '[' : ',').Append(json);
        }

        if (count > 0)
            yield return batch.Append(']').ToString();
    }
}
