using System.Diagnostics;
using System.Globalization;
using Graph.Knowledge;

namespace Graph.Stores.Neo4j;

/// <summary>Builds and what they changed, in and out of the database.</summary>
internal static class RunNodes
{
    /// <summary>Changes on one node.</summary>
    private const int Page = 1_000;

    /// <summary>An id that no other call gives: a begin whose answer was lost and that is sent once more must not count twice.</summary>
    public static string NewId() => ContentId.Of(
        "run", Environment.MachineName, Environment.ProcessId.ToString(CultureInfo.InvariantCulture), Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture));

    public static RunRecord Begin(IStatementTarget transaction, string id, RunRecord run)
    {
        var rows = transaction.Run("write/run-begun", new
        {
            id,
            started = TruthWriter.Moment(run.Started),
            properties = BegunProperties(id, run),
        });
        return run with { Number = rows[0].Number("number") };
    }

    public static void End(IStatementTarget transaction, RunRecord run, IReadOnlyList<GraphChange> changes)
    {
        transaction.Run("write/run-ended", new
        {
            number = run.Number,
            ended = TruthWriter.Moment(run.Ended),
            @new = run.New,
            changed = run.Changed,
            reread = run.Reread,
            unchanged = run.Unchanged,
            failed = run.Failed,
            stopped = run.Stopped,
        });
        transaction.Run("write/changes-gone", new { number = run.Number });
        transaction.RunRows("write/changes", ChangesRows(run.Number, changes));
    }

    /// <summary>The id of a run that is copied into files: there it is sent once only.</summary>
    public static string CopyId(int number) => ContentId.Of("run", "copy", number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A run that has ended, or was killed, as one row: what <see cref="Begin"/> and <see cref="End"/> leave behind.</summary>
    public static object WholeRow(RunRecord run)
    {
        var properties = BegunProperties(CopyId(run.Number), run);
        properties.Add("name", string.Create(CultureInfo.InvariantCulture, $"Build {run.Number}"));
        properties.Add("number", run.Number);
        foreach (var (name, count) in new[] { ("new", run.New), ("changed", run.Changed), ("reread", run.Reread), ("unchanged", run.Unchanged), ("failed", run.Failed) })
            properties.Add(name, count);
        properties["stopped"] = run.Stopped;
        return new { id = CopyId(run.Number), properties, started = TruthWriter.Moment(run.Started), ended = TruthWriter.Moment(run.Ended) };
    }

    /// <summary>The rows of <c>write/changes</c>.</summary>
    public static IEnumerable<object> ChangesRows(int run, IEnumerable<GraphChange> changes) => changes.Chunk(Page).Select((page, position) => new
    {
        id = IdOf(run, position),
        run,
        properties = PropertiesOf(IdOf(run, position), position, page),
    });

    public static IReadOnlyList<RunRecord> Read(Neo4jSession session) =>
    [
        .. session.Run("read/runs").Select(row => new RunRecord(row.Number("number"), row.Moment("started")!.Value, row.Texts("paths"), row.Text("dataVersion"))
        {
            Ended = row.Moment("ended"),
            New = row.Number("new"),
            Changed = row.Number("changed"),
            Reread = row.Number("reread"),
            Unchanged = row.Number("unchanged"),
            Failed = row.Number("failed"),
            Stopped = row.Flag("stopped"),
        }),
    ];

    public static IReadOnlyList<GraphChange> Changes(Neo4jSession session, int run) => [.. session.Run("read/changes", new { number = run }).SelectMany(Changes)];

    private static IEnumerable<GraphChange> Changes(Neo4jRow row)
    {
        var (kinds, ids, hows, captions) = (row.Texts("kinds"), row.Texts("ids"), row.Texts("hows"), row.Texts("captions"));
        return kinds.Select((kind, i) => new GraphChange(kind, ids[i], Words.Read<ChangeKind>(hows[i]), captions[i]));
    }

    private static Properties BegunProperties(string id, RunRecord run) => new() { { "id", id }, { "paths", run.Paths }, { "dataVersion", run.DataVersion } };

    private static string IdOf(int run, int position) => string.Create(CultureInfo.InvariantCulture, $"{run}:{position}");

    private static Properties PropertiesOf(string id, int position, GraphChange[] page) => new()
    {
        { "id", id },
        { "name", $"Changes {id}" },
        { "position", position },
        { "kinds", page.Select(change => change.Kind) },
        { "ids", page.Select(change => change.Id) },
        { "hows", page.Select(change => Words.Of(change.How)) },
        { "captions", page.Select(change => change.Caption) },
    };
}
