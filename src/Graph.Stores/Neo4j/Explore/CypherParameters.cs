using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Graph.Stores.Neo4j.Explore;

/// <summary>Values of parameters as the server takes them with their types: plain JSON has no days.</summary>
internal static class CypherParameters
{
    /// <summary>Typed JSON. The type stands before the value: the server needs it so.</summary>
    public static JObject Typed(IReadOnlyDictionary<string, JToken> values) =>
        new(values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new JProperty(pair.Key, Typed(pair.Value))));

    private static JObject Typed(JToken value) => value switch
    {
        JArray list => Of("List", new JArray(list.Select(Typed))),
        JObject map => Of("Map", new JObject(map.Properties().Select(member => new JProperty(member.Name, Typed(member.Value))))),
        { Type: JTokenType.Integer } => Of("Integer", value.ToString()),
        { Type: JTokenType.Float } => Of("Float", ((double)value).ToString("R", CultureInfo.InvariantCulture)),
        { Type: JTokenType.Boolean } => Of("Boolean", value),
        { Type: JTokenType.Date } => Of("Date", ((DateTime)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        { Type: JTokenType.Null } => Of("Null", value),
        _ => Of("String", PropertyText.Of((string?)value ?? "")),
    };

    private static JObject Of(string type, JToken value) => new() { ["$type"] = type, ["_value"] = value };
}
