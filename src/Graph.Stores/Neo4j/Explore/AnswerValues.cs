using Newtonsoft.Json.Linq;

namespace Graph.Stores.Neo4j.Explore;

/// <summary>Tells nodes, relationships and paths among the values of an answer. Nothing in the answer marks them: a map with the same members looks alike.</summary>
public static class AnswerValues
{
    /// <summary>Whether the value is a node.</summary>
    public static bool IsNode(JToken value) => value is JObject { Count: 3 } map && map["elementId"] is not null && map["labels"] is JArray && map["properties"] is JObject;

    /// <summary>Whether the value is a relationship.</summary>
    public static bool IsTie(JToken value) => value is JObject { Count: 5 } map && map["elementId"] is not null && map["startNodeElementId"] is not null && map["properties"] is JObject;

    /// <summary>Whether the value is a path: a node, then relationships and nodes in turn.</summary>
    public static bool IsPath(JArray list) => list.Count % 2 == 1 && list.Index().All(pair => pair.Index % 2 == 0 ? IsNode(pair.Item) : IsTie(pair.Item));

    /// <summary>All nodes and relationships of an answer, within lists, maps and paths too, as often as they stand there.</summary>
    public static IEnumerable<JObject> NodesAndTies(CypherAnswer answer) => answer.Rows.SelectMany(Within);

    private static IEnumerable<JObject> Within(JToken value) => value switch
    {
        JObject map when IsNode(map) || IsTie(map) => [map],
        JContainer container => container.Children().SelectMany(Within),
        _ => [],
    };
}
