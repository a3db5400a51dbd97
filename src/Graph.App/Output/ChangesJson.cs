using Graph.Knowledge;
using Newtonsoft.Json.Linq;
using static Graph.App.Output.JsonLine;

namespace Graph.App.Output;

/// <summary>Differences between two states of a graph, for programs.</summary>
internal static class ChangesJson
{
    public static JArray Of(IEnumerable<GraphChange> changes) => Array(changes.Select(change => Object(
        ("kind", change.Kind), ("id", change.Id), ("change", Word(change.How)), ("caption", change.Caption))));
}
