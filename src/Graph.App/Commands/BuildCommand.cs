using System.CommandLine;
using Graph.App.Building;
using Graph.App.Output;
using Graph.Queries;
using Graph.Stores;
using Graph.Stores.Sqlite;

namespace Graph.App.Commands;

/// <summary><c>kg build</c>: articles into a graph.</summary>
internal static class BuildCommand
{
    public static Command Create(Screen screen)
    {
        var paths = CommonOptions.Words("PATH", "Files (.txt, .md, .jsonl), folders of them, or - for JSON lines from standard input.");
        var (graph, quiet, json) = (CommonOptions.Graph(), CommonOptions.Quiet(), CommonOptions.Json());
        var command = new Command("build", "Reads articles into a graph. What is in already is not read again.") { paths, graph, quiet, json };
        command.SetAction(parsed => Run(
            screen, parsed.GetValue(paths)!, parsed.GetValue(graph)!, parsed.GetValue(quiet), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Screen screen, string[] paths, string graph, bool quiet, bool json)
    {
        Inputs.CheckPaths(paths);
        using var store = StoreAddress.Open(graph, StoreAccess.Write, screen.StoreUser);
        using var signal = new StopSignal(screen);
        BuildRun? run = null;
        var tally = BuildProgress.Run(screen.Watched && !quiet, progress =>
        {
            run = new BuildRun(store, Engine.Load().Stages, progress, screen.Clock);
            return run.Run(Inputs.Read(paths, screen), paths, signal.Token);
        });
        if (json)
            screen.Json(BuildJson.Of(graph, tally, new GraphIndex(run!.Graph)));
        else if (!quiet)
            new BuildText(screen, graph).Write(tally, new GraphIndex(run!.Graph));
        if (quiet || json)
            foreach (var (place, error) in tally.Failed)
                screen.Tell($"{place}: {error}");
        if (tally.Stopped)
            screen.Tell($"Stopped after {Counted.Of(tally.Seen, "document")}. What was read is in the graph; to go on: {Shell.Command(["build", .. paths], graph)}");
        return Answer(tally);
    }

    private static int Answer(BuildTally tally) => tally switch
    {
        { Stopped: true } => ExitCode.Stopped,
        { Failed.Count: 0 } => ExitCode.Done,
        { Written: 0, Unchanged: 0 } => ExitCode.Failed,
        _ => ExitCode.Partly,
    };
}
