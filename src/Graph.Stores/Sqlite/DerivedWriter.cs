using Graph.Knowledge;
using Graph.Queries;
using Graph.Stores.Parts;

namespace Graph.Stores.Sqlite;

/// <summary>Writes what is derived, differences only: a row whose digest is unchanged is not touched. Runs inside the caller's transaction.</summary>
internal sealed class DerivedWriter(SqlStatements sql)
{
    private static readonly string[] EventTables = ["participant", "facing", "event_value", "event_context", "states"];

    private Dictionary<string, long> claims = [];

    public void Write(KnowledgeGraph graph)
    {
        claims = sql.Numbers("claim");
        var (oldEntities, oldEvents, oldRelations) = (Stored("entity"), Stored("event"), Stored("relation"));
        var entities = graph.Entities.ToDictionary(entity => entity.Id, entity => Digest(entity with { Chains = [] }), StringComparer.Ordinal);
        var events = graph.Events.ToDictionary(item => item.Id, Digest, StringComparer.Ordinal);
        var relations = graph.Relations.ToDictionary(relation => relation.Id, Digest, StringComparer.Ordinal);
        Delete("event", oldEvents, events);
        Delete("relation", oldRelations, relations);
        FailPoint.Reach("events-deleted");
        foreach (var entity in graph.Entities)
            if (oldEntities.GetValueOrDefault(entity.Id).Digest != entities[entity.Id])
                WriteEntity(entity, entities[entity.Id], oldEntities.ContainsKey(entity.Id));
        FailPoint.Reach("entities");
        var numbers = sql.Numbers("entity");
        new SignatureWriter(sql).Write(graph.Signatures, numbers);
        FailPoint.Reach("signatures");
        DeleteEntities(oldEntities, entities);
        foreach (var item in graph.Events)
            if (oldEvents.GetValueOrDefault(item.Id).Digest != events[item.Id])
                WriteEvent(item, events[item.Id], numbers, oldEvents.ContainsKey(item.Id));
        WriteCounts(graph.Events);
        FailPoint.Reach("events");
        foreach (var relation in graph.Relations)
            if (oldRelations.GetValueOrDefault(relation.Id).Digest != relations[relation.Id])
                WriteRelation(relation, relations[relation.Id], numbers);
        FailPoint.Reach("relations");
        WriteCopies(graph.Copies);
        FailPoint.Reach("copies");
    }

    // Events and relations that held an entity which is gone are different now and are written anew.
    private void DeleteEntities(Dictionary<string, (long Number, string Digest)> old, Dictionary<string, string> current)
    {
        foreach (var (_, row) in old.Where(row => !current.ContainsKey(row.Key)))
        {
            sql.Run("DELETE FROM participant WHERE entity = ?1", row.Number);
            sql.Run("DELETE FROM relation WHERE subject = ?1 OR object = ?1", row.Number);
        }

        Delete("entity", old, current);
    }

    private void WriteCounts(IReadOnlyList<Event> events)
    {
        var counts = events.SelectMany(item => item.Participants.Select(participant => participant.Entity).Distinct(StringComparer.Ordinal)).CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var stale = new List<(string Id, int Events)>();
        sql.Read("SELECT id, events FROM entity", row =>
        {
            if (counts.GetValueOrDefault(row.GetString(0)) is var count && count != row.GetInt32(1))
                stale.Add((row.GetString(0), count));
        });
        foreach (var (id, count) in stale)
            sql.Run("UPDATE entity SET events = ?2 WHERE id = ?1", id, count);
    }

    private void WriteRelation(Relation relation, string digest, Dictionary<string, long> entities)
    {
        var number = sql.Write(
            """
            INSERT INTO relation (id, type, subject, object, office, "from", "to", digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            ON CONFLICT (id) DO UPDATE SET type = ?2, subject = ?3, object = ?4, office = ?5, "from" = ?6, "to" = ?7, digest = ?8
            RETURNING n
            """,
            relation.Id, relation.Type, entities[relation.Subject], entities[relation.Object], relation.Office, SqlText.Of(relation.From),
            SqlText.Of(relation.To), digest);
        sql.Run("DELETE FROM states_relation WHERE relation = ?1", number);
        foreach (var claim in relation.Claims)
            sql.Run("INSERT INTO states_relation (claim, relation) VALUES (?1, ?2)", claims[claim], number);
    }

    private void WriteCopies(IReadOnlyDictionary<string, string> copies)
    {
        var old = new Dictionary<string, string>(StringComparer.Ordinal);
        sql.Read(
            "SELECT document.id, original.id FROM copy JOIN document ON document.n = copy.document JOIN document AS original ON original.n = copy.original",
            row => old.Add(row.GetString(0), row.GetString(1)));
        foreach (var (document, _) in old.Where(pair => !copies.ContainsKey(pair.Key)))
            sql.Run("DELETE FROM copy WHERE document = (SELECT n FROM document WHERE id = ?1)", document);
        foreach (var (document, original) in copies)
            if (old.GetValueOrDefault(document) != original)
                sql.Run(
                    """
                    INSERT INTO copy (document, original) SELECT one.n, other.n FROM document AS one, document AS other WHERE one.id = ?1 AND other.id = ?2
                    ON CONFLICT (document) DO UPDATE SET original = excluded.original
                    """,
                    document, original);
    }

