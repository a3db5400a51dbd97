namespace Graph.Stores.Neo4j.Bulk;

/// <summary>A column of a file: the name of a property, and its type in the words of <c>neo4j-admin database import</c>.</summary>
internal sealed record CsvColumn(string Name, string Type)
{
    /// <summary>The cell of the first line.</summary>
    public string Header => $"{Name}:{Type}";

    public static CsvColumn Text(string name) => new(name, "string");

    public static CsvColumn Number(string name) => new(name, "long");

    public static CsvColumn Day(string name) => new(name, "date");

    public static CsvColumn Moment(string name) => new(name, "datetime");

    /// <summary>The column of a property's .NET type.</summary>
    public static CsvColumn Of(string name, Type type) => new(name, type switch
    {
        _ when type == typeof(string) => "string",
        _ when type == typeof(int) => "long",
        _ when type == typeof(double) => "double",
        _ when type == typeof(bool) => "boolean",
        _ when type == typeof(string[]) => "string[]",
        _ when type == typeof(int[]) => "long[]",
        _ => throw new InvalidOperationException($"The property '{name}' is of the type {type.Name}, which has no column in the files for neo4j-admin."),
    });
}
