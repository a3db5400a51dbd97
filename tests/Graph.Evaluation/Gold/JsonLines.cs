using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.Evaluation.Gold;

/// <summary>Files with one JSON object a line.</summary>
internal static class JsonLines
{
    public static IEnumerable<JObject> Read(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var reader = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
            yield return JObject.Load(reader);
        }
    }

    /// <summary>The text of the line with this id.</summary>
    public static string Find(string path, string id) =>
        Read(path).FirstOrDefault(line => (string?)line["id"] == id)?.Text("text")
        ?? throw new InvalidDataException($"'{path}' has no line with the id '{id}'.");
}
