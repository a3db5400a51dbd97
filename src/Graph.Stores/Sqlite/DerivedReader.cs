using Graph.Knowledge;

namespace Graph.Stores.Sqlite;

/// <summary>Reads entities and events, each table once from front to back; lists ordered by id.</summary>
internal sealed class DerivedReader(SqlStatements sql)
{
    private readonly Dictionary<long, string> entityIds = [];

    public IReadOnlyList<Entity> Entities()
    {
        var names = Group("SELECT entity, name FROM entity_name ORDER BY entity, position", row => row.Text(1));
        var chains = Group("SELECT entity, chain.id FROM has JOIN signature ON signature.n = has.signature JOIN chain ON chain.n = has.chain", row => row.GetString(1));
        var entities = new List<Entity>();
        sql.Read("SELECT n, id, type, name, named, key, country, organization_kind, labels FROM entity", row =>
        {
            var number = row.GetInt64(0);
            entityIds.Add(number, row.GetString(1));
            entities.Add(new Entity(
                row.GetString(1), row.Choice<EntityType>(2), row.Text(3), row.GetBoolean(4), List(names, number), Sorted(List(chains, number)))
            {
                Key = row.OptionalText(5),
                Country = row.OptionalText(6),
                OrganizationKind = row.OptionalText(7),
                Labels = row.Labels(8),
            });
        });
        return [.. entities.OrderBy(entity => entity.Id, StringComparer.Ordinal)];
    }

    /// <summary>All events; <see cref="Entities"/> must have been read before.</summary>
    public IReadOnlyList<Event> Events()
    {
        var participants = Group(
            "SELECT event, entity, role, side, \"as\", alleged FROM participant ORDER BY event, position",
            row => new Participant(entityIds[row.GetInt64(1)], row.GetString(2))
            {
                Side = row.OptionalText(3),
                As = row.OptionalText(4),
                Alleged = row.GetBoolean(5),
            });
        var values = Group(
            "SELECT event, role, text FROM event_value ORDER BY event, position", row => new EventValue(row.GetString(1), row.Text(2)));
        var contexts = Group(
            "SELECT event, other, kind FROM event_context ORDER BY event, position",
            row => new EventContext(row.GetString(1), row.GetString(2)));
        var claims = Group("SELECT event, id FROM states JOIN claim ON claim.n = states.claim", row => row.GetString(1));
        var events = new List<Event>();
        sql.Read("SELECT n, id, type, status, plover, why, earliest, latest, granularity, basis, place FROM event", row =>
        {
            var number = row.GetInt64(0);
            events.Add(new Event(
                row.GetString(1), row.GetString(2), row.Choice<EventStatus>(3), List(participants, number), Sorted(List(claims, number)))
            {
                Plover = row.OptionalText(4),
                Why = row.OptionalText(5),
                Time = row.Occurrence(6),
                Place = row.OptionalText(10),
                Values = List(values, number),
                Context = List(contexts, number),
            });
        });
        return [.. events.OrderBy(item => item.Id, StringComparer.Ordinal)];
    }

    /// <summary>All relations; <see cref="Entities"/> must have been read before.</summary>
    public IReadOnlyList<Relation> Relations()
    {
        var claims = Group("SELECT relation, id FROM states_relation JOIN claim ON claim.n = states_relation.claim", row => row.GetString(1));
        var relations = new List<Relation>();
        sql.Read("SELECT n, id, type, subject, object, office, \"from\", \"to\" FROM relation", row => relations.Add(new Relation(
            row.GetString(1), row.GetString(2), entityIds[row.GetInt64(3)], entityIds[row.GetInt64(4)], Sorted(List(claims, row.GetInt64(0))))
        {
            Office = row.OptionalText(5),
            From = row.Date(6),
            To = row.Date(7),
        }));
        return [.. relations.OrderBy(relation => relation.Id, StringComparer.Ordinal)];
    }

    /// <summary>All signatures; <see cref="Entities"/> must have been read before.</summary>
    public IReadOnlyList<Signature> Signatures()
    {
        var chains = Group("SELECT signature, id FROM has JOIN chain ON chain.n = has.chain", row => row.GetString(1));
        var signatures = new List<Signature>();
        sql.Read("SELECT n, id, type, name, entity, facts FROM signature", row => signatures.Add(new Signature(
            row.GetString(1), row.Choice<EntityType>(2), row.Text(3), entityIds[row.GetInt64(4)], Sorted(List(chains, row.GetInt64(0))))
        {
            Facts = row.Texts(5),
        }));
        return [.. signatures.OrderBy(signature => signature.Id, StringComparer.Ordinal)];
    }

    /// <summary>Originals by their copies, among current versions.</summary>
    public SortedDictionary<string, string> Copies()
    {
        var copies = new SortedDictionary<string, string>(StringComparer.Ordinal);
        sql.Read(
            """
            SELECT document.id, original.id FROM copy JOIN document ON document.n = copy.document JOIN document AS original ON original.n = copy.original
            WHERE document.current = 1
            """,
            row => copies.Add(row.GetString(0), row.GetString(1)));
        return copies;
    }

    private Dictionary<long, List<T>> Group<T>(string statement, Func<Microsoft.Data.Sqlite.SqliteDataReader, T> read)
    {
        var groups = new Dictionary<long, List<T>>();
        sql.Read(statement, row =>
        {
            if (!groups.TryGetValue(row.GetInt64(0), out var group))
                groups[row.GetInt64(0)] = group = [];
            group.Add(read(row));
        });
        return groups;
    }

    private static List<T> List<T>(Dictionary<long, List<T>> groups, long owner) => groups.TryGetValue(owner, out var list) ? list : [];

    private static IReadOnlyList<string> Sorted(IReadOnlyList<string> ids) => [.. ids.Order(StringComparer.Ordinal)];
}
