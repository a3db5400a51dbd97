using System.CommandLine;
using Graph.App.Output;
using Graph.Queries;

namespace Graph.App.Commands;

/// <summary><c>kg who-met</c>: who met, called, visited or talked with whom.</summary>
internal static class WhoMetCommand
{
    public static Command Create(Screen screen)
    {
        var names = CommonOptions.Words("NAME", "One or two names or ids; none with --of. A name of several words in quotes.");
        names.Arity = ArgumentArity.ZeroOrMore;
        var options = EventOptions.OfContacts();
        var (graph, cite, json) = (CommonOptions.Graph(), CommonOptions.Cite(), CommonOptions.Json());
        var command = new Command("who-met", "Who met, called, visited or talked with whom, with the sentences that say so.") { names };
        foreach (var option in (Option[])[.. options.All, cite, graph, json])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            options.CheckAsked(parsed, parsed.GetValue(names) ?? [], "who-met");
            return Run(screen, parsed.GetValue(graph)!, parsed.GetValue(names) ?? [], parsed.GetValue(json), parsed.GetValue(cite), options.Read(parsed));
        });
        return command;
    }

    private static int Run(Screen screen, string graph, string[] names, bool json, bool cite, Func<EventQuestion, EventQuestion> limited)
    {
        NameAnswers.CheckCount("who-met", names);
        OpenGraph.Ask(graph, screen, queries =>
        {
            var (one, other) = NameAnswers.Pair(queries, names, screen, graph);
            var (answer, part) = queries.Contacts((ContactQuestion)limited(new ContactQuestion(one, other)));
            if (json)
                screen.Json(ContactsJson.Of(answer));
            else
                new ContactsText(screen, part, graph, Footnotes.If(cite, screen)).Write(answer);
        });
        return ExitCode.Done;
    }
}
