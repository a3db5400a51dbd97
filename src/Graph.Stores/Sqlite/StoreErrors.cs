using Microsoft.Data.Sqlite;

namespace Graph.Stores.Sqlite;

/// <summary>All messages about a graph in a file, each with the file, what is wrong and the next step.</summary>
internal static class StoreErrors
{
    public static StoreException Missing(string path) => new(
        path, StoreProblem.Missing, $"There is no graph at '{path}'. Build one with: kg build FOLDER --graph {path}");

    public static StoreException IsFolder(string path) => new(
        path, StoreProblem.NotAGraph, $"'{path}' is a folder, and a graph is one file. Name a file in it: --graph {Path.Combine(path, "graph.db")}");

    public static StoreException NoFolder(string path, string folder) => new(
        path, StoreProblem.Unreachable, $"The graph '{path}' cannot be made: there is no folder '{folder}'. Make the folder, or name another with --graph.");

    public static StoreException NotAGraph(string path, string what, Exception? inner = null) => new(
        path, StoreProblem.NotAGraph, $"'{path}' is not a graph of this program: {what}. Nothing was changed. Name another file with --graph.", inner);

    public static StoreException Newer(string path, long version, int known) => new(
        path, StoreProblem.Newer, FormattableString.Invariant(
            $"The graph '{path}' was made by a newer kg: its tables have version {version}, this kg knows up to {known}. Nothing was changed. Install the newer kg, or build a new graph with --graph."));

    public static StoreException Older(string path, long version, int known) => new(
        path, StoreProblem.Older, FormattableString.Invariant(
            $"The graph '{path}' was made by an older kg: its tables have version {version}, this kg reads version {known}. A command that writes brings it up to date and loses nothing: kg retry --graph {path}"));

    /// <summary>The message for an error of SQLite (result codes of sqlite.org/rescode.html).</summary>
    public static StoreException Of(string path, SqliteException error) => error.SqliteErrorCode switch
    {
        26 => NotAGraph(path, "it is no SQLite database", error),
        5 or 6 => new(
            path, StoreProblem.Busy, $"The graph '{path}' is locked by another process for more than a minute. Wait until that one ends, then run the same command again.", error),
        13 => new(
            path, StoreProblem.Full, $"No room is left for the graph '{path}'. What was written before is whole. Free some space, then run the same command again: it goes on where it stopped.", error),
        11 => new(
            path, StoreProblem.Damaged, $"The graph '{path}' is damaged ({error.Message}). Put a copy back, or build it again from the documents into a new file with --graph.", error),
        3 or 8 or 14 or 23 => new(
            path, StoreProblem.Unreachable, $"The graph '{path}' cannot be opened or written ({error.Message}). Check the rights of the file and its folder, or name another file with --graph.", error),
        10 => new(
            path, StoreProblem.Unreachable, $"The disk failed while the graph '{path}' was used ({error.Message}). Check the disk, then run the same command again.", error),
        _ => new(path, StoreProblem.Damaged, $"SQLite could not work with the graph '{path}': {error.Message}. Check the file, or build a new one with --graph.", error),
    };
}
