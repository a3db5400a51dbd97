using System.CommandLine;
using Graph.Pictures;

namespace Graph.App.Commands;

/// <summary>What <c>kg draw</c> was asked for, besides names.</summary>
internal sealed record DrawRequest(string Graph, string? Output, bool All, bool Timeline, TimelineRows? Rows, bool Json)
{
    public string? From { get; init; }

    public string? To { get; init; }

    public required string[] By { get; init; }

    public required string[] Include { get; init; }

    public int Limit { get; init; }
}

/// <summary>The options of <c>kg draw</c>.</summary>
internal sealed class DrawOptions
{
    private static readonly IReadOnlyList<string> RowKinds = Enum.GetNames<TimelineRows>();

    private readonly Option<string?> output = new("--output", "-o") { Description = $"Into this file; its ending says how: {Drawing.PictureFile.Endings}.", HelpName = "FILE" };
    private readonly Option<bool> all = new("--all") { Description = "The whole graph, or the best connected part of it that fits." };
    private readonly Option<bool> timeline = new("--timeline") { Description = "Along an axis of dates: a day is a dot, a month or longer a bar." };
    private readonly Option<string?> rows = new("--rows") { Description = "Rows of the timeline: pair (usual for one name) or kind.", HelpName = "ROWS" };
    private readonly Option<string?> from = new("--from") { Description = "Not before this day, month or year.", HelpName = "DATE" };
    private readonly Option<string?> to = new("--to") { Description = "Not after this day, month or year.", HelpName = "DATE" };
    private readonly Option<string[]> by = new("--by") { Description = "Only these kinds of events: call, meeting, seizure …, or families: contact, violence ….", HelpName = "KIND,…" };

    private readonly Option<string[]> include = new("--include")
    {
        Description = "Of what did not happen only: planned, possible, denied, cancelled, none (default all, dashed).",
        HelpName = "STATUS,…",
    };

    private readonly Option<int> limit = new("--limit")
    {
        Description = $"Most nodes (default {PictureQuestion.UsualLimit}); the rest is counted in the picture.",
        HelpName = "N",
        DefaultValueFactory = _ => PictureQuestion.UsualLimit,
    };

    private readonly Option<string> graph = CommonOptions.Graph();
    private readonly Option<bool> json = new("--json") { Description = "What is drawn, as JSON for programs (docs/formats.md); -o may be left out." };

    public IReadOnlyList<Option> All => [output, all, timeline, rows, from, to, by, include, limit, graph, json];

    public DrawRequest Read(ParseResult parsed) => new(
        parsed.GetValue(graph)!, parsed.GetValue(output), parsed.GetValue(all), parsed.GetValue(timeline), Rows(parsed.GetValue(rows)), parsed.GetValue(json))
    {
        From = parsed.GetValue(from),
        To = parsed.GetValue(to),
        By = parsed.GetValue(by)!,
        Include = parsed.GetValue(include)!,
        Limit = Limit(parsed.GetValue(limit)),
    };

    private static TimelineRows? Rows(string? word) => word is null ? null : Enum.Parse<TimelineRows>(CommonOptions.Choices("--rows", [word], RowKinds)[0]);

    /// <summary>Checks a number of nodes.</summary>
    /// <exception cref="UserException">Too few or too many.</exception>
    public static int Limit(int nodes, string option = "--limit") => nodes is >= PictureQuestion.LeastLimit and <= PictureQuestion.MostLimit
        ? nodes
        : throw new UserException($"{option} cannot be {nodes}. It takes {PictureQuestion.LeastLimit} to {PictureQuestion.MostLimit} nodes; the usual {PictureQuestion.UsualLimit} can still be read on a page.", ExitCode.Usage);
}
