using Graph.Stores.Neo4j.Explore;
using Newtonsoft.Json.Linq;

namespace Graph.App.Prompt;

/// <summary>What can be completed: the labels, types and properties of a graph, the words of Cypher and the names of recipes.</summary>
internal sealed record Vocabulary(IReadOnlyList<string> Labels, IReadOnlyList<string> Types, IReadOnlyList<string> Properties)
{
    public static readonly IReadOnlyList<string> Words =
    [
        "MATCH", "OPTIONAL MATCH", "WHERE", "WITH", "UNWIND", "RETURN", "ORDER BY", "SKIP", "LIMIT", "UNION", "CALL", "YIELD", "DISTINCT", "EXISTS", "COUNT", "COLLECT", "AND", "OR", "NOT", "IS NULL",
        "IS NOT NULL", "STARTS WITH", "ENDS WITH", "CONTAINS", "CASE", "WHEN", "THEN", "ELSE", "END", "ASC", "DESC", "shortestPath(", "allShortestPaths(", "nodes(", "relationships(", "labels(", "type(",
        "count(", "collect(", "date(", "duration.inDays(", "coalesce(", "size(",
    ];

    /// <summary>Asks the server.</summary>
    public static Vocabulary Read(ReadOnlyCypher cypher)
    {
        IReadOnlyList<string> Ask(string statement) =>
            [.. cypher.Run(statement, new Dictionary<string, JToken>(StringComparer.Ordinal), AnswerLimits.Standard).Rows.Select(row => (string)row[0]!).Order(StringComparer.Ordinal)];
        return new Vocabulary(
            Ask("CALL db.labels() YIELD label RETURN label"), Ask("CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType"), Ask("CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey"));
    }
}
