using Graph.Claims;
using Graph.Events;
using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Stores.Neo4j;

/// <summary>Writes what is derived, differences only: what has its digest already is not touched. Runs inside the caller's transaction, which
/// holds the graph's lock.</summary>
internal sealed class DerivedWriter(Neo4jTransaction transaction)
{
    private Dictionary<string, Claim> claims = [];

    public void Write(KnowledgeGraph graph)
    {
        Check(graph);
        var index = new GraphIndex(graph);
        claims = graph.Claims.Concat(graph.RelationClaims).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        var (oldEvents, oldEntities) = (Digests("read/event-digests"), Digests("read/entity-digests"));
        var (oldRelations, oldSignatures) = (Digests("read/relation-digests"), Digests("read/signature-digests"));
        var entities = Ordered(graph.Entities.Select(EntityRow.Of), row => row.Id);
        var events = Ordered(graph.Events.Select(item => EventRow.Of(item, index)), row => row.Id);
        var relations = Ordered(graph.Relations.Select(relation => RelationRow.Of(relation, index)), row => row.Id);
        var signatures = Ordered(graph.Signatures.Select(SignatureRow.Of), row => row.Id);

        Delete("write/events-gone", oldEvents, events.Select(row => row.Id));
        Delete("write/relations-gone", oldRelations, relations.Select(row => row.Id));
        Delete("write/signatures-gone", oldSignatures, signatures.Select(row => row.Id));
        Delete("write/entities-gone", oldEntities, entities.Select(row => row.Id));
        FailPoint.Reach("events-deleted");
        WriteEntities([.. entities.Where(row => oldEntities.GetValueOrDefault(row.Id) != row.Digest)]);
        FailPoint.Reach("entities");
        WriteSignatures([.. signatures.Where(row => oldSignatures.GetValueOrDefault(row.Id) != row.Digest)]);
        FailPoint.Reach("signatures");
        WriteEvents([.. events.Where(row => oldEvents.GetValueOrDefault(row.Id) != row.Digest)]);
        FailPoint.Reach("events");
        WriteRelations([.. relations.Where(row => oldRelations.GetValueOrDefault(row.Id) != row.Digest)]);
        FailPoint.Reach("relations");
        WriteCopies(graph.Copies);
        FailPoint.Reach("copies");
        WriteShortcuts(Shortcuts.Of(graph));
    }

    // A tie to a node that is not there would be left out in silence.
    private static void Check(KnowledgeGraph graph)
    {
        var entities = graph.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        var named = graph.Events.SelectMany(item => item.Participants, (item, participant) => (What: $"event '{item.Id}'", participant.Entity))
            .Concat(graph.Relations.SelectMany(relation => new[] { relation.Subject, relation.Object }, (relation, end) => (What: $"relation '{relation.Id}'", Entity: end)))
            .Concat(graph.Signatures.Select(signature => (What: $"signature '{signature.Id}'", signature.Entity)));
        foreach (var (what, entity) in named)
            if (!entities.Contains(entity))
                throw new ArgumentException($"The {what} names the entity '{entity}', which the graph does not have.", nameof(graph));
    }

    private static List<T> Ordered<T>(IEnumerable<T> rows, Func<T, string> id) => [.. rows.OrderBy(id, StringComparer.Ordinal)];

    private Dictionary<string, string?> Digests(string statement) =>
        transaction.Run(statement).ToDictionary(row => row.Text("id"), row => row.OptionalText("digest"), StringComparer.Ordinal);

    private void Delete(string statement, Dictionary<string, string?> old, IEnumerable<string> current)
    {
        var kept = current.ToHashSet(StringComparer.Ordinal);
        transaction.RunRows(statement, old.Keys.Where(id => !kept.Contains(id)).Order(StringComparer.Ordinal).Select(id => new { id }));
    }

    private void WriteEntities(List<EntityRow> rows) =>
        transaction.RunRows("write/entities", rows.Select(row => new { id = row.Id, labels = new[] { row.Label }, properties = row.Properties }));

