using System.CommandLine;
using Graph.App.Output;
using Graph.Knowledge;
using Graph.Queries;
using Graph.Stores;
using Graph.Stores.Sqlite;

namespace Graph.App.Commands;

/// <summary><c>kg status</c>: what is in a graph, and which documents did not get in.</summary>
internal static class StatusCommand
{
    public static Command Create(Screen screen)
    {
        var (graph, json) = (CommonOptions.Graph(), CommonOptions.Json());
        var command = new Command("status", "What is in a graph, and which documents did not get in and why.") { graph, json };
        command.SetAction(parsed => Run(screen, parsed.GetValue(graph)!, parsed.GetValue(json)));
        return command;
    }

    private static int Run(Screen screen, string graph, bool json)
    {
        using var store = StoreAddress.Open(graph, StoreAccess.Read, screen.StoreUser);
        var (ledger, whole) = (store.Ledger(), store.DerivedIsCurrent);
        var index = new GraphIndex(store.ReadGraph());
        var content = GraphCounts.Of(index);
        var runs = store.Runs();
        var run = runs.Count > 0 ? runs[^1] : null;
        var failed = ledger.Values.Where(row => row.State == DocumentState.Failed).ToList();
        if (json)
            screen.Json(StatusJson.Of(graph, content, ledger, failed, whole, run, index.Graph.Judgements.Count));
        else
            StatusText.Write(screen, graph, content, failed, whole);
        if (!json)
            StatusText.WriteLedger(screen, ledger, run, index.Graph.Judgements.Count);
        return ExitCode.Done;
    }
}
