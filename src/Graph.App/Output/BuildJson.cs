using Graph.App.Building;
using Graph.Queries;
using Newtonsoft.Json.Linq;
using static Graph.App.Output.JsonLine;

namespace Graph.App.Output;

/// <summary>The summary of <c>kg build --json</c>.</summary>
internal static class BuildJson
{
    public static JObject Of(string graph, BuildTally tally, GraphIndex index)
    {
        var counts = GraphCounts.Of(index);
        return Object(
            ("graph", graph), ("stopped", tally.Stopped), ("new", tally.New), ("changed", tally.Changed), ("reread", tally.Reread),
            ("unchanged", tally.Unchanged),
            ("failed", Array(tally.Failed.Select(failure => Object(("key", failure.Place), ("error", failure.Error))))),
            ("warnings", Array(tally.Warnings.Select(warning => Object(("key", warning.Key), ("warning", warning.Warning))))),
            ("rejected", new JObject(tally.Rejected.Select(reason => new JProperty(reason.Key, reason.Value)))),
            ("seconds", Math.Round(tally.Elapsed.TotalSeconds, 3)), ("words", tally.Words), ("documents", counts.Documents),
            ("claims", counts.Claims), ("entities", StatusJson.Entities(counts)), ("events", StatusJson.Events(counts)),
            ("findings", Array(Findings.Of(index).Select(Of))));
    }

    private static JObject Of(Finding finding) => Object(
        ("kind", Word(finding.Kind)), ("headline", finding.Headline), ("evidence", EvidenceJson.Of(finding.Evidence)),
        ("next", new JArray(finding.Next)));
}
