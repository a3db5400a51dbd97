using System.CommandLine;
using Graph.App.Output;
using Graph.Lexicon;
using Graph.Queries;

namespace Graph.App.Commands;

/// <summary><c>kg search</c>: sentences and names that hold some words.</summary>
internal static class SearchCommand
{
    private const int MostSentences = 1000;
    private const int Listed = 8;

    public static Command Create(Screen screen)
    {
        var words = CommonOptions.Words("WORDS", "All of them have to be in the sentence; any case, any accents. seiz* finds seized and seizure.");
        var from = new Option<string?>("--from") { Description = "Published not before this day, month or year.", HelpName = "DATE" };
        var to = new Option<string?>("--to") { Description = "Published not after this day, month or year.", HelpName = "DATE" };
        var outlet = new Option<string?>("--outlet") { Description = "Published by this outlet; a part of its name is enough.", HelpName = "NAME" };
        var limit = new Option<int>("--limit")
        {
            Description = $"Sentences at most (default {SearchQuestion.UsualLimit}).",
            HelpName = "N",
            DefaultValueFactory = _ => SearchQuestion.UsualLimit,
        };
        var (graph, cite, json) = (CommonOptions.Graph(), CommonOptions.Cite(), CommonOptions.Json());
        var command = new Command("search", "Sentences that hold some words, with the events they tell of, and names that hold them.") { words, from, to, outlet, limit, cite, graph, json };
        command.SetAction(parsed => Run(screen, parsed.GetValue(graph)!, parsed.GetValue(outlet), parsed.GetValue(json), parsed.GetValue(cite), Question(parsed.GetValue(words)!, parsed.GetValue(limit)) with
        {
            From = DayOption.First("--from", parsed.GetValue(from)),
            To = DayOption.Last("--to", parsed.GetValue(to)),
        }));
        return command;
    }

    private static int Run(Screen screen, string graph, string? outlet, bool json, bool cite, SearchQuestion question)
    {
        OpenGraph.Ask(graph, screen, queries =>
        {
            var (answer, part) = queries.Search(outlet is null ? question : question with { Outlets = Outlets(outlet, queries.Outlets()) });
            if (json)
                screen.Json(FoundJson.Of(answer));
            else
                new FoundText(screen, part, Footnotes.If(cite, screen)).Write(answer);
        });
        return ExitCode.Done;
    }

    private static SearchQuestion Question(string[] words, int limit)
    {
        if (limit is < 1 or > MostSentences)
            throw new UserException($"--limit cannot be {limit}. It takes 1 to {MostSentences} sentences.", ExitCode.Usage);
        var question = new SearchQuestion(string.Join(' ', words)) { Limit = limit };
        return question.Terms.Count > 0
            ? question
            : throw new UserException($"There is nothing to look for in '{question.Words}': it holds no word, or only words that stand everywhere (the, of, in). Write one that is rarer.", ExitCode.Usage);
    }

    private static List<string> Outlets(string asked, IReadOnlyList<string> known)
    {
        var fold = NameFolding.Fold(asked);
        var exact = known.Where(outlet => NameFolding.Fold(outlet) == fold).ToList();
        var found = exact.Count > 0 ? exact : known.Where(outlet => NameFolding.Fold(outlet).Contains(fold, StringComparison.Ordinal)).ToList();
        if (found.Count > 0)
            return found;
        var listed = known.OrderBy(outlet => EditDistance.Between(fold, NameFolding.Fold(outlet))).ThenBy(outlet => outlet, StringComparer.Ordinal).Take(Listed).ToList();
        throw new UserException(listed.Count == 0
            ? $"No document of this graph names its outlet, so --outlet '{asked}' finds nothing. Leave it out."
            : $"No outlet of this graph is named like '{asked}'. It has: {string.Join(", ", listed.Select(Paragraph.Clean))}{(known.Count > listed.Count ? $" and {known.Count - listed.Count} more" : "")}.");
    }
}