    // All old ties go before the first new one: a chain may move between two signatures of one batch.
    private void WriteSignatures(List<SignatureRow> rows)
    {
        transaction.RunRows("write/signatures", rows.Select(row => new { id = row.Id, properties = row.Properties }));
        var old = rows.Count == 0 ? [] : transaction.Run("read/has", new { ids = rows.Select(row => row.Id) }).Select(row => (Chain: row.Text("chain"), Signature: row.Text("signature"))).ToHashSet();
        var current = rows.SelectMany(row => row.Signature.Chains, (row, chain) => (Chain: chain, Signature: row.Id)).ToHashSet();
        transaction.RunRows("write/has-gone", Ordered(old.Except(current), pair => pair.Chain).Select(pair => new { chain = pair.Chain, signature = pair.Signature }));
        transaction.RunRows("write/has", Ordered(current.Except(old), pair => pair.Chain).Select(pair => new { chain = pair.Chain, signature = pair.Signature }));
        var ties = rows.Select(row => new { signature = row.Id, entity = row.Signature.Entity }).ToList();
        transaction.RunRows("write/refers-to-gone", ties);
        transaction.RunRows("write/refers-to", ties);
    }

    private void WriteEvents(List<EventRow> rows)
    {
        transaction.RunRows("write/events", rows.Select(row => new
        {
            id = row.Id,
            labels = row.Labels,
            properties = row.Properties,
            earliest = TruthWriter.Day(row.Event.Time?.Earliest),
            latest = TruthWriter.Day(row.Event.Time?.Latest),
        }));
        transaction.RunRows("write/event-ties-gone", rows.Select(row => new { id = row.Id }));
        transaction.RunRows("write/participants", rows.SelectMany(row => row.Participants()));
        transaction.RunRows("write/contexts", rows.SelectMany(row => row.Event.Context, (row, tie) => new { @event = row.Id, other = tie.Event, kind = tie.Kind }));
        transaction.RunRows("write/states", rows.SelectMany(row => row.Event.Claims, (row, claim) => new { claim, @event = row.Id, stance = Stance(claim) }));
    }

    private void WriteRelations(List<RelationRow> rows)
    {
        transaction.RunRows("write/relations", rows.Select(row => new
        {
            id = row.Id,
            properties = row.Properties,
            from = TruthWriter.Day(row.Relation.From),
            to = TruthWriter.Day(row.Relation.To),
        }));
        transaction.RunRows("write/relation-ties-gone", rows.Select(row => new { id = row.Id }));
        transaction.RunRows("write/relation-ends", rows.Select(row => new { id = row.Id, subject = row.Relation.Subject, @object = row.Relation.Object }));
        transaction.RunRows("write/relation-states", rows.SelectMany(row => row.Relation.Claims, (row, claim) => new { claim, relation = row.Id, stance = Stance(claim) }));
    }

    private string Stance(string claim) => claims.GetValueOrDefault(claim)?.Polarity == Polarity.Negated ? "denies" : "asserts";

    private void WriteCopies(IReadOnlyDictionary<string, string> copies)
    {
        var old = transaction.Run("read/copies").ToDictionary(row => row.Text("document"), row => row.Text("original"), StringComparer.Ordinal);
        transaction.RunRows("write/copies", old.Keys.Union(copies.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => new { id, original = copies.GetValueOrDefault(id) })
            .Where(row => old.GetValueOrDefault(row.id) != row.original));
    }

    private void WriteShortcuts(IReadOnlyList<Shortcut> current)
    {
        var old = transaction.Run("read/shortcuts").ToDictionary(row => row.Text("id"), Shortcut.Of, StringComparer.Ordinal);
        var kept = current.Select(tie => tie.Id).ToHashSet(StringComparer.Ordinal);
        transaction.RunRows("write/shortcuts-gone", old.Where(pair => !kept.Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new { id = pair.Key, a = pair.Value.A }));
        transaction.RunRows("write/shortcuts", current.Where(tie => old.GetValueOrDefault(tie.Id) != tie).Select(tie => tie.Row()));
    }
}
