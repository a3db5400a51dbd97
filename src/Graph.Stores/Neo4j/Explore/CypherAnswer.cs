using Newtonsoft.Json.Linq;

namespace Graph.Stores.Neo4j.Explore;

/// <summary>How much of an answer is taken.</summary>
/// <param name="Rows">Rows at most.</param>
/// <param name="Bytes">Bytes of the answer at most.</param>
/// <param name="Time">How long the server may work.</param>
public sealed record AnswerLimits(int Rows, long Bytes, TimeSpan Time)
{
    /// <summary>1,000 rows, 10 MB, 30 seconds.</summary>
    public static AnswerLimits Standard { get; } = new(1_000, 10_000_000, TimeSpan.FromSeconds(30));
}

/// <summary>What a statement gave: its columns and rows, values as the server's plain JSON gives them.</summary>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">Rows, each with a value for each column.</param>
/// <param name="Cut">Why rows are missing (<c>rows</c>, <c>bytes</c>, <c>time</c>), or null when all are there.</param>
public sealed record CypherAnswer(IReadOnlyList<string> Columns, IReadOnlyList<JArray> Rows, string? Cut)
{
    /// <summary>The plan as the server draws it.</summary>
    public string Plan { get; init; } = "";
}
