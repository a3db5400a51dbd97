using System.Globalization;
using Graph.Knowledge;

namespace Graph.Stores.Sqlite;

/// <summary>Looks whether the file of a graph is whole and has room.</summary>
internal static class FileChecks
{
    private const long Mega = 1_000_000;

    /// <summary>Less is too little for a build of some size.</summary>
    private const long LeastRoom = 500 * Mega;

    public static IReadOnlyList<StoreCheck> Of(string path, SqlStatements sql) => [Tables(sql), Pages(path, sql), References(path, sql), Room(path)];

    private static StoreCheck Tables(SqlStatements sql) => new(
        "tables", true, FormattableString.Invariant($"version {sql.Number("PRAGMA user_version")} of {SqliteFile.SchemaVersion}"));

    private static StoreCheck Pages(string path, SqlStatements sql)
    {
        var faults = new List<string>();
        sql.Read("PRAGMA quick_check(5)", row => faults.Add(row.GetString(0)));
        return faults is ["ok"]
            ? new StoreCheck("file", true, string.Create(CultureInfo.InvariantCulture, $"whole, {new FileInfo(path).Length / (double)Mega:N1} MB"))
            : new StoreCheck("file", false, $"damaged: {string.Join("; ", faults)}. Put a copy back, or build the graph again into a new file.");
    }

    private static StoreCheck References(string path, SqlStatements sql)
    {
        var broken = 0;
        sql.Read("PRAGMA foreign_key_check", _ => broken++);
        return broken == 0
            ? new StoreCheck("references", true, "all rows have what they refer to")
            : new StoreCheck("references", false, FormattableString.Invariant($"{broken} rows refer to nothing. Build the graph '{path}' again into a new file."));
    }

    private static StoreCheck Room(string path)
    {
        var free = new DriveInfo(Path.GetFullPath(path)).AvailableFreeSpace;
        var words = string.Create(CultureInfo.InvariantCulture, $"{free / (double)Mega:N0} MB free");
        return free >= LeastRoom ? new StoreCheck("disk", true, words) : new StoreCheck("disk", false, $"{words}: too little for a larger build. Free some space.");
    }
}
