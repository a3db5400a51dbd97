using System.CommandLine;
using Graph.App.Output;
using Graph.Knowledge;
using Graph.Language;
using Graph.Stores;
using Graph.Stores.Sqlite;

namespace Graph.App.Commands;

/// <summary><c>kg doctor</c>: whether graph, disk and models are as they should be.</summary>
internal static class DoctorCommand
{
    public static Command Create(Screen screen)
    {
        var (graph, json) = (CommonOptions.Graph(), CommonOptions.Json());
        var command = new Command("doctor", "Looks whether the graph, the disk and the language models are as they should be.") { graph, json };
        command.SetAction(parsed => Run(screen, parsed.GetValue(graph)!, parsed.GetValue(json)));
        return command;
    }

    private static int Run(Screen screen, string address, bool json)
    {
        var checks = Graph(address, screen).Concat(Models()).ToList();
        if (json)
            screen.Json(JsonLine.Object(
                ("ok", checks.TrueForAll(check => check.Ok)),
                ("checks", JsonLine.Array(checks.Select(check => JsonLine.Object(("name", check.Name), ("ok", check.Ok), ("detail", check.Detail)))))));
        else
            foreach (var check in checks)
                foreach (var line in Paragraph.Wrap(Paragraph.Clean(check.Detail), screen.Width, new string(' ', 21), $"{(check.Ok ? "ok" : "BAD"),-4} {check.Name,-15} "))
                    screen.Line(check.Ok ? line : screen.Style.Warn(line));
        return checks.TrueForAll(check => check.Ok) ? ExitCode.Done : ExitCode.Failed;
    }

    private static List<StoreCheck> Graph(string address, Screen screen)
    {
        try
        {
            using var store = StoreAddress.Open(address, StoreAccess.Read, screen.StoreUser);
            var graph = store.ReadGraph();
            return
            [
                new StoreCheck("graph", true, $"{Counted.Of(graph.Documents.Count, "document")}, {Counted.Of(graph.Events.Count, "event")}, {Counted.Of(graph.Judgements.Count, "judgement")}"),
                store.DerivedIsCurrent
                    ? new StoreCheck("computed", true, "things and events are those of all documents")
                    : new StoreCheck("computed", false, "The last build did not come to its end. Run the same 'kg build' again."),
                .. store.Check(),
            ];
        }
        catch (StoreException error)
        {
            return [new StoreCheck("graph", false, error.Message)];
        }
    }

    private static List<StoreCheck> Models()
    {
        var folders = Directory.Exists(Engine.ModelFolder)
            ? Directory.EnumerateDirectories(Engine.ModelFolder).Where(folder => File.Exists(Path.Combine(folder, "config.cfg"))).Order(StringComparer.Ordinal).ToList()
            : [];
        return folders.Count == 0
            ? [new StoreCheck("models", false, $"There are no language models in '{Engine.ModelFolder}'; install kg again.")]
            : [.. folders.Select(Model)];
    }

    private static StoreCheck Model(string folder)
    {
        var name = $"model {Path.GetFileName(folder)}";
        try
        {
            return new StoreCheck(name, true, $"loads; language {LanguageModel.Load(folder).Language}");
        }
        catch (Exception error) when (error is ModelFormatException or UnsupportedModelException or IOException or UnauthorizedAccessException)
        {
            return new StoreCheck(name, false, $"{error.Message} Install kg again.");
        }
    }
}
