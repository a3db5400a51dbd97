using Newtonsoft.Json;

namespace Graph.Knowledge;

/// <summary>Members of a JSON object in the manner of the export: absent ones are left out, never null.</summary>
internal static class JsonMembers
{
    public static void Member(this JsonTextWriter json, string name, string? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Flag(this JsonTextWriter json, string name, bool value)
    {
        if (!value)
            return;
        json.WritePropertyName(name);
        json.WriteValue(true);
    }

    public static void Span(this JsonTextWriter json, TextSpan span)
    {
        json.WritePropertyName("start");
        json.WriteValue(span.Start);
        json.WritePropertyName("end");
        json.WriteValue(span.End);
    }

    public static void List<T>(this JsonTextWriter json, string name, IEnumerable<T> items, Action<JsonTextWriter, T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }
}
