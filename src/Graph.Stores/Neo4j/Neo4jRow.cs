using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Graph.Stores.Neo4j;

/// <summary>One row of an answer. Text comes back exactly as it was written with <see cref="PropertyText"/>.</summary>
internal sealed class Neo4jRow(JArray values, Dictionary<string, int> columns)
{
    private JToken this[string column] => values[columns[column]];

    public string Text(string column) => PropertyText.Read((string)this[column]!);

    public string? OptionalText(string column) => Optional(column) is { } token ? PropertyText.Read((string)token!) : null;

    public IReadOnlyList<string> Texts(string column) => Optional(column) is { } token ? [.. token.Select(item => PropertyText.Read((string)item!))] : [];

    public IReadOnlyList<int> Numbers(string column) => Optional(column) is { } token ? [.. token.Select(item => (int)item)] : [];

    public int Number(string column) => (int)this[column];

    public long Long(string column) => (long)this[column];

    public int? OptionalNumber(string column) => (int?)Optional(column);

    public double Real(string column) => (double)this[column];

    /// <summary>False also where nothing stands.</summary>
    public bool Flag(string column) => (bool?)Optional(column) ?? false;

    public T Choice<T>(string column)
        where T : struct, Enum => Words.Read<T>((string)this[column]!);

    public TextSpan Span(string start, string end) => new(Number(start), Number(end));

    /// <summary>Spans from a list of starts and ends in turn.</summary>
    public IReadOnlyList<TextSpan> Spans(string column) => [.. Numbers(column).Chunk(2).Select(pair => new TextSpan(pair[0], pair[1]))];

    public DateOnly? Date(string column) =>
        (string?)Optional(column) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public DateTimeOffset? Moment(string column) => (string?)Optional(column) is { } text
        ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal)
        : null;

    /// <summary>The columns earliest, latest, granularity, basis.</summary>
    public Occurrence? Occurrence() => Optional("granularity") is null
        ? null
        : new Occurrence(Date("earliest"), Date("latest"), Choice<Granularity>("granularity"), Choice<TimeBasis>("basis"));

    private JToken? Optional(string column) => this[column] is { Type: not JTokenType.Null } token ? token : null;
}
