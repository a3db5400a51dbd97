using System.Globalization;
using Graph.Knowledge;
using Newtonsoft.Json.Linq;
using static Graph.App.Output.JsonLine;

namespace Graph.App.Output;

/// <summary>A build of the ledger, for readers and for programs.</summary>
internal static class RunWords
{
    /// <summary>"Build 3, 25 Nov 2026 05:01 UTC: 3 new, 1 changed, 0 failed".</summary>
    public static string Of(RunRecord run) => string.Create(CultureInfo.InvariantCulture, $"Build {run.Number}, {run.Started.UtcDateTime:d MMM yyyy HH:mm} UTC: {Result(run)}");

    public static JObject Json(RunRecord run) => Object(
        ("run", run.Number), ("started", JudgementJson.Moment(run.Started)), ("ended", run.Ended is { } ended ? JudgementJson.Moment(ended) : null),
        ("paths", new JArray(run.Paths)), ("dataVersion", run.DataVersion), ("new", run.New), ("changed", run.Changed), ("reread", run.Reread),
        ("unchanged", run.Unchanged), ("failed", run.Failed), ("stopped", run.Stopped));

    private static string Result(RunRecord run) => run.Ended is null
        ? "did not come to its end; the things and events it brought count to the next build"
        : string.Create(CultureInfo.InvariantCulture, $"{run.New} new, {run.Changed} changed, {run.Reread} read again, {run.Unchanged} unchanged, {run.Failed} failed{(run.Stopped ? ", stopped" : "")}");
}
