using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Graph.Stores.Sqlite;

/// <summary>
/// Statements that change rows, prepared once for a connection. A document brings dozens of rows: SQLite's own interface spares what ADO.NET does
/// for each of them. They run inside a write transaction, so that none has to wait for a lock.
/// </summary>
internal sealed class SqlChanges(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, sqlite3_stmt> prepared = new(StringComparer.Ordinal);
    private byte[] letters = new byte[1024];

    /// <summary>Runs a statement; gives the number of rows it changed, without those that triggers changed.</summary>
    public int Run(string sql, ReadOnlySpan<object?> values)
    {
        var statement = Bound(sql, values);
        try
        {
            Step(statement);
            return raw.sqlite3_changes(connection.Handle);
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    /// <summary>Runs a statement that returns one number, as <c>RETURNING n</c> does.</summary>
    public long Returned(string sql, ReadOnlySpan<object?> values)
    {
        var statement = Bound(sql, values);
        try
        {
            var number = Step(statement) ? raw.sqlite3_column_int64(statement, 0) : throw new InvalidOperationException($"No row came back from: {sql}");
            while (Step(statement))
            {
            }

            return number;
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    public void Dispose()
    {
        foreach (var statement in prepared.Values)
            statement.Dispose();
    }

    private sqlite3_stmt Bound(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var statement))
        {
            Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out statement));
            prepared[sql] = statement;
        }

        for (var i = 0; i < values.Length; i++)
            Check(Bind(statement, i + 1, values[i]));
        return statement;
    }

    private int Bind(sqlite3_stmt statement, int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, place),
        string text => raw.sqlite3_bind_text(statement, place, Utf8(text)),
        long number => raw.sqlite3_bind_int64(statement, place, number),
        int number => raw.sqlite3_bind_int64(statement, place, number),
        bool flag => raw.sqlite3_bind_int64(statement, place, flag ? 1 : 0),
        double number => raw.sqlite3_bind_double(statement, place, number),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        _ => throw new ArgumentException($"A {value.GetType().Name} is no value of a column.", nameof(value)),
    };

    // SQLite copies the letters; the buffer serves the next value.
    private ReadOnlySpan<byte> Utf8(string text)
    {
        if (letters.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
            letters = new byte[Encoding.UTF8.GetMaxByteCount(text.Length) * 2];
        return letters.AsSpan(0, Encoding.UTF8.GetBytes(text, letters));
    }

    private bool Step(sqlite3_stmt statement)
    {
        var code = raw.sqlite3_step(statement);
        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
            Check(code);
        return code == raw.SQLITE_ROW;
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, connection.Handle);
}