    private static string Digest(object record) => ContentId.Of(SqlText.Json(record));

    private void Delete(string table, Dictionary<string, (long Number, string Digest)> old, Dictionary<string, string> current)
    {
        foreach (var (id, row) in old)
            if (!current.ContainsKey(id))
                sql.Run($"DELETE FROM {table} WHERE n = ?1", row.Number);
    }

    private void WriteEntity(Entity entity, string digest, bool isThere)
    {
        var number = sql.Write(
            """
            INSERT INTO entity (id, type, name, named, key, country, organization_kind, labels, digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            ON CONFLICT (id) DO UPDATE SET type = ?2, name = ?3, named = ?4, key = ?5, country = ?6, organization_kind = ?7, labels = ?8, digest = ?9
            RETURNING n
            """,
            entity.Id, entity.Type.ToString(), SqlText.Of(entity.Name), entity.Named, entity.Key, entity.Country, entity.OrganizationKind,
            SqlText.Json(entity.Labels), digest);
        if (isThere)
        {
            sql.Run("DELETE FROM entity_name WHERE entity = ?1", number);
            sql.Run("DELETE FROM entity_text WHERE rowid = ?1", number);
            sql.Run("DELETE FROM entity_key WHERE entity = ?1", number);
        }

        foreach (var key in NameKeys.Of(entity))
            sql.Run("INSERT INTO entity_key (key, entity) VALUES (?1, ?2)", key, number);
        for (var i = 0; i < entity.Names.Count; i++)
            sql.Run(
                "INSERT INTO entity_name (entity, position, name, folded) VALUES (?1, ?2, ?3, ?4)",
                number, i, SqlText.Of(entity.Names[i]), SearchText.Fold(entity.Names[i]));
        sql.Run(
            "INSERT INTO entity_text (rowid, names) VALUES (?1, ?2)",
            number, SearchText.Fold(string.Join('\n', entity.Names.Append(entity.Name).Concat(entity.Labels.Values))));
    }

    private void WriteEvent(Event item, string digest, Dictionary<string, long> entities, bool isThere)
    {
        var time = item.Time;
        var number = sql.Write(
            """
            INSERT INTO event (id, type, status, plover, why, earliest, latest, granularity, basis, place, digest)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            ON CONFLICT (id) DO UPDATE SET type = ?2, status = ?3, plover = ?4, why = ?5, earliest = ?6, latest = ?7, granularity = ?8, basis = ?9,
              place = ?10, digest = ?11
            RETURNING n
            """,
            item.Id, item.Type, item.Status.ToString(), item.Plover, SqlText.OfOptional(item.Why), SqlText.Of(time?.Earliest),
            SqlText.Of(time?.Latest), time?.Granularity.ToString(), time?.Basis.ToString(), item.Place, digest);
        if (isThere)
            foreach (var table in EventTables)
                sql.Run($"DELETE FROM {table} WHERE event = ?1", number);
        for (var i = 0; i < item.Participants.Count; i++)
            WriteParticipant(number, i, item, item.Participants[i], entities);
        sql.Run(
            $"""
            INSERT INTO facing SELECT DISTINCT me.entity, o.entity, me.event FROM participant AS me JOIN participant AS o ON o.event = me.event AND o.entity > me.entity
            WHERE me.event = ?1 AND me.faces IN {FileEvents.Acting} AND {FileEvents.Opposite}
            """,
            number);
        for (var i = 0; i < item.Values.Count; i++)
            sql.Run(
                "INSERT INTO event_value (event, position, role, text) VALUES (?1, ?2, ?3, ?4)",
                number, i, item.Values[i].Role, SqlText.Of(item.Values[i].Text));
        for (var i = 0; i < item.Context.Count; i++)
            sql.Run(
                "INSERT INTO event_context (event, position, other, kind) VALUES (?1, ?2, ?3, ?4)",
                number, i, item.Context[i].Event, item.Context[i].Kind);
        foreach (var claim in item.Claims)
            sql.Run("INSERT INTO states (claim, event) VALUES (?1, ?2)", claims[claim], number);
    }

    private void WriteParticipant(long number, int position, Event item, Participant participant, Dictionary<string, long> entities) => sql.Run(
        "INSERT INTO participant (event, position, entity, role, side, \"as\", alleged, faces) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        number, position, entities[participant.Entity], participant.Role, participant.Side, participant.As, participant.Alleged,
        Sides.SideOf(item, participant).ToString().ToLowerInvariant());

    private Dictionary<string, (long Number, string Digest)> Stored(string table)
    {
        var rows = new Dictionary<string, (long, string)>(StringComparer.Ordinal);
        sql.Read($"SELECT id, n, digest FROM {table}", row => rows.Add(row.GetString(0), (row.GetInt64(1), row.GetString(2))));
        return rows;
    }
}
