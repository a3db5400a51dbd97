using Graph.Knowledge;
using Newtonsoft.Json;

namespace Graph.Queries;

/// <summary>A state of a graph, small enough to be kept beside the next one: ids, digests and captions. Immutable.</summary>
public sealed class GraphSnapshot
{
    private readonly Dictionary<(string Kind, string Id), (string Digest, string Caption)> parts = [];

    private GraphSnapshot()
    {
    }

    /// <summary>The state of nothing.</summary>
    public static GraphSnapshot Empty { get; } = new();

    /// <summary>Notes documents, entities, events and relations.</summary>
    public static GraphSnapshot Of(GraphIndex index)
    {
        var snapshot = new GraphSnapshot();
        foreach (var document in index.Graph.Documents)
            snapshot.parts[("document", document.Key)] = (document.Id, document.Key);
        foreach (var entity in index.Graph.Entities)
            snapshot.parts[("entity", entity.Id)] = (Digest(entity), $"{entity.Name} ({entity.Type.ToString().ToLowerInvariant()})");
        foreach (var item in index.Graph.Events)
            snapshot.parts[("event", item.Id)] = (Digest(item), Caption(index, item));
        foreach (var relation in index.Graph.Relations)
            snapshot.parts[("relation", relation.Id)] = (Digest(relation), Caption(index, relation));
        return snapshot;
    }

    /// <summary>What is different in <paramref name="later"/>: documents, entities, events, relations, each by id.</summary>
    public IReadOnlyList<GraphChange> ChangesTo(GraphSnapshot later)
    {
        var changes = new List<GraphChange>();
        foreach (var ((kind, id), part) in later.parts)
            if (!parts.TryGetValue((kind, id), out var before))
                changes.Add(new GraphChange(kind, id, ChangeKind.Added, part.Caption));
            else if (before.Digest != part.Digest)
                changes.Add(new GraphChange(kind, id, ChangeKind.Changed, part.Caption));
        foreach (var ((kind, id), part) in parts)
            if (!later.parts.ContainsKey((kind, id)))
                changes.Add(new GraphChange(kind, id, ChangeKind.Retired, part.Caption));
        return [.. changes.OrderBy(change => change.Kind, StringComparer.Ordinal).ThenBy(change => change.Id, StringComparer.Ordinal)];
    }

    private static string Caption(GraphIndex index, Relation relation) =>
        $"{index.Entity(relation.Subject)?.Name} {relation.Type}{(relation.Office is null ? "" : $" {relation.Office}")} {index.Entity(relation.Object)?.Name}";

    private static string Caption(GraphIndex index, Event item)
    {
        var status = EventWords.StatusOf(item.Status);
        return $"{EventWords.Of(index, item)}, {DateWords.Of(item.Time)}{(status.Length == 0 ? "" : $", {status}")}";
    }

    private static string Digest(object part) => ContentId.Of(JsonConvert.SerializeObject(part));
}
