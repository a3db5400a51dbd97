using Graph.Pictures;
using Newtonsoft.Json.Linq;

namespace Graph.Stores.Neo4j.Explore;

/// <summary>What an answer holds that can be drawn. A relationship whose ends the answer does not hold brings them along; ties between nodes that
/// the answer holds are in it only where the answer holds them.</summary>
public static class AnswerGraph
{
    private static readonly string[] Kinds = ["Event", "Entity", "Claim", "Document", "Source", "Relation", "Chain", "Signature", "Judgement", "Run", "Changes"];

    /// <summary>Reads it; the ends that are missing are asked for.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="cypher">Where to ask.</param>
    public static GivenGraph Of(CypherAnswer answer, ReadOnlyCypher cypher)
    {
        var given = AnswerValues.NodesAndTies(answer).DistinctBy(value => (string)value["elementId"]!, StringComparer.Ordinal).ToLookup(AnswerValues.IsNode);
        var nodes = given[true].ToDictionary(node => (string)node["elementId"]!, StringComparer.Ordinal);
        var missing = given[false].SelectMany(tie => new[] { (string)tie["startNodeElementId"]!, (string)tie["endNodeElementId"]! })
            .Where(key => !nodes.ContainsKey(key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var end in missing.Count == 0 ? [] : Ends(missing, cypher))
            nodes[(string)end["elementId"]!] = end;
        var links = given[false].Select(LinkOf).Where(link => nodes.ContainsKey(link.From) && nodes.ContainsKey(link.To));
        return new GivenGraph([.. nodes.Values.Select(NodeOf)], [.. links]);
    }

    private static IEnumerable<JObject> Ends(List<string> keys, ReadOnlyCypher cypher) => AnswerValues.NodesAndTies(cypher.Run(
        Cypher.Of("read/ends"), new Dictionary<string, JToken>(StringComparer.Ordinal) { ["keys"] = new JArray(keys) }, AnswerLimits.Standard with { Rows = keys.Count }));

    private static GivenNode NodeOf(JObject node)
    {
        var (key, properties, labels) = ((string)node["elementId"]!, (JObject)node["properties"]!, node["labels"]!.Values<string>().ToList());
        var kind = Array.Find(Kinds, labels.Contains) ?? labels.FirstOrDefault() ?? "Node";
        var name = Text(properties["caption"] ?? properties["name"] ?? properties["title"] ?? properties["key"] ?? properties["id"]);
        return new GivenNode(key, kind, Text(properties["id"]) ?? key, name ?? kind)
        {
            Quote = kind == "Claim" ? Text(properties["quote"]) : null,
            Sources = kind == "Event" ? Number(properties["sources"]) ?? 1 : 1,
        };
    }

    private static GivenLink LinkOf(JObject tie)
    {
        var properties = (JObject)tie["properties"]!;
        return new GivenLink((string)tie["startNodeElementId"]!, (string)tie["endNodeElementId"]!, (string)tie["type"]!)
        {
            // Arguments of claims have roles too; only those of events have sides.
            Role = properties["roleSide"] is null ? null : Text(properties["role"]),
            Word = Text(properties["kind"] ?? properties["stance"] ?? properties["office"] ?? properties["role"]),
            Count = Number(properties["count"]),
        };
    }

    private static long? Number(JToken? value) => value is JValue { Type: JTokenType.Integer } number ? (long)number : null;

    private static string? Text(JToken? value) => value is JValue { Value: not null } text ? text.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
}
