using System.CommandLine;
using Graph.App.Drawing;
using Graph.App.Output;
using Graph.Knowledge;
using Graph.Pictures;
using Graph.Queries;

namespace Graph.App.Commands;

/// <summary><c>kg draw</c>: a picture of one, of what joins two, or of the whole graph.</summary>
internal static class DrawCommand
{
    private static readonly IReadOnlyList<string> Statuses = [.. PictureQuestion.Unsure.Select(status => status.ToString()), "All", "None"];

    public static Command Create(Screen screen)
    {
        var names = CommonOptions.Words("NAME", "One or two names or ids; none with --all. A name of several words in quotes.");
        names.Arity = ArgumentArity.ZeroOrMore;
        var options = new DrawOptions();
        var command = new Command("draw", "A picture of one's events, of what joins two, or of all: SVG, HTML page, PNG or Mermaid.") { names };
        foreach (var option in options.All)
            command.Options.Add(option);
        command.SetAction(parsed => Run(screen, options.Read(parsed), parsed.GetValue(names) ?? []));
        return command;
    }

    private static int Run(Screen screen, DrawRequest request, string[] names)
    {
        CheckNames(names, request.All);
        var format = request.Output is null ? null : PictureFile.FormatOf(request.Output);
        if (format is null && !request.Json)
            throw new UserException($"draw needs a file to draw into: -o FILE with one of the endings {PictureFile.Endings}. Without a file, --json tells what would be drawn.", ExitCode.Usage);
        var (index, asked) = Asked(request.Graph, names, screen);
        var question = Question(asked, request);
        var picture = Waiting.Run(screen, "Choosing what fits", () => DrawnPicture.Of(index, question, request.Timeline, request.Rows));
        if (picture.Events == 0)
            throw new UserException(Nothing(question, request));
        if (format is not null)
            PictureFile.Write(picture, request.Output!, format, screen);
        if (request.Json)
            screen.Json(picture.Json);
        return ExitCode.Done;
    }

    private static void CheckNames(string[] names, bool all)
    {
        if (names.Length > 2)
            throw new UserException(
                $"draw takes one or two names, and {names.Length} were given: {string.Join(", ", names.Select(name => $"'{name}'"))}. Put a name of several words in quotes: kg draw \"Anna Vik\" \"Bruno Sala\" -o vik.svg",
                ExitCode.Usage);
        if (names.Length == 0 && !all)
            throw new UserException("draw needs a name, two names, or --all. For example: kg draw \"Anna Vik\" -o vik.svg", ExitCode.Usage);
        if (names.Length > 0 && all)
            throw new UserException($"draw takes either names or --all, and got both: {string.Join(", ", names.Select(name => $"'{name}'"))} and --all.", ExitCode.Usage);
    }

    // The events of one and what joins two are parts that are found where the graph lies.
    private static (GraphIndex Index, IReadOnlyList<Entity> Asked) Asked(string graph, string[] names, Screen screen)
    {
        if (names.Length == 0)
            return (OpenGraph.ReadWhole(graph, screen), []);
        (GraphIndex, IReadOnlyList<Entity>)? found = null;
        OpenGraph.Ask(graph, screen, queries =>
        {
            var (one, other) = NameAnswers.Pair(queries, names, screen, graph);
            found = other is null ? One(queries.Find(one!.Id)) : (queries.Joining(one!, other).Part, [one!, other]);
        });
        return found!.Value;

        static (GraphIndex, IReadOnlyList<Entity>) One(Answered<LookupAnswer> whole) => (whole.Part, [whole.Answer.Entity!]);
    }

    private static PictureQuestion Question(IReadOnlyList<Entity> asked, DrawRequest request) => new(asked)
    {
        From = DayOption.First("--from", request.From),
        To = DayOption.Last("--to", request.To),
        Limit = request.Limit,
        Types = EventOptions.Types(CommonOptions.Choices("--by", request.By, EventOptions.Kinds)),
        Include = request.Include.Length == 0 ? PictureQuestion.Unsure : Included(CommonOptions.Choices("--include", request.Include, Statuses)),
    };

    private static List<EventStatus> Included(IReadOnlyList<string> words) => words.Contains("All", StringComparer.Ordinal)
        ? [.. PictureQuestion.Unsure]
        : [.. words.Where(word => word != "None").Select(Enum.Parse<EventStatus>).Distinct()];

    private static string Nothing(PictureQuestion question, DrawRequest request)
    {
        var what = question.Asked.Count switch
        {
            0 => "The graph holds no events",
            1 => $"There is no event of {question.Asked[0].Name}",
            _ => $"Nothing in this graph joins {question.Asked[0].Name} and {question.Asked[1].Name}",
        };
        var narrowed = question.From is not null || question.To is not null || question.Types.Count > 0 || request.Include.Length > 0;
        return narrowed
            ? $"{what} within --from, --to, --by and --include as given, so there is nothing to draw. Leave some of them out."
            : $"{what}, so there is nothing to draw. See what it holds: {Shell.Command(["status"], request.Graph)}";
    }
}
