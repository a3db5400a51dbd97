using System.CommandLine;
using Graph.App.Output;
using Graph.Queries;

namespace Graph.App.Commands;

/// <summary><c>kg timeline</c>: all events of one, or of two together, in order of time.</summary>
internal static class TimelineCommand
{
    public static Command Create(Screen screen)
    {
        var names = CommonOptions.Words("NAME", "One or two names or ids; none with --of. A name of several words in quotes.");
        names.Arity = ArgumentArity.ZeroOrMore;
        var options = EventOptions.OfAll();
        var (graph, cite, json) = (CommonOptions.Graph(), CommonOptions.Cite(), CommonOptions.Json());
        var command = new Command("timeline", "All events of one, or of two together, in order of time.") { names };
        foreach (var option in (Option[])[.. options.All, cite, graph, json])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            options.CheckAsked(parsed, parsed.GetValue(names) ?? [], "timeline");
            return Run(screen, parsed.GetValue(graph)!, parsed.GetValue(names) ?? [], parsed.GetValue(json), parsed.GetValue(cite), options.Read(parsed));
        });
        return command;
    }

    private static int Run(Screen screen, string graph, string[] names, bool json, bool cite, Func<EventQuestion, EventQuestion> limited)
    {
        NameAnswers.CheckCount("timeline", names);
        OpenGraph.Ask(graph, screen, queries =>
        {
            var (one, other) = NameAnswers.Pair(queries, names, screen, graph);
            var (answer, part) = queries.Timeline((TimelineQuestion)limited(new TimelineQuestion(one, other)));
            if (json)
                screen.Json(TimelineJson.Of(part, answer));
            else
                new TimelineText(screen, part, Footnotes.If(cite, screen)).Write(answer);
        });
        return ExitCode.Done;
    }
}
