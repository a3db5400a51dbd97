using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Graph.Stores.Sqlite;

/// <summary>How a graph is opened.</summary>
public enum StoreAccess
{
    /// <summary>To read; the graph must exist.</summary>
    Read,

    /// <summary>To write; the graph is made when it is not there.</summary>
    Write,
}

/// <summary>Opens the file of a graph, makes its tables and turns SQLite's errors into messages for users.</summary>
internal static class SqliteFile
{
    /// <summary>Version of the tables, in <c>PRAGMA user_version</c>.</summary>
    public const int SchemaVersion = 4;

    /// <summary>The tables of version 1, then what each later version added.</summary>
    private static readonly string[] Steps = ["sqlite/schema.sql", "sqlite/schema-2.sql", "sqlite/schema-3.sql", "sqlite/schema-4.sql"];

    /// <summary>"Kgrf" in <c>PRAGMA application_id</c>: tells a graph from other SQLite databases.</summary>
    public const int ApplicationId = 0x4B677266;

    /// <summary>Bytes of the file that are read as memory, without a call for each page; most systems allow no more than 2 GiB.</summary>
    private const long Mapped = 1L << 31;

    /// <summary>Pages kept while writing, in KiB (negative as SQLite wants it): ids are hashes, so that each row lands on another page of its index.</summary>
    private const int Kept = -256 * 1024;

    /// <summary>Pages of the log before they go into the file: fewer times for the pages that every batch touches.</summary>
    private const int Logged = 16 * 1024;

    static SqliteFile()
    {
        // Each instance serves one thread, so that SQLite need not lock each call nor count its memory. Before its first use only.
        SQLitePCL.Batteries_V2.Init();
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MULTITHREAD);
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public static SqliteConnection Open(string path, StoreAccess access)
    {
        if (Directory.Exists(path))
            throw StoreErrors.IsFolder(path);
        if (access == StoreAccess.Read && !File.Exists(path))
            throw StoreErrors.Missing(path);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder))
            throw StoreErrors.NoFolder(path, folder);
        try
        {
            return Connect(path, access);
        }
        catch (SqliteException error) when (access == StoreAccess.Read && IsReadOnlyFolder(error) && !File.Exists(path + "-wal"))
        {
            // A database in WAL mode wants to write beside itself even to be read; without a log the file alone is whole.
            return Connect($"file:{Uri.EscapeDataString(Path.GetFullPath(path))}?immutable=1", access);
        }
    }

    private static bool IsReadOnlyFolder(SqliteException error) => error.SqliteErrorCode is 8 or 14;

    private static SqliteConnection Connect(string source, StoreAccess access)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = access == StoreAccess.Read ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = 60,
        }.ToString());
        try
        {
            connection.Open();
            Execute(connection, FormattableString.Invariant($"PRAGMA mmap_size = {Mapped}"));
            if (access == StoreAccess.Write)
                Execute(connection, FormattableString.Invariant($"PRAGMA cache_size = {Kept}; PRAGMA wal_autocheckpoint = {Logged}"));
            CheckVersion(connection, source, access);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void CheckVersion(SqliteConnection connection, string path, StoreAccess access)
    {
        var version = VersionOf(connection, path);
        if (version == SchemaVersion)
            return;
        if (access == StoreAccess.Read)
            throw version == 0 ? StoreErrors.NotAGraph(path, "it is an empty database") : StoreErrors.Older(path, version, SchemaVersion);
        Execute(connection, "PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction(deferred: false);

        // Another process may have made the tables while this one waited for the lock.
        foreach (var step in Steps.Skip((int)VersionOf(connection, path)))
            Execute(connection, Schema(step));
        Execute(connection, FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SchemaVersion}"));

        transaction.Commit();
    }

    /// <summary>Version of the tables; 0 for an empty database.</summary>
    private static long VersionOf(SqliteConnection connection, string path)
    {
        var (application, version) = (Number(connection, "PRAGMA application_id"), Number(connection, "PRAGMA user_version"));
        if (application == ApplicationId && version > SchemaVersion)
            throw StoreErrors.Newer(path, version, SchemaVersion);
        if (application == ApplicationId)
            return version;
        if (application != 0 || version != 0 || Number(connection, "SELECT count(*) FROM sqlite_master") != 0)
            throw StoreErrors.NotAGraph(path, "it is a SQLite database of another program");
        return 0;
    }

    private static long Number(SqliteConnection connection, string statement)
    {
        using var command = Command(connection, statement);
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string statement)
    {
        using var command = Command(connection, statement);
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string statement)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constant texts of this folder only.
        command.CommandText = statement;
#pragma warning restore CA2100
        return command;
    }

    private static string Schema(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
