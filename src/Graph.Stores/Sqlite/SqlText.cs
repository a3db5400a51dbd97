using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Newtonsoft.Json;

namespace Graph.Stores.Sqlite;

/// <summary>How values of the records stand in columns, both ways, without loss.</summary>
internal static class SqlText
{
    private const string DateFormat = "yyyy-MM-dd";
    private const string MomentFormat = "yyyy-MM-ddTHH:mm:ss.fffffffZ";
    private static readonly JsonSerializerSettings EscapedJson = new() { StringEscapeHandling = StringEscapeHandling.EscapeNonAscii };

    /// <summary>Text as itself, or as UTF-16LE bytes where UTF-8 or SQL would lose some of it.</summary>
    public static object Of(string text) => IsPlain(text) ? text : MemoryMarshal.AsBytes(text.AsSpan()).ToArray();

    public static object? OfOptional(string? text) => text is null ? null : Of(text);

    public static string? Of(DateOnly? date) => date?.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>A moment in UTC; the text order is the order of time.</summary>
    public static string? Of(DateTimeOffset? moment) => moment?.UtcDateTime.ToString(MomentFormat, CultureInfo.InvariantCulture);

    /// <summary>A JSON array; characters that UTF-8 cannot hold are escaped.</summary>
    public static string List<T>(IReadOnlyList<T> values) => values.Count == 0 ? "[]" : Json(values);

    /// <summary>A JSON value, escaped like <see cref="List"/>.</summary>
    public static string Json(object value)
    {
        var json = JsonConvert.SerializeObject(value);
        return IsPlain(json) ? json : JsonConvert.SerializeObject(value, EscapedJson);
    }

    public static string Text(this SqliteDataReader row, int column) =>
        row.GetFieldType(column) == typeof(byte[]) ? FromBytes(row.GetFieldValue<byte[]>(column)) : row.GetString(column);

    public static string? OptionalText(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Text(column);

    public static int? OptionalNumber(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static DateOnly? Date(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateOnly.ParseExact(row.GetString(column), DateFormat, CultureInfo.InvariantCulture);

    public static DateTimeOffset? Moment(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : DateTimeOffset.ParseExact(
        row.GetString(column), MomentFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    public static T Choice<T>(this SqliteDataReader row, int column)
        where T : struct, Enum => Enum.Parse<T>(row.GetString(column));

    public static TextSpan Span(this SqliteDataReader row, int column) => new(row.GetInt32(column), row.GetInt32(column + 1));

    /// <summary>The four columns earliest, latest, granularity, basis.</summary>
    public static Occurrence? Occurrence(this SqliteDataReader row, int column) => row.IsDBNull(column + 2)
        ? null
        : new Occurrence(row.Date(column), row.Date(column + 1), row.Choice<Granularity>(column + 2), row.Choice<TimeBasis>(column + 3));

    public static IReadOnlyList<string> Texts(this SqliteDataReader row, int column) => Parse<string>(row.GetString(column));

    public static IReadOnlyList<TextSpan> Spans(this SqliteDataReader row, int column) =>
        [.. Parse<int[]>(row.GetString(column)).Select(pair => new TextSpan(pair[0], pair[1]))];

    public static SortedDictionary<string, string> Labels(this SqliteDataReader row, int column) =>
        new(JsonConvert.DeserializeObject<Dictionary<string, string>>(row.GetString(column))!, StringComparer.Ordinal);

    private static T[] Parse<T>(string json) => json == "[]" ? [] : JsonConvert.DeserializeObject<T[]>(json)!;

    private static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
                return false;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }

    private static string FromBytes(byte[] bytes) => new(MemoryMarshal.Cast<byte, char>(bytes));
}
