using System.CommandLine;
using Graph.App.Building;
using Graph.App.Output;
using Graph.Documents;
using Graph.Knowledge;
using Graph.Queries;
using Graph.Stores;
using Graph.Stores.Sqlite;

namespace Graph.App.Commands;

/// <summary><c>kg retry</c>: reads the documents again that did not get in.</summary>
internal static class RetryCommand
{
    public static Command Create(Screen screen)
    {
        var (graph, quiet, json) = (CommonOptions.Graph(), CommonOptions.Quiet(), CommonOptions.Json());
        var command = new Command("retry", "Reads the documents again that did not get in, from the paths of earlier builds.") { graph, quiet, json };
        command.SetAction(parsed => Run(screen, parsed.GetValue(graph)!, parsed.GetValue(quiet), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Screen screen, string address, bool quiet, bool json)
    {
        OpenGraph.CheckThere(address, screen);
        using var store = StoreAddress.Open(address, StoreAccess.Write, screen.StoreUser);
        var failed = store.Ledger().Values.Where(row => row.State == DocumentState.Failed).ToList();
        var paths = store.Runs().Reverse().SelectMany(run => run.Paths).Distinct(StringComparer.Ordinal).Where(Path.Exists).ToArray();
        if (failed.Count > 0 && paths.Length == 0)
            throw new UserException($"{Counted.Of(failed.Count, "document")} did not get in, and the paths of earlier builds are not here ('{Environment.CurrentDirectory}'). Name them again: {Shell.Command(["build", "PATH"], address)}");
        if (!json && !quiet)
            screen.Line(failed.Count == 0 ? "All documents got in: nothing to read again." : $"{Counted.Of(failed.Count, "document")} to read again, from {string.Join(", ", paths.Select(Shell.Quote))}.");
        if (failed.Count == 0 && !json)
            return ExitCode.Done;
        screen.Out.Flush();
        using var signal = new StopSignal(screen);
        var tally = failed.Count == 0 ? new BuildTally() : BuildProgress.Run(screen.Watched && !quiet, progress =>
            new BuildRun(store, Engine.Load().Stages, progress, screen.Clock).Run(Again(paths, failed, store.Ledger(), screen), paths, signal.Token));
        if (json)
            screen.Json(BuildJson.Of(address, tally, new GraphIndex(store.ReadGraph())));
        else if (!quiet)
            screen.Line($"{Counted.Of(tally.Written, "document")} got in, {tally.Failed.Count} failed again.");
        foreach (var (place, error) in tally.Failed)
            screen.Tell($"{place}: {error}");
        return tally.Stopped ? ExitCode.Stopped : tally.Failed.Count == 0 ? ExitCode.Done : tally.Written == 0 ? ExitCode.Failed : ExitCode.Partly;
    }

    /// <summary>Inputs that failed, and what stands now where an input could not be read at all.</summary>
    private static IEnumerable<DocumentResult> Again(string[] paths, List<LedgerRow> failed, IReadOnlyDictionary<string, LedgerRow> ledger, Screen screen)
    {
        var keys = failed.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        return Inputs.Read(paths, screen).Where(input => input.Document is not { } document || keys.Contains(document.Key) || !ledger.ContainsKey(document.Key));
    }
}
