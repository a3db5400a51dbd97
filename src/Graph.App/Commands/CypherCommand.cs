using System.CommandLine;
using Graph.App.Drawing;
using Graph.App.Exploring;
using Graph.App.Output;
using Graph.Pictures;

namespace Graph.App.Commands;

/// <summary><c>kg cypher</c>: a statement that reads, or a recipe, on a graph in a Neo4j server.</summary>
internal static class CypherCommand
{
    public static Command Create(Screen screen)
    {
        var statement = new Argument<string?>("STATEMENT") { Description = "One statement that only reads; - takes it from standard input. Without it, a prompt.", Arity = ArgumentArity.ZeroOrOne };
        var recipe = new Option<string?>("--recipe") { Description = "A question that is ready to ask (kg recipes).", HelpName = "NAME" };
        var parameters = new Option<string[]>("--param") { Description = "A parameter: a number, true, false, a day (2025-06-17) or a text; NAME:=JSON for all else.", HelpName = "NAME=VALUE" };
        var limit = new Option<int?>("--limit") { Description = "Rows at most (default 1000).", HelpName = "N" };
        var csv = new Option<bool>("--csv") { Description = "CSV for spreadsheets." };
        var output = new Option<string?>("--output", "-o") { Description = $"Draw the nodes and relationships of the answer into this file: {PictureFile.Endings}.", HelpName = "FILE" };
        var nodes = new Option<int>("--nodes") { Description = $"Nodes of a drawing at most (default {PictureQuestion.UsualLimit}).", HelpName = "N", DefaultValueFactory = _ => PictureQuestion.UsualLimit };
        var explain = new Option<bool>("--explain") { Description = "How the server would run it; nothing is run." };
        var (graph, json) = (CommonOptions.Graph(), CommonOptions.Json());
        var command = new Command("cypher", "Asks a graph on a Neo4j server in Cypher. Only statements that read are run.") { statement, recipe, parameters, limit, csv, output, nodes, explain, graph, json };
        command.SetAction(parsed => Run(
            screen, parsed.GetValue(graph)!, parsed.GetValue(statement), parsed.GetValue(recipe), parsed.GetValue(parameters) ?? [],
            (store, address) => new CypherRequest(screen, store, address)
            {
                Form = parsed.GetValue(json) ? AnswerForm.Json : parsed.GetValue(csv) ? AnswerForm.Csv : AnswerForm.Table,
                Explain = parsed.GetValue(explain),
                Limit = Rows(parsed.GetValue(limit)),
                Picture = Picture(parsed.GetValue(output), parsed.GetValue(nodes), parsed.GetValue(explain)),
            }, parsed.GetValue(output) is not null));
        return command;
    }

    private static int Run(Screen screen, string graph, string? statement, string? recipe, string[] parameters, Func<Stores.Neo4j.Neo4jStore, string, CypherRequest> request, bool drawn)
    {
        if (statement is not null && recipe is not null)
            throw new UserException("kg cypher takes a statement or --recipe, not both.", ExitCode.Usage);
        var given = ParameterWords.Read(parameters);
        var ready = recipe is null ? null : RecipeNames.Find(recipe);
        if (drawn && statement is null && ready is null)
            throw new UserException("-o draws the answer of a statement or a recipe: name one. For example: kg cypher --recipe who-met-whom -o met.svg", ExitCode.Usage);
        if (statement is null && ready is null && screen.Keys is null)
            throw new UserException("kg cypher needs a statement, - for standard input, or --recipe NAME. On a terminal it asks for one.", ExitCode.Usage);
        using var store = ServerGraph.Open(graph, screen);
        if (ready is not null)
            request(store, graph).Run(ready, given);
        else if (statement is not null)
            request(store, graph).Run(statement == "-" ? new StreamReader(screen.In).ReadToEnd() : statement, given);
        else
            return new Prompt.CypherPrompt(screen, store, request(store, graph), given).Run();
        return ExitCode.Done;
    }

    private static WantedPicture? Picture(string? file, int nodes, bool explain)
    {
        var limit = DrawOptions.Limit(nodes, "--nodes");
        if (file is not null && explain)
            throw new UserException("kg cypher takes --explain or -o, not both: a plan is not drawn.", ExitCode.Usage);
        return file is null ? null : new WantedPicture(file, PictureFile.FormatOf(file), limit);
    }

    private static int? Rows(int? rows) => rows is < 1 ? throw new UserException($"--limit takes a number from 1 on, not {rows}.", ExitCode.Usage) : rows;
}
