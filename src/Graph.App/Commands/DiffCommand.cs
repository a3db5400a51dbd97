using System.CommandLine;
using System.Globalization;
using Graph.App.Output;
using Graph.Knowledge;
using Graph.Stores;
using Graph.Stores.Sqlite;

namespace Graph.App.Commands;

/// <summary><c>kg diff</c>: what builds added, changed and retired.</summary>
internal static class DiffCommand
{
    private const int Shown = 40;

    public static Command Create(Screen screen)
    {
        var first = new Argument<int>("RUN") { Description = "Number of a build, as kg status gives it: what it changed." };
        var second = new Argument<int?>("RUN2") { Description = "A later build: what changed from the end of the first to the end of this one.", DefaultValueFactory = _ => null };
        var (graph, json) = (CommonOptions.Graph(), CommonOptions.Json());
        var command = new Command("diff", "What a build added, changed and retired.") { first, second, graph, json };
        command.SetAction(parsed => Run(screen, parsed.GetValue(graph)!, parsed.GetValue(first), parsed.GetValue(second), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Screen screen, string address, int first, int? second, bool json)
    {
        using var store = StoreAddress.Open(address, StoreAccess.Read, screen.StoreUser);
        var runs = store.Runs();
        foreach (var number in new[] { first, second }.OfType<int>())
            if (runs.All(run => run.Number != number))
                throw new UserException(runs.Count == 0
                    ? $"The graph '{address}' notes no builds yet."
                    : string.Create(CultureInfo.InvariantCulture, $"There is no build {number} of the graph '{address}'. There are 1 to {runs[^1].Number}."));
        if (second <= first)
            throw new UserException(string.Create(CultureInfo.InvariantCulture, $"Build {second} does not come after build {first}. Write the earlier one first."), ExitCode.Usage);
        var counted = runs.Where(run => second is null ? run.Number == first : run.Number > first && run.Number <= second).ToList();
        var changes = GraphChange.Compose(counted.Select(run => store.Changes(run.Number)));
        if (json)
        {
            screen.Json(JsonLine.Object(("runs", JsonLine.Array(counted.Select(RunWords.Json))), ("changes", ChangesJson.Of(changes))));
            return ExitCode.Done;
        }

        foreach (var run in counted)
            screen.Line(RunWords.Of(run));
        screen.Line();
        ChangesText.Write(screen, changes, Shown);
        return ExitCode.Done;
    }
}
