using System.Collections;
using System.Globalization;
using Neo4j.Driver;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.Stores.Bolt;

/// <summary>Values between the driver and rows, which hold what the Query API's plain JSON would: dates and times as text.</summary>
internal static class BoltValues
{
    /// <summary>Parameters from a JSON object, as the driver takes them.</summary>
    public static Dictionary<string, object?> Parameters(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 256 };
        return Map(JObject.Load(reader));
    }

    /// <summary>The values of a record in the order of its columns.</summary>
    public static JArray Row(IRecord record, int columns)
    {
        var row = new JArray();
        for (var column = 0; column < columns; column++)
            row.Add(Token(record[column]));
        return row;
    }

    private static Dictionary<string, object?> Map(JObject map) =>
        map.Properties().ToDictionary(member => member.Name, member => Value(member.Value), StringComparer.Ordinal);

    private static object? Value(JToken token) => token switch
    {
        JArray list => list.Select(Value).ToList(),
        JObject map => Map(map),
        JValue value => value.Value,
        _ => throw new NotSupportedException($"A parameter holds {token.Type}."),
    };

    private static JToken Token(object? value) => value switch
    {
        null => JValue.CreateNull(),
        string or long or double or bool => new JValue(value),
        LocalDate or LocalTime or OffsetTime or LocalDateTime or ZonedDateTime or Duration => new JValue(value.ToString()),
        IDictionary map => new JObject(map.Keys.Cast<string>().Select(key => new JProperty(key, Token(map[key])))),
        IEnumerable list => new JArray(list.Cast<object?>().Select(Token)),
        _ => throw new NotSupportedException(string.Create(CultureInfo.InvariantCulture, $"A column holds {value.GetType().Name}.")),
    };
}
