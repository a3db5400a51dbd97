using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.Evaluation.Gold;

/// <summary>Reading of gold files; a date stays the words that stand in the file.</summary>
internal static class GoldJson
{
    public static JObject Load(string path)
    {
        using var reader = new JsonTextReader(File.OpenText(path)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    public static IEnumerable<JToken> Items(this JToken token, string name) => token[name] as JArray ?? [];

    public static IReadOnlyList<string> Strings(this JToken token, string name) => [.. token.Items(name).Select(item => (string)item!)];

    public static string Text(this JToken token, string name) =>
        (string?)token[name] ?? throw new InvalidDataException($"Gold lacks '{name}' at '{token.Path}'.");

    public static bool Flag(this JToken token, string name) => (bool?)token[name] ?? false;

    /// <summary>One string, a list of strings or nothing.</summary>
    public static IReadOnlyList<string> Many(this JToken token, string name) => token[name] switch
    {
        JArray many => [.. many.Select(item => (string)item!)],
        { Type: JTokenType.String } one => (string?)one is { Length: > 0 } text ? [text] : [],
        _ => [],
    };
}
