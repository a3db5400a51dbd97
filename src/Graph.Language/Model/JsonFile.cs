using System.Text.Json;

namespace Graph.Language.Model;

/// <summary>A JSON value that knows its file and the path to itself, so that a wrong kind can be reported with its place.</summary>
internal readonly record struct JsonFile(string File, string Place, JsonElement Element)
{
    public static JsonFile Parse(string file, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes.Span, new JsonReaderOptions { MaxDepth = 64 });
            var element = JsonElement.ParseValue(ref reader);
            if (reader.Read()) throw new ModelFormatException(file, $"byte {reader.TokenStartIndex}", "text after the end of the value");
            return new JsonFile(file, "$", element);
        }
        catch (JsonException e)
        {
            throw ModelFolder.Damaged(file, e);
        }
    }

    public JsonFile? Find(string key) =>
        Require(JsonValueKind.Object).TryGetProperty(key, out var value) ? new JsonFile(File, $"{Place}.{key}", value) : null;

    public JsonFile Get(string key) => Find(key) ?? throw Fail($"key '{key}' is missing");

    /// <summary>Members in the order of the file.</summary>
    public IEnumerable<KeyValuePair<string, JsonFile>> Members()
    {
        var element = Require(JsonValueKind.Object);
        foreach (var (name, value) in Guarded(() => element.EnumerateObject().Select(p => (p.Name, p.Value)).ToArray()))
            yield return new(name, new JsonFile(File, $"{Place}.{name}", value));
    }

    public IEnumerable<JsonFile> Items()
    {
        int i = 0;
        foreach (var item in Require(JsonValueKind.Array).EnumerateArray())
            yield return new JsonFile(File, $"{Place}[{i++}]", item);
    }

    public string Text()
    {
        var element = Require(JsonValueKind.String);
        return Guarded(() => element.GetString()!);
    }

    public int Int(int min, int max) =>
        Require(JsonValueKind.Number).TryGetInt32(out int value) && value >= min && value <= max
            ? value
            : throw Fail($"{Element.GetRawText()} is not a whole number in {min}..{max}");

    public bool Bool() => Element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Fail($"expected true or false, found {Element.ValueKind}"),
    };

    public ModelFormatException Fail(string problem) => new(File, Place, problem);

    private JsonElement Require(JsonValueKind kind) =>
        Element.ValueKind == kind ? Element : throw Fail($"expected {kind}, found {Element.ValueKind}");

    // Escapes of lone surrogates and bytes that are not UTF-8 are only noticed when the text is taken out.
    private T Guarded<T>(Func<T> take)
    {
        try
        {
            return take();
        }
        catch (InvalidOperationException e)
        {
            throw new ModelFormatException(File, Place, "text is not valid Unicode", e);
        }
    }
}
