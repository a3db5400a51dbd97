using System.Text;
using Graph.Stores.Neo4j.Explore;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.App.Output;

/// <summary>An answer as CSV (RFC 4180). A text that a spreadsheet would take for a formula has an apostrophe before it.</summary>
internal static class AnswerCsv
{
    private const string LineEnd = "\r\n";

    public static void Write(Screen screen, CypherAnswer answer)
    {
        screen.Out.Write(string.Join(',', answer.Columns.Select(Safe).Select(Field)) + LineEnd);
        foreach (var row in answer.Rows)
            screen.Out.Write(string.Join(',', row.Select(Text).Select(Field)) + LineEnd);
    }

    private static string Text(JToken value) => value switch
    {
        { Type: JTokenType.Null } => "",
        { Type: JTokenType.String } => Safe((string)value!),
        _ => value.ToString(Formatting.None),
    };

    private static string Safe(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + text : text;

    private static string Field(string text)
    {
        if (!text.AsSpan().ContainsAny(",\"\r\n"))
            return text;
        return new StringBuilder(text.Length + 8).Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"').ToString();
    }
}
