using System.CommandLine;
using System.Diagnostics;
using Graph.App.Output;
using Graph.Documents;

namespace Graph.App.Commands;

/// <summary><c>kg analyze</c>: what the language model says of texts, before anything of the graph.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(Screen screen)
    {
        var file = new Argument<string>("FILE") { Description = "A .txt, .md or .jsonl file or a folder; - (the default) for JSON lines from standard input.", DefaultValueFactory = _ => "-" };
        var language = new Option<string?>("--language") { Description = "The language of all texts, en or is (default: what a document says, else detected).", HelpName = "CODE" };
        var model = new Option<string?>("--model") { Description = "A spaCy v3 CPU pipeline instead of the models that come with kg.", HelpName = "FOLDER" };
        var summary = new Option<bool>("--summary") { Description = "Counts and seconds as one JSON line, no analysis." };
        var json = CommonOptions.Json();
        var command = new Command("analyze", "Words, lemmas, trees and names of texts, as the language model gives them.") { file, language, model, summary, json };
        command.SetAction(parsed =>
        {
            Inputs.CheckPaths([parsed.GetValue(file)!]);
            var inputs = Inputs.Read([parsed.GetValue(file)!], screen);
            var models = new Models(parsed.GetValue(model), parsed.GetValue(language));
            return parsed.GetValue(summary) ? Summarize(screen, inputs, models) : Analyze(screen, inputs, models, parsed.GetValue(json));
        });
        return command;
    }

    private static int Analyze(Screen screen, IEnumerable<DocumentResult> inputs, Models models, bool json)
    {
        var failed = new Failures(screen);
        foreach (var (document, language, analysis) in models.Analyze(failed.Documents(inputs)))
            if (json)
                AnalysisJson.Write(screen, document, language, analysis);
            else
                AnalysisText.Write(screen, document, language, analysis);
        return failed.Answer;
    }

    private static int Summarize(Screen screen, IEnumerable<DocumentResult> inputs, Models models)
    {
        using var process = Process.GetCurrentProcess();
        var failed = new Failures(screen);
        var (documents, sentences, tokens, entities) = (0L, 0L, 0L, 0L);
        var load = Stopwatch.StartNew();
        models.LoadAll();
        var loaded = load.Elapsed;
        process.Refresh();
        var (wall, cpu) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        foreach (var (_, _, analysis) in models.Analyze(failed.Documents(inputs)))
        {
            documents++;
            sentences += analysis.Sentences.Count;
            tokens += analysis.Tokens.Count;
            entities += analysis.Entities.Count;
        }

        process.Refresh();
        screen.Json(JsonLine.Object(
            ("documents", documents), ("sentences", sentences), ("tokens", tokens), ("entities", entities),
            ("wallSeconds", Math.Round(wall.Elapsed.TotalSeconds, 4)), ("cpuSeconds", Math.Round((process.TotalProcessorTime - cpu).TotalSeconds, 4)),
            ("loadSeconds", Math.Round(loaded.TotalSeconds, 4))));
        return failed.Answer;
    }
}
