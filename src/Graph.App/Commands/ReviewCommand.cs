using System.CommandLine;
using Graph.App.Output;
using Graph.Knowledge;
using Graph.Stores;
using Graph.Stores.Sqlite;

namespace Graph.App.Commands;

/// <summary><c>kg review</c>: what waits for a person's decision.</summary>
internal static class ReviewCommand
{
    public static Command Create(Screen screen)
    {
        var limit = new Option<int>("--limit") { Description = "At most so many pairs.", DefaultValueFactory = _ => 20 };
        var (graph, json) = (CommonOptions.Graph(), CommonOptions.Json());
        var command = new Command("review", "What waits for a decision: names that could be one thing, and judgements that fit nothing any more.") { limit, graph, json };
        command.SetAction(parsed => Run(screen, parsed.GetValue(graph)!, parsed.GetValue(limit), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Screen screen, string address, int limit, bool json)
    {
        var index = OpenGraph.Read(address, screen);
        using var store = StoreAddress.Open(address, StoreAccess.Read, screen.StoreUser);
        var questions = OpenQuestions.Of(store.ReadTruth(), index.Graph.Judgements);
        var unfit = JudgementReview.Of(index.Graph).Where(state => state is { Binds: true, Fits: false }).ToList();
        if (json)
            screen.Json(JsonLine.Object(
                ("pairs", JsonLine.Array(questions.Take(limit).Select(question => JsonLine.Object(
                    ("a", ReviewText.Thing(index, question.A)), ("b", ReviewText.Thing(index, question.B)), ("why", question.Why))))),
                ("more", Math.Max(0, questions.Count - limit)),
                ("unfit", JsonLine.Array(unfit.Select(state => JudgementJson.Of(state.Judgement))))));
        else
            ReviewText.Write(screen, index, address, questions, limit, unfit);
        return ExitCode.Done;
    }
}
