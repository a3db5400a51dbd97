using Graph.App.Drawing;
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

/// <summary>A picture that is wanted of an answer.</summary>
/// <param name="File">Into this file.</param>
/// <param name="Format">In this form, <see cref="PictureFile.FormatOf"/>.</param>
/// <param name="Nodes">Nodes at most.</param>
internal sealed record WantedPicture(string File, string Format, int Nodes);

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

    /// <summary>The picture that is wanted; null for none. Rows are then written only in the forms for programs.</summary>
    public WantedPicture? Picture { get; init; }

    /// <summary>A recipe with parameters as they were written.</summary>
    public void Run(Recipe recipe, IReadOnlyDictionary<string, ParameterWord> given, CancellationToken stop = default)
    {
        var statement = Picture is null ? recipe.Statement : recipe.Drawing ?? throw new UserException(NoDrawing(recipe));
        Run(statement, new RecipeValues(store, screen, graph).Of(recipe, given, Limit), given.Count == 0 ? recipe.Title : $"{recipe.Title} ({string.Join(", ", given.Values.Select(word => word.Text))})", stop);
    }

    /// <summary>A statement with parameters as they were written.</summary>
    public void Run(string statement, IReadOnlyDictionary<string, ParameterWord> given, CancellationToken stop = default) =>
        Run(statement, Values(given), "Answer", stop);

    private static string NoDrawing(Recipe recipe) =>
        $"The recipe '{recipe.Name}' counts, and gives nothing that can be drawn. Those of the same theme that do: {string.Join(", ", RecipeBook.All.Where(other => other.Theme == recipe.Theme && other.Drawing is not null).Select(other => other.Name))}.";

    private static Dictionary<string, JToken> Values(IReadOnlyDictionary<string, ParameterWord> given) =>
        given.ToDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal);

    /// <summary>The plan of a statement.</summary>
    public void Plan(string statement, IReadOnlyDictionary<string, ParameterWord> given) =>
        Told(() => WritePlan(store.ReadOnly().Explain(statement, Values(given))));

    private void Run(string statement, IReadOnlyDictionary<string, JToken> values, string title, CancellationToken stop) => Told(() =>
    {
        if (Explain)
            WritePlan(store.ReadOnly().Explain(statement, values));
        else
            Write(title, store.ReadOnly().Run(statement, values, AnswerLimits.Standard with { Rows = Limit ?? AnswerLimits.Standard.Rows }, stop));
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

    private void Write(string title, CypherAnswer answer)
    {
        if (Picture is { } wanted)
            PictureFile.Write(AnswerPicture.Of(store, answer, title, wanted.Nodes), wanted.File, wanted.Format, screen);
        if (Form == AnswerForm.Json)
            screen.Json(JsonLine.Object(("columns", new JArray(answer.Columns)), ("rows", new JArray(answer.Rows)), ("cut", answer.Cut)));
        else if (Form == AnswerForm.Csv)
            AnswerCsv.Write(screen, answer);
        else if (Picture is null)
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
