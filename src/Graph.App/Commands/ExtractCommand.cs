using System.CommandLine;
using Graph.App.Output;

namespace Graph.App.Commands;

/// <summary><c>kg extract</c>: what single documents say, before they are joined to a graph.</summary>
internal static class ExtractCommand
{
    public static Command Create(Screen screen)
    {
        var file = new Argument<string>("FILE") { Description = "A .txt, .md or .jsonl file or a folder; - (the default) for JSON lines from standard input.", DefaultValueFactory = _ => "-" };
        var json = CommonOptions.Json();
        var command = new Command("extract", "What kg reads out of single articles: mentions, dates and events with their sentences.") { file, json };
        command.SetAction(parsed => Run(screen, parsed.GetValue(file)!, parsed.GetValue(json)));
        return command;
    }

    private static int Run(Screen screen, string file, bool json)
    {
        Inputs.CheckPaths([file]);
        var engine = Engine.Load();
        var failed = new Failures(screen, engine.Refuse);
        foreach (var extraction in engine.Extract(failed.Documents(Inputs.Read([file], screen))))
            if (json)
                screen.Json(ExtractionJson.Of(extraction));
            else
                ExtractionText.Write(screen, extraction);
        return failed.Answer;
    }
}
