using Graph.App.Output;
using Graph.Stores.Neo4j;
using Graph.Stores.Neo4j.Explore;
using Newtonsoft.Json.Linq;

namespace Graph.App.Exploring;

/// <summary>How an answer is given.</summary>
internal enum AnswerForm
{
    /// <summary>For readers.</summary>
    Table,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>For spreadsheets.</summary>
    Csv,
}

/// <summary>Runs one statement and writes its answer.</summary>
/// <param name="screen">Where it goes.</param>
/// <param name="store">The graph.</param>
/// <param name="graph">The graph, as the user names it.</param>
internal sealed class CypherRequest(Screen screen, Neo4jStore store, string graph)
{
    public AnswerForm Form { get; init; }

    /// <summary>Whether the plan is shown instead of rows.</summary>
    public bool Explain { get; init; }

    /// <summary>Rows at most, or null for the usual number.</summary>
    public int? Limit { get; init; }

    /// <summary>A recipe with parameters as they were written.</summary>
    public void Run(Recipe recipe, IReadOnlyDictionary<string, ParameterWord> given, CancellationToken stop = default) =>
        Run(recipe.Statement, new RecipeValues(store, screen, graph).Of(recipe, given, Limit), stop);

    /// <summary>A statement with parameters as they were written.</summary>
    public void Run(string statement, IReadOnlyDictionary<string, ParameterWord> given, CancellationToken stop = default) =>
        Run(statement, Values(given), stop);

    private static Dictionary<string, JToken> Values(IReadOnlyDictionary<string, ParameterWord> given) =>
        given.ToDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal);

    /// <summary>The plan of a statement.</summary>
    public void Plan(string statement, IReadOnlyDictionary<string, ParameterWord> given) =>
        Told(() => WritePlan(store.ReadOnly().Explain(statement, Values(given))));

    private void Run(string statement, IReadOnlyDictionary<string, JToken> values, CancellationToken stop) => Told(() =>
    {
        if (Explain)
            WritePlan(store.ReadOnly().Explain(statement, values));
        else
            Write(store.ReadOnly().Run(statement, values, AnswerLimits.Standard with { Rows = Limit ?? AnswerLimits.Standard.Rows }, stop));
    });

    private static void Told(Action ask)
    {
        try
        {
            ask();
        }
        catch (RefusedStatementException error)
        {
            throw new UserException($"Not run, because only statements that read are run here. {error.Message}");
        }
        catch (CypherStatementException error)
        {
            throw new UserException($"The server cannot run it: {error.Message}");
        }
    }

    private void WritePlan(string plan)
    {
        if (Form == AnswerForm.Json)
            screen.Json(new JObject { ["plan"] = plan });
        else
            screen.Line(plan.TrimEnd());
    }

    private void Write(CypherAnswer answer)
    {
        if (Form == AnswerForm.Json)
            screen.Json(JsonLine.Object(("columns", new JArray(answer.Columns)), ("rows", new JArray(answer.Rows)), ("cut", answer.Cut)));
        else if (Form == AnswerForm.Csv)
            AnswerCsv.Write(screen, answer);
        else
            AnswerTable.Write(screen, answer);
        if (Told(answer) is { } told)
            screen.Tell(told);
    }

    private static string? Told(CypherAnswer answer) => answer.Cut switch
    {
        "rows" => FormattableString.Invariant($"Only the first {Counted.Of(answer.Rows.Count, "row")}; there are more. Take more with --limit, or fewer with LIMIT in the statement."),
        "bytes" => FormattableString.Invariant($"Only the first {Counted.Of(answer.Rows.Count, "row")}: the answer is larger than {AnswerLimits.Standard.Bytes / 1_000_000} MB. Return fewer columns or rows."),
        "time" => FormattableString.Invariant($"Ended after {AnswerLimits.Standard.Time.TotalSeconds} seconds, with {Counted.Of(answer.Rows.Count, "row")} so far. See where it takes long with --explain."),
        _ => null,
    };
}
