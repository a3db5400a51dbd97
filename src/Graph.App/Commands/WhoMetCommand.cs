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
        var index = OpenGraph.Read(graph, screen);
        var search = new NameSearch(index);
        var one = NameAnswers.One(index, search.Find(names[0]), screen, graph);
        var other = names.Length == 2 ? NameAnswers.One(index, search.Find(names[1]), screen, graph) : null;
        if (one == other)
            throw new UserException($"'{names[0]}' and '{names[1]}' are the same in this graph: {NameAnswers.Describe(index, one)}. Name two different ones.");
        var answer = WhoMet.Ask(index, ask(one, other));
        if (json)
            screen.Json(ContactsJson.Of(answer));
        else
            new ContactsText(screen, index, graph).Write(answer);
        return ExitCode.Done;
    }

    private static List<EventStatus> Included(string[] words)
    {
        var chosen = CommonOptions.Choices("--include", words, Statuses);
        return [.. chosen.SelectMany(status => status == "All" ? Statuses.SkipLast(1) : [status]).Select(Enum.Parse<EventStatus>).Distinct()];
    }
}
