using Microsoft.Data.Sqlite;

namespace Graph.Stores.Sqlite;

/// <summary>Prepared statements of one connection, one per SQL text. Parameters are <c>?1 ?2 …</c> in the order of the values.</summary>
internal sealed class SqlStatements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);
    private readonly SqlChanges changes = new(connection);

    /// <summary>The transaction that all statements run in, or null.</summary>
    public SqliteTransaction? Transaction { get; set; }

    /// <summary>Changes rows inside a write transaction; gives how many.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values) => changes.Run(sql, values);

    /// <summary>Writes one row inside a write transaction with a statement that ends with <c>RETURNING n</c>; gives its number in this file.</summary>
    public long Write(string sql, params ReadOnlySpan<object?> values) => changes.Returned(sql, values);

    /// <summary>The first column of the first row, or null when there is none.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteScalar() as long?;

    /// <summary>All rows, one call each.</summary>
    public void Read(string sql, Action<SqliteDataReader> row, params ReadOnlySpan<object?> values)
    {
        using var reader = Bind(sql, values).ExecuteReader();
        while (reader.Read())
            row(reader);
    }

    /// <summary>Numbers in this file by id, of all rows of a table.</summary>
    public Dictionary<string, long> Numbers(string table)
    {
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        Read($"SELECT id, n FROM {table}", row => numbers.Add(row.GetString(0), row.GetInt64(1)));
        return numbers;
    }

    public void Dispose()
    {
        changes.Dispose();
        foreach (var command in prepared.Values)
            command.Dispose();
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
            prepared[sql] = command = Prepare(sql, values.Length);
        command.Transaction = Transaction;
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private SqliteCommand Prepare(string sql, int parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constant texts of this folder only.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 1; i <= parameters; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"?{i}") });
        return command;
    }
}
