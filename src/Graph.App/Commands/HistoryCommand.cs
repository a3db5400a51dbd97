using System.CommandLine;
using Graph.App.Output;
using Graph.Knowledge;
using Graph.Queries;
using Graph.Resolution;

namespace Graph.App.Commands;

/// <summary><c>kg history</c>: what people decided.</summary>
internal static class HistoryCommand
{
    public static Command Create(Screen screen)
    {
        var id = new Argument<string?>("ID") { Description = "Only what concerns this person, event, claim, document or judgement.", DefaultValueFactory = _ => null };
        var (graph, json) = (CommonOptions.Graph(), CommonOptions.Json());
        var command = new Command("history", "What people decided about a graph, the earliest first, and what was taken back.") { id, graph, json };
        command.SetAction(parsed => Run(screen, parsed.GetValue(graph)!, parsed.GetValue(id), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Screen screen, string address, string? id, bool json)
    {
        var index = OpenGraph.Read(address, screen);
        var finder = JudgementReview.FinderOf(index.Graph);
        var about = id is null ? null : About(index, id, address, screen);
        var states = JudgementReview.Of(index.Graph).Where(state => id is null || Concerns(index, finder, state.Judgement, id, about!)).ToList();
        if (json)
            screen.Json(JsonLine.Object(("judgements", JsonLine.Array(states.Select(ToJson)))));
        else if (states.Count == 0)
            screen.Line(id is null ? "Nobody judged anything in this graph yet. Help: kg judge --help" : $"Nobody judged anything about '{id}'. All judgements: {Shell.Command(["history"], address)}");
        else
            foreach (var state in states)
                HistoryText.Write(screen, state);
        return ExitCode.Done;
    }

    private static Newtonsoft.Json.Linq.JToken ToJson(JudgedState state)
    {
        var json = JudgementJson.Of(state.Judgement);
        json["words"] = HistoryText.Words(state.Judgement);
        json["binds"] = state.Binds;
        json["fits"] = state.Fits;
        return json;
    }

    private static LookupAnswer About(GraphIndex index, string id, string address, Screen screen)
    {
        var answer = Lookup.Find(index, id);
        return answer.Name is { Entity: null, Outcome: not NameOutcome.Unknown } name ? answer with { Entity = NameAnswers.One(index, name, screen, address) } : answer;
    }

    private static bool Concerns(GraphIndex index, SideFinder finder, Judgement judgement, string id, LookupAnswer about) =>
        (id.Length >= ShortId.Shortest && (judgement.Id.StartsWith(id, StringComparison.Ordinal) || judgement.A.Name?.StartsWith(id, StringComparison.Ordinal) == true))
        || new[] { judgement.A, judgement.B }.OfType<JudgedSide>().Any(side => IsAbout(index, finder, side, about));

    private static bool IsAbout(GraphIndex index, SideFinder finder, JudgedSide side, LookupAnswer about)
    {
        if (about.Document is { } document)
            return side.Document == document.Key;
        if (about.Entity is { } entity)
            return side.Kind == JudgedKind.Thing && finder.Chain(side) is { } chain && index.Entity(chain.Id) == entity;
        return side.Kind is JudgedKind.Claim or JudgedKind.Event && finder.Claim(side) is { } claim
            && (claim.Id == about.Claim?.Id || about.Event?.Claims.Contains(claim.Id, StringComparer.Ordinal) == true);
    }
}
