using System.CommandLine;
using Graph.App.Output;

namespace Graph.App.Commands;

/// <summary><c>kg show</c>: all that the graph holds about one thing, with its sentences.</summary>
internal static class ShowCommand
{
    public static Command Create(Screen screen)
    {
        var id = new Argument<string>("ID") { Description = "An id or its first 6 characters or more, a document's key, or a name." };
        var (graph, cite, json) = (CommonOptions.Graph(), CommonOptions.Cite(), CommonOptions.Json());
        var command = new Command("show", "Everything about one person, event, claim or document, with the sentences.") { id, cite, graph, json };
        command.SetAction(parsed => Run(screen, parsed.GetValue(graph)!, parsed.GetValue(id)!, parsed.GetValue(json), parsed.GetValue(cite)));
        return command;
    }

    private static int Run(Screen screen, string graph, string text, bool json, bool cite)
    {
        OpenGraph.Ask(graph, screen, queries =>
        {
            var (answer, part) = queries.Find(text);
            if (answer.Ids.Count > 0)
                throw new UserException($"'{text}' begins {answer.Ids.Count} ids: {string.Join(", ", answer.Ids.Take(5))}{(answer.Ids.Count > 5 ? ", …" : "")}. Write more of it.");
            if (answer.Name is { } name)
                answer = answer with { Entity = NameAnswers.One(part, name, screen, graph) };
            if (json)
                screen.Json(ShowJson.Of(part, answer));
            else
                new ShowText(screen, part, Footnotes.If(cite, screen)).Write(answer);
        });
        return ExitCode.Done;
    }
}
