using Graph.Claims;
using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Stores.Neo4j;

/// <summary>Writes entities, events, relations and shortcuts, differences only: what has its digest already is not touched. Runs inside the caller's
/// transaction, which holds the graph's lock, or in many.</summary>
/// <param name="transaction">Where the statements run.</param>
/// <param name="staged">Whether they may end between two statements: then a node with ties gets its digest behind them.</param>
internal sealed class DerivedWriter(IStatementTarget transaction, bool staged = false)
{
    public void Write(KnowledgeGraph graph)
    {
        Check(graph);
        var index = new GraphIndex(graph);
        var (oldEvents, oldEntities) = (Digests.Read(transaction, "read/event-digests"), Digests.Read(transaction, "read/entity-digests"));
        var entities = graph.Entities.Select(EntityRow.Of).OrderBy(row => row.Id, StringComparer.Ordinal).ToList();
        var events = graph.Events.Select(item => EventRow.Of(item, index)).OrderBy(row => row.Id, StringComparer.Ordinal).ToList();

        transaction.RunRows("write/events-gone", Digests.Gone(oldEvents, events.Select(row => row.Id)));
        transaction.RunRows("write/entities-gone", Digests.Gone(oldEntities, entities.Select(row => row.Id)));
        FailPoint.Reach("events-deleted");
        transaction.RunRows("write/entities", entities.Where(row => oldEntities.GetValueOrDefault(row.Id) != row.Digest)
            .Select(row => new { id = row.Id, labels = new[] { row.Label }, properties = row.Properties }));
        FailPoint.Reach("entities");
        SignatureNodes.Write(transaction, graph.Signatures);
        FailPoint.Reach("signatures");
        WriteEvents([.. events.Where(row => oldEvents.GetValueOrDefault(row.Id) != row.Digest)], graph.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal));
        FailPoint.Reach("events");
        RelationNodes.Write(transaction, index, staged);
        FailPoint.Reach("relations");
        WriteCopies(graph.Copies);
        FailPoint.Reach("copies");
        WriteShortcuts(Shortcuts.Of(graph));
    }

    // A tie to a node that is not there would be left out in silence.
    private static void Check(KnowledgeGraph graph)
    {
        var entities = graph.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var item in graph.Events)
            if (item.Participants.FirstOrDefault(participant => !entities.Contains(participant.Entity)) is { } missing)
                throw new ArgumentException($"The event '{item.Id}' names the entity '{missing.Entity}', which the graph does not have.", nameof(graph));
        foreach (var relation in graph.Relations)
            if (!entities.Contains(relation.Subject) || !entities.Contains(relation.Object))
                throw new ArgumentException($"The relation '{relation.Id}' has an end that the graph does not have.", nameof(graph));
    }

    private void WriteEvents(List<EventRow> rows, Dictionary<string, Claim> claims)
    {
        transaction.RunRows("write/events", rows.Select(row => new
        {
            id = row.Id,
            labels = row.Labels,
            properties = staged ? row.Properties.Without("digest") : row.Properties,
            earliest = TruthWriter.Day(row.Event.Time?.Earliest),
            latest = TruthWriter.Day(row.Event.Time?.Latest),
        }));
        transaction.RunRows("write/event-ties-gone", rows.Select(row => new { id = row.Id }));
        transaction.RunRows("write/participants", rows.SelectMany(row => row.Participants()));
        transaction.RunRows("write/contexts", rows.SelectMany(row => row.Event.Context, (row, tie) => new { @event = row.Id, other = tie.Event, kind = tie.Kind }));
        transaction.RunRows("write/states", rows.SelectMany(row => row.Event.Claims, (row, claim) => new { claim, @event = row.Id, stance = ClaimRows.Stance(claims.GetValueOrDefault(claim)) }));
        if (staged)
            transaction.RunRows("write/event-digests", rows.Select(row => new { id = row.Id, digest = row.Digest }));
    }

    private void WriteCopies(IReadOnlyDictionary<string, string> copies)
    {
        var old = transaction.Run("read/copies").ToDictionary(row => row.Text("document"), row => row.Text("original"), StringComparer.Ordinal);
        transaction.RunRows("write/copies", old.Keys.Union(copies.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => new { id, original = copies.GetValueOrDefault(id) })
            .Where(row => old.GetValueOrDefault(row.id) != row.original));
    }

    private void WriteShortcuts(IReadOnlyList<Shortcut> current)
    {
        var old = transaction.Run("read/shortcuts").ToDictionary(
            row => row.Text("id"),
            row => new Shortcut(row.Text("type"), row.Text("a"), row.Text("b"), row.OptionalNumber("count"), row.Date("first"), row.Date("last"), row.OptionalText("office")),
            StringComparer.Ordinal);
        var kept = current.Select(tie => tie.Id).ToHashSet(StringComparer.Ordinal);
        transaction.RunRows("write/shortcuts-gone", old.Where(pair => !kept.Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new { id = pair.Key, a = pair.Value.A }));
        transaction.RunRows("write/shortcuts", current.Where(tie => old.GetValueOrDefault(tie.Id) != tie).Select(tie => new
        {
            id = tie.Id,
            type = tie.Type,
            a = tie.A,
            b = tie.B,
            count = tie.Count,
            first = tie.IsLasting ? null : TruthWriter.Day(tie.First),
            last = tie.IsLasting ? null : TruthWriter.Day(tie.Last),
            from = tie.IsLasting ? TruthWriter.Day(tie.First) : null,
            to = tie.IsLasting ? TruthWriter.Day(tie.Last) : null,
            office = tie.Office is { } office ? PropertyText.Of(office) : null,
        }));
    }
}
