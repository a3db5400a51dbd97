using System.Globalization;
using Graph.App.Output;
using Graph.Stores;
using Graph.Stores.Neo4j.Bulk;
using Graph.Stores.Sqlite;
using Spectre.Console;

namespace Graph.App.Commands;

/// <summary><c>kg export --format neo4j-csv</c>: files from which an empty Neo4j server is loaded at once.</summary>
internal static class Neo4jCsvExport
{
    public const string Format = "neo4j-csv";

    /// <summary>Rows between two words on how far it is.</summary>
    private const int Step = 5_000;

    public static int Run(Screen screen, string address, string? output)
    {
        if (output is null or "-")
            throw new UserException($"--format {Format} writes several files. Name a new folder with -o, for instance: kg export --format {Format} -o import", ExitCode.Usage);
        using var store = StoreAddress.Open(address, StoreAccess.Read, screen.StoreUser);
        if (!store.DerivedIsCurrent)
            throw new UserException($"A build of '{address}' did not come to its end. Run the same 'kg build' again to finish it, then this export.");
        var made = Prepare(output);
        try
        {
            var written = Progress(screen, tell => BulkExport.Write(store, output, tell));
            Close(screen, output, written);
            return ExitCode.Done;
        }
        catch (Exception error)
        {
            CleanUp(output, made);
            if (error is IOException or UnauthorizedAccessException)
                throw Unwritable(output, error);
            throw;
        }
    }

    // Gives whether the folder was made here.
    private static bool Prepare(string output)
    {
        if (File.Exists(output))
            throw new UserException($"'{output}' is a file. Name a new folder with -o.");
        try
        {
            var made = !Directory.Exists(output);
            Directory.CreateDirectory(output);
            return !Directory.EnumerateFileSystemEntries(output).Any()
                ? made
                : throw new UserException($"The folder '{output}' is not empty, and nothing was changed in it. Name a new folder with -o, or empty this one. (One that an export left without {BulkExport.OptionsFile} is not whole.)");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(output, error);
        }
    }

    // The folder was empty before, so that all in it is of this export.
    private static void CleanUp(string output, bool made)
    {
        try
        {
            foreach (var file in Directory.EnumerateFiles(output, "*.csv"))
                File.Delete(file);
            if (made)
                Directory.Delete(output);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What went wrong before is the news.
        }
    }

    private static UserException Unwritable(string output, Exception error) =>
        new($"The folder '{output}' cannot be written: {error.Message} Name another with -o.");

    private static BulkWritten Progress(Screen screen, Func<Action<long>?, BulkWritten> work)
    {
        if (!screen.Watched)
            return work(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Status().Spinner(Spinner.Known.Dots).Start("Reading the graph", status => work(rows =>
        {
            if (rows % Step == 0)
                status.Status = string.Create(CultureInfo.InvariantCulture, $"Writing: {rows:N0} nodes and relationships");
        }));
    }

    private static void Close(Screen screen, string output, BulkWritten written)
    {
        var bytes = new DirectoryInfo(output).EnumerateFiles().Sum(file => file.Length);
        var size = string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:N1} MB");
        screen.Tell($"Written to {output}: {Counted.Of(written.Nodes, "node")} and {Counted.Of(written.Ties, "relationship")} in {Counted.Of(written.Files, "CSV file")}, {size}.");
        screen.Tell("To load them, with the server stopped and its database empty:");
        screen.Tell($"  cd {Shell.Quote(output)} && neo4j-admin database import full neo4j @{BulkExport.OptionsFile}");
        screen.Tell("Then start the server; the first question or build makes the indexes: kg who-met NAME --graph neo4j+http://localhost:7474");
    }
}
