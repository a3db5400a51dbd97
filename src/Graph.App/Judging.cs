using Graph.App.Building;
using Graph.App.Output;
using Graph.Knowledge;
using Graph.Queries;
using Graph.Resolution;
using Graph.Stores;
using Graph.Stores.Sqlite;
using Newtonsoft.Json.Linq;

namespace Graph.App;

/// <summary>What the user gave with a judgement.</summary>
/// <param name="Graph">Address of the graph.</param>
/// <param name="By">Who decides, or null for the user of this machine.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="DryRun">Only say what would change.</param>
/// <param name="Json">For programs.</param>
internal sealed record JudgingOptions(string Graph, string? By, string? Reason, bool DryRun, bool Json);

/// <summary>Takes a judgement: says what it will change, appends it, computes the graph, says what it changed.</summary>
internal static class Judging
{
    /// <summary>Runs it.</summary>
    /// <param name="screen">Where it is told.</param>
    /// <param name="options">What the user gave.</param>
    /// <param name="decide">The judgement and what it means in a sentence, from the graph as it stands; id, person and moment are set here.</param>
    public static int Run(Screen screen, JudgingOptions options, Func<GraphIndex, (Judgement Judgement, string Meaning)> decide)
    {
        OpenGraph.CheckThere(options.Graph, screen);
        var by = options.By ?? screen.User ?? throw new UserException("This machine does not tell who you are. Say who decides: --by NAME", ExitCode.Usage);
        using var store = StoreAddress.Open(options.Graph, StoreAccess.Write, screen.StoreUser);
        var index = new GraphIndex(Derivation.Settle(store));
        var (draft, meaning) = decide(index);
        var earlier = store.Judgements();
        var judgement = Judgement.After(earlier, draft with { By = by, Reason = options.Reason, At = screen.Clock.GetUtcNow() });
        var before = GraphSnapshot.Of(index);
        var will = before.ChangesTo(GraphSnapshot.Of(new GraphIndex(GraphBuilder.Build(store.ReadTruth(), [.. earlier, judgement]))));
        if (!options.Json)
            TellBefore(screen, meaning, will);
        if (options.DryRun)
        {
            if (options.Json)
                screen.Json(Json(judgement, meaning, will, null));
            else
                screen.Line("Nothing was written (--dry-run).");
            return ExitCode.Done;
        }

        screen.Out.Flush();
        store.Judge(judgement);
        var changed = before.ChangesTo(GraphSnapshot.Of(new GraphIndex(Derivation.Settle(store))));
        if (options.Json)
            screen.Json(Json(judgement, meaning, will, changed));
        else
            TellAfter(screen, options.Graph, judgement, changed);
        return ExitCode.Done;
    }

    private static void TellBefore(Screen screen, string meaning, IReadOnlyList<GraphChange> will)
    {
        foreach (var line in Paragraph.Wrap(Paragraph.Clean(meaning), screen.Width))
            screen.Line(line);
        screen.Line();
        screen.Line(screen.Style.Bold("This will change"));
        ChangesText.Write(screen, will);
    }

    private static void TellAfter(Screen screen, string graph, Judgement judgement, IReadOnlyList<GraphChange> changed)
    {
        screen.Line();
        screen.Line(screen.Style.Bold("Changed"));
        screen.Line($"   {ChangesText.Counts(changed)}");
        screen.Line($"   To take it back: {Shell.Command(["undo", judgement.Id[..ShortId.Shortest]], graph)}");
    }

    private static JObject Json(Judgement judgement, string meaning, IReadOnlyList<GraphChange> will, IReadOnlyList<GraphChange>? changed) => JsonLine.Object(
        ("judgement", JudgementJson.Of(judgement)), ("meaning", meaning), ("will", ChangesJson.Of(will)), ("changed", changed is null ? null : ChangesJson.Of(changed)));
}
