using Graph.Knowledge;
using Microsoft.Data.Sqlite;

namespace Graph.Stores.Sqlite;

/// <summary>Reads what is derived: all of it, each table once from front to back, or the rows of some ids; lists ordered by id.</summary>
internal sealed class DerivedReader(SqlStatements sql)
{
    private const string OfEntities = " WHERE entity.id IN (SELECT value FROM json_each(?1))";
    private const string OfEvents = " WHERE event IN (SELECT n FROM event WHERE id IN (SELECT value FROM json_each(?1)))";

    public IReadOnlyList<Entity> Entities()
    {
        var chains = Group("SELECT entity, chain.id FROM has JOIN signature ON signature.n = has.signature JOIN chain ON chain.n = has.chain", null, "", row => row.GetString(1));
        return ReadEntities(null, chains);
    }

    /// <summary>Some entities, without their chains.</summary>
    public IReadOnlyList<Entity> Entities(string[] ids) => ReadEntities(SqlText.List(ids), []);

    public IReadOnlyList<Event> Events() => ReadEvents(null);

    /// <summary>Some events.</summary>
    public IReadOnlyList<Event> Events(string[] ids) => ReadEvents(SqlText.List(ids));

    public IReadOnlyList<Relation> Relations() => ReadRelations("", null);

    /// <summary>Relations about an entity and those that others stand in to it.</summary>
    public IReadOnlyList<Relation> Relations(string entity) => ReadRelations(" WHERE subject = (SELECT n FROM entity WHERE id = ?1) OR object = (SELECT n FROM entity WHERE id = ?1)", entity);

    public IReadOnlyList<Signature> Signatures()
    {
        var chains = Group("SELECT signature, id FROM has JOIN chain ON chain.n = has.chain", null, "", row => row.GetString(1));
        var signatures = new List<Signature>();
        sql.Read("SELECT signature.n, signature.id, signature.type, signature.name, entity.id, facts FROM signature JOIN entity ON entity.n = signature.entity", row => signatures.Add(new Signature(
            row.GetString(1), row.Choice<EntityType>(2), row.Text(3), row.GetString(4), Sorted(List(chains, row.GetInt64(0))))
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

    private IReadOnlyList<Entity> ReadEntities(string? ids, Dictionary<long, List<string>> chains)
    {
        var where = ids is null ? "" : OfEntities;
        var names = Group($"SELECT entity, entity_name.name FROM entity_name JOIN entity ON entity.n = entity_name.entity{where}", ids, " ORDER BY entity, position", row => row.Text(1));
        var entities = new List<Entity>();
        sql.Read($"SELECT n, id, type, name, named, key, country, organization_kind, labels FROM entity{where}", row => entities.Add(new Entity(
            row.GetString(1), row.Choice<EntityType>(2), row.Text(3), row.GetBoolean(4), List(names, row.GetInt64(0)), Sorted(List(chains, row.GetInt64(0))))
        {
            Key = row.OptionalText(5),
            Country = row.OptionalText(6),
            OrganizationKind = row.OptionalText(7),
            Labels = row.Labels(8),
        }), Values(ids));
        return [.. entities.OrderBy(entity => entity.Id, StringComparer.Ordinal)];
    }

    private IReadOnlyList<Event> ReadEvents(string? ids)
    {
        var where = ids is null ? "" : OfEvents;
        var participants = Group(
            $"SELECT event, entity.id, role, side, \"as\", alleged FROM participant JOIN entity ON entity.n = participant.entity{where}", ids, " ORDER BY event, position",
            row => new Participant(row.GetString(1), row.GetString(2))
            {
                Side = row.OptionalText(3),
                As = row.OptionalText(4),
                Alleged = row.GetBoolean(5),
            });
        var values = Group($"SELECT event, role, text FROM event_value{where}", ids, " ORDER BY event, position", row => new EventValue(row.GetString(1), row.Text(2)));
        var contexts = Group($"SELECT event, other, kind FROM event_context{where}", ids, " ORDER BY event, position", row => new EventContext(row.GetString(1), row.GetString(2)));
        var claims = Group($"SELECT event, id FROM states JOIN claim ON claim.n = states.claim{where}", ids, "", row => row.GetString(1));
        var events = new List<Event>();
        sql.Read(
            $"SELECT n, id, type, status, plover, why, earliest, latest, granularity, basis, place FROM event{(ids is null ? "" : " WHERE id IN (SELECT value FROM json_each(?1))")}",
            row =>
            {
                var number = row.GetInt64(0);
                events.Add(new Event(row.GetString(1), row.GetString(2), row.Choice<EventStatus>(3), List(participants, number), Sorted(List(claims, number)))
                {
                    Plover = row.OptionalText(4),
                    Why = row.OptionalText(5),
                    Time = row.Occurrence(6),
                    Place = row.OptionalText(10),
                    Values = List(values, number),
                    Context = List(contexts, number),
                });
            },
            Values(ids));
        return [.. events.OrderBy(item => item.Id, StringComparer.Ordinal)];
    }

    private IReadOnlyList<Relation> ReadRelations(string where, string? entity)
    {
        var claims = Group(
            $"SELECT relation, claim.id FROM states_relation JOIN claim ON claim.n = states_relation.claim JOIN relation ON relation.n = states_relation.relation JOIN entity AS one ON one.n = subject JOIN entity AS other ON other.n = object{where}",
            entity, "", row => row.GetString(1));
        var relations = new List<Relation>();
        sql.Read(
            $"SELECT relation.n, relation.id, relation.type, one.id, other.id, office, \"from\", \"to\" FROM relation JOIN entity AS one ON one.n = subject JOIN entity AS other ON other.n = object{where}",
            row => relations.Add(new Relation(row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), Sorted(List(claims, row.GetInt64(0))))
            {
                Office = row.OptionalText(5),
                From = row.Date(6),
                To = row.Date(7),
            }),
            Values(entity));
        return [.. relations.OrderBy(relation => relation.Id, StringComparer.Ordinal)];
    }

    private Dictionary<long, List<T>> Group<T>(string statement, string? value, string order, Func<SqliteDataReader, T> read)
    {
        var groups = new Dictionary<long, List<T>>();
        sql.Read(
            statement + order,
            row =>
            {
                if (!groups.TryGetValue(row.GetInt64(0), out var group))
                    groups[row.GetInt64(0)] = group = [];
                group.Add(read(row));
            },
            Values(value));
        return groups;
    }

    private static object?[] Values(string? value) => value is null ? [] : [value];

    private static List<T> List<T>(Dictionary<long, List<T>> groups, long owner) => groups.TryGetValue(owner, out var list) ? list : [];

    private static IReadOnlyList<string> Sorted(IReadOnlyList<string> ids) => [.. ids.Order(StringComparer.Ordinal)];
}
