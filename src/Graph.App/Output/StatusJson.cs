using Graph.Knowledge;
using Graph.Queries;
using Newtonsoft.Json.Linq;
using static Graph.App.Output.JsonLine;

namespace Graph.App.Output;

/// <summary>The answer of <c>kg status --json</c>.</summary>
internal static class StatusJson
{
    public static JObject Of(
        string graph, GraphCounts counts, IReadOnlyDictionary<string, LedgerRow> ledger, IReadOnlyList<LedgerRow> failed, bool whole,
        RunRecord? run, int judgements) => Object(
        ("graph", graph), ("finished", whole), ("documents", counts.Documents), ("claims", counts.Claims), ("entities", Entities(counts)),
        ("events", Events(counts)),
        ("dataVersions", new JArray(ledger.Values.Select(row => row.DataVersion).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))),
        ("states", new JObject(ledger.Values.GroupBy(row => row.State).OrderBy(group => group.Key).Select(group => new JProperty(Word(group.Key), group.Count())))),
        ("outdated", ledger.Values.Count(row => row.State == DocumentState.Done && row.DataVersion != Pipeline.DataVersion)),
        ("judgements", judgements), ("lastRun", run is null ? null : RunWords.Json(run)),
        ("failed", Array(failed.Select(row => Object(("key", row.Key), ("error", row.Error))))));

    public static JObject Entities(GraphCounts counts) =>
        new(counts.Entities.Select(type => new JProperty(type.Key.ToString(), type.Value)));

    public static JObject Events(GraphCounts counts) => new(counts.Events.Select(type => new JProperty(
        type.Type, new JObject(type.Statuses.Select(status => new JProperty(Word(status.Key), status.Value))))));
}
