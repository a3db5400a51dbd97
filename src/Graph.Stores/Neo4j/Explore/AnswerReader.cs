using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.Stores.Neo4j.Explore;

/// <summary>Reads an answer of the Query API row by row and stops where the limits are reached: what comes after is never taken in.</summary>
internal sealed class AnswerReader(AnswerLimits limits)
{
    private readonly List<string> columns = [];
    private readonly List<JArray> rows = [];

    /// <summary>Why rows are missing, or null.</summary>
    public string? Cut { get; private set; }

    /// <summary>What the server names as wrong, also after rows; null when nothing.</summary>
    public Neo4jFault? Fault { get; private set; }

    /// <summary>Members beside rows and errors: plan, transaction.</summary>
    public JObject Rest { get; } = [];

    public CypherAnswer Answer => new(columns, rows, Cut);

    /// <summary>Takes the answer in.</summary>
    /// <exception cref="JsonException">It is no whole answer.</exception>
    public void Read(Stream stream)
    {
        var counted = new CountedStream(stream);
        using var text = new StreamReader(counted);
        using var json = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, MaxDepth = 256 };
        Step(json, JsonToken.StartObject);
        while (Cut is null && json.Read() && json.TokenType == JsonToken.PropertyName)
        {
            var name = (string)json.Value!;
            if (name == "data")
                ReadData(json, counted);
            else if (json.Read())
                Take(name, JToken.ReadFrom(json));
        }

        if (Cut is null && json.TokenType != JsonToken.EndObject)
            throw new JsonReaderException("The answer broke off.");
    }

    /// <summary>Gives up the rest because time is over.</summary>
    public void OutOfTime() => Cut ??= "time";

    private void Take(string name, JToken value)
    {
        if (name == "errors" && value is JArray { Count: > 0 } errors)
            Fault = Neo4jFault.Of((string?)errors[0]["code"] ?? "", (string?)errors[0]["message"] ?? "");
        else
            Rest[name] = value;
    }

    private void ReadData(JsonTextReader json, CountedStream counted)
    {
        Step(json, JsonToken.StartObject);
        while (json.Read() && json.TokenType == JsonToken.PropertyName)
            if ((string)json.Value! == "values")
                ReadRows(json, counted);
            else if (json.Read())
                columns.AddRange(JArray.Load(json).Select(column => (string)column!));
    }

    private void ReadRows(JsonTextReader json, CountedStream counted)
    {
        Step(json, JsonToken.StartArray);
        while (json.Read() && json.TokenType == JsonToken.StartArray)
        {
            Cut = rows.Count >= limits.Rows ? "rows" : counted.Count > limits.Bytes ? "bytes" : null;
            if (Cut is not null)
                return;
            rows.Add((JArray)Text(JArray.Load(json)));
        }
    }

    private static void Step(JsonTextReader json, JsonToken wanted)
    {
        if (!json.Read() || json.TokenType != wanted)
            throw new JsonReaderException("The answer broke off.");
    }

    // Halves of surrogate pairs come back as they were written.
    private static JToken Text(JToken value)
    {
        if (value is JContainer container)
            foreach (var text in container.DescendantsAndSelf().OfType<JValue>().Where(text => text.Value is string).ToList())
                text.Value = PropertyText.Read((string)text.Value!);
        return value;
    }
}
