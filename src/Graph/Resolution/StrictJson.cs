using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.Resolution;

/// <summary>JSON read as it stands: texts that look like moments stay texts.</summary>
internal static class StrictJson
{
    public static JObject Parse(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
