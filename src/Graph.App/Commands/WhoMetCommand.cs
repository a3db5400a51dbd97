using System.CommandLine;
using Graph.App.Output;
using Graph.Knowledge;
using Graph.Queries;

namespace Graph.App.Commands;

/// <summary><c>kg who-met</c>: who met, called, visited or talked with whom.</summary>
internal static class WhoMetCommand
{
    private static readonly IReadOnlyList<string> Statuses =
        [nameof(EventStatus.Planned), nameof(EventStatus.Possible), nameof(EventStatus.Denied), nameof(EventStatus.Cancelled), "All"];

    public static Command Create(Screen screen)
    {
        var names = CommonOptions.Words("NAME", "One or two names or ids; a name of several words in quotes.");
        var from = new Option<string?>("--from") { Description = "Not before this day, month or year.", HelpName = "DATE" };
        var to = new Option<string?>("--to") { Description = "Not after this day, month or year.", HelpName = "DATE" };
        var by = new Option<string[]>("--by") { Description = $"Only these kinds: {string.Join(", ", WhoMet.Types).ToLowerInvariant()}.", HelpName = "KIND,…" };
        var include = new Option<string[]>("--include")
        {
            Description = "Also what did not happen: planned, possible, denied, cancelled, all.",
            HelpName = "STATUS,…",
        };
        var (graph, json) = (CommonOptions.Graph(), CommonOptions.Json());
        var command = new Command("who-met", "Who met, called, visited or talked with whom, with the sentences that say so.")
        {
            names, from, to, by, include, graph, json,
        };
        command.SetAction(parsed => Run(
            screen, parsed.GetValue(graph)!, parsed.GetValue(names)!, parsed.GetValue(json), (one, other) => new ContactQuestion(one, other)
            {
                From = DayOption.First("--from", parsed.GetValue(from)),
                To = DayOption.Last("--to", parsed.GetValue(to)),
                Types = CommonOptions.Choices("--by", parsed.GetValue(by)!, WhoMet.Types),
                Include = Included(parsed.GetValue(include)!),
            }));
        return command;
    }

    private static int Run(Screen screen, string graph, string[] names, bool json, Func<Entity, Entity?, ContactQuestion> ask)
    {
        if (names.Length > 2)
            throw new UserException(
                $"who-met takes one or two names, and {names.Length} were given: {string.Join(", ", names.Select(name => $"'{name}'"))}. Put a name of several words in quotes: kg who-met \"Anna Vik\" \"Bruno Sala\"",
                ExitCode.Usage);
        OpenGraph.Ask(graph, screen, queries =>
        {
            var first = queries.Named(names[0]);
            var one = NameAnswers.One(first.Part, first.Answer, screen, graph);
            var other = names.Length == 2 && queries.Named(names[1]) is var second ? NameAnswers.One(second.Part, second.Answer, screen, graph) : null;
            if (one.Id == other?.Id)
                throw new UserException($"'{names[0]}' and '{names[1]}' are the same in this graph: {Paragraph.Clean(one.Name)}. Name two different ones.");
            var (answer, part) = queries.Contacts(ask(one, other));
            if (json)
                screen.Json(ContactsJson.Of(answer));
            else
                new ContactsText(screen, part, graph).Write(answer);
        });
        return ExitCode.Done;
    }

    private static List<EventStatus> Included(string[] words)
    {
        var chosen = CommonOptions.Choices("--include", words, Statuses);
        return [.. chosen.SelectMany(status => status == "All" ? Statuses.SkipLast(1) : [status]).Select(Enum.Parse<EventStatus>).Distinct()];
    }
}
