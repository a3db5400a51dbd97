using System.CommandLine;
using Graph.App.Output;
using Graph.Knowledge;
using Graph.Queries;

namespace Graph.App.Commands;

/// <summary><c>kg path</c>: how two are linked.</summary>
internal static class PathCommand
{
    private const int MostPaths = 50;
    private const int MostSteps = 12;

    public static Command Create(Screen screen)
    {
        var names = CommonOptions.Words("NAME", "Two names or ids; a name of several words in quotes.");
        var count = new Option<int>("-k") { Description = $"Paths at most, the shortest first (default {PathQuestion.UsualCount}).", HelpName = "N", DefaultValueFactory = _ => PathQuestion.UsualCount };
        var steps = new Option<int>("--max-steps") { Description = $"Steps of a path at most; a step is one event (default {PathQuestion.UsualSteps}).", HelpName = "N", DefaultValueFactory = _ => PathQuestion.UsualSteps };
        var options = EventOptions.OfPaths();
        var through = new Option<string[]>("--through") { Description = "Also through countries and places: places.", HelpName = "places" };
        var (graph, cite, json) = (CommonOptions.Graph(), CommonOptions.Cite(), CommonOptions.Json());
        var command = new Command("path", "How two are linked: the shortest paths through people, organizations and what happened.") { names };
        foreach (var option in (Option[])[count, steps, through, .. options.OfSteps, cite, graph, json])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var limited = options.Read(parsed);
            return Run(screen, parsed.GetValue(graph)!, parsed.GetValue(names)!, parsed.GetValue(json), parsed.GetValue(cite), (one, other) => (PathQuestion)limited(new PathQuestion(one, other)
            {
                Count = Within("-k", parsed.GetValue(count), MostPaths),
                MaxSteps = Within("--max-steps", parsed.GetValue(steps), MostSteps),
                Places = CommonOptions.Choices("--through", parsed.GetValue(through)!, ["Places"]).Count > 0,
            }));
        });
        return command;
    }

    private static int Run(Screen screen, string graph, string[] names, bool json, bool cite, Func<Entity, Entity, PathQuestion> ask)
    {
        if (names.Length != 2)
            throw new UserException(
                $"path takes two names, and {names.Length} {(names.Length == 1 ? "was" : "were")} given: {string.Join(", ", names.Select(name => $"'{name}'"))}. For example: kg path \"Anna Vik\" \"Bruno Sala\"",
                ExitCode.Usage);
        OpenGraph.Ask(graph, screen, queries =>
        {
            var (one, other) = NameAnswers.Pair(queries, names, screen, graph);
            var (answer, part) = queries.Paths(ask(one!, other!));
            if (json)
                screen.Json(PathJson.Of(part, answer));
            else
                new PathText(screen, part, Footnotes.If(cite, screen)).Write(answer);
        });
        return ExitCode.Done;
    }

    private static int Within(string option, int value, int most) => value >= 1 && value <= most
        ? value
        : throw new UserException($"{option} cannot be {value}. It takes 1 to {most}.", ExitCode.Usage);
}
