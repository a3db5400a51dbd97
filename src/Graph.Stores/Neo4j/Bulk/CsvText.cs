using System.Globalization;

namespace Graph.Stores.Neo4j.Bulk;

/// <summary>Values as cells. Text always stands in quotes, so that an empty text can be told from none.</summary>
internal static class CsvText
{
    /// <summary>A cell; nothing where there is no value.</summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => Quoted(text),
        IEnumerable<string> texts => Quoted(string.Join(PropertyText.Part, texts)),
        int[] numbers => Quoted(string.Join(PropertyText.Part, numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))),
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"A value of the type {value.GetType().Name} has no form in the files for neo4j-admin."),
    };

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
