using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.App.Output;

/// <summary>JSON as commands give it: UTF-8, absent members instead of null, halves of surrogate pairs escaped.</summary>
internal static class JsonLine
{
    /// <summary>One value, one line.</summary>
    public static void Json(this Screen screen, JToken value) => screen.Line(Text(value));

    public static string Text(JToken value) => EscapeHalves(value.ToString(Formatting.None));

    /// <summary>An object of the members that are not null.</summary>
    public static JObject Object(params ReadOnlySpan<(string Name, JToken? Value)> members)
    {
        var result = new JObject();
        foreach (var (name, value) in members)
            // A string that is null arrives as a JSON null.
            if (value is not null and not JValue { Value: null })
                result.Add(name, value);
        return result;
    }

    public static JArray Array(IEnumerable<JToken> items) => new(items);

    /// <summary>A day as ISO text, or null.</summary>
    public static JToken? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Word<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((letter, index) =>
            char.IsAsciiLetterUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    public static JObject? Time(Occurrence? time) => time is null ? null : Object(
        ("earliest", Day(time.Earliest)), ("latest", Day(time.Latest)), ("granularity", Word(time.Granularity)), ("basis", Word(time.Basis)));

    public static JObject Span(TextSpan span) => new() { ["start"] = span.Start, ["end"] = span.End };

    public static JObject Span(TextSpan span, string text) => new() { ["start"] = span.Start, ["end"] = span.End, ["text"] = text };

    // UTF-8 has no form for half a surrogate pair; JSON text has.
    private static string EscapeHalves(string json)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < json.Length; i++)
        {
            var pair = i + 1 < json.Length && char.IsSurrogatePair(json[i], json[i + 1]);
            if (char.IsSurrogate(json[i]) && !pair)
                (escaped ??= new StringBuilder(json, 0, i, json.Length + 16)).Append(CultureInfo.InvariantCulture, $"\\u{(int)json[i]:x4}");
            else
                escaped?.Append(json, i, pair ? 2 : 1);
            i += pair ? 1 : 0;
        }

        return escaped?.ToString() ?? json;
    }
}
