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

    public static RunRecord Begin(Neo4jTransaction transaction, string id, RunRecord run)
    {
        var rows = transaction.Run("write/run-begun", new
        {
            id,
            started = TruthWriter.Moment(run.Started),
            paths = run.Paths.Select(PropertyText.Of),
            dataVersion = PropertyText.Of(run.DataVersion),
        });
        return run with { Number = rows[0].Number("number") };
    }

    public static void End(Neo4jTransaction transaction, RunRecord run, IReadOnlyList<GraphChange> changes)
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
        transaction.RunRows("write/changes", changes.Chunk(Page).Select((page, position) => new
        {
            id = IdOf(run.Number, position),
            run = run.Number,
            properties = PropertiesOf(IdOf(run.Number, position), position, page),
        }));
    }

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
