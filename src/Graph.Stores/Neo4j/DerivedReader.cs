using Graph.Knowledge;

namespace Graph.Stores.Neo4j;

/// <summary>Reads what is derived; lists ordered by id.</summary>
internal sealed class DerivedReader(Neo4jSession session)
{
    public IReadOnlyList<Entity> Entities() => Entities(session.Run("read/entities"));

    /// <summary>Some entities, without their chains.</summary>
    public IReadOnlyList<Entity> Entities(string[] ids) => Entities(session.Run("read/entities-of", new { ids }));

    public IReadOnlyList<Event> Events() => Events(session.Run("read/events"), session.Run("read/participants"));

    /// <summary>Some events.</summary>
    public IReadOnlyList<Event> Events(string[] ids) => Events(session.Run("read/events-of", new { ids }), session.Run("read/participants-of", new { ids }));

    public IReadOnlyList<Relation> Relations() => Relations(session.Run("read/relations"));

    /// <summary>Relations of one entity.</summary>
    public IReadOnlyList<Relation> Relations(string entity) => Relations(session.Run("read/relations-of-entity", new { entity }));

    public IReadOnlyList<Signature> Signatures() => [.. session.Run("read/signatures").Select(Signature).OrderBy(signature => signature.Id, StringComparer.Ordinal)];

    /// <summary>Originals by their copies, among current versions.</summary>
    public SortedDictionary<string, string> Copies() => new(
        session.Run("read/copies").ToDictionary(row => row.Text("document"), row => row.Text("original"), StringComparer.Ordinal), StringComparer.Ordinal);

    private static IReadOnlyList<Entity> Entities(IEnumerable<Neo4jRow> rows) => [.. rows.Select(Entity).OrderBy(entity => entity.Id, StringComparer.Ordinal)];

    private static IReadOnlyList<Event> Events(IEnumerable<Neo4jRow> rows, IEnumerable<Neo4jRow> ties)
    {
        var participants = ties.ToLookup(row => row.Text("event"), Participant, StringComparer.Ordinal);
        return [.. rows.Select(row => Event(row, participants[row.Text("id")])).OrderBy(item => item.Id, StringComparer.Ordinal)];
    }

    private static Entity Entity(Neo4jRow row) => new(
        row.Text("id"), row.Choice<EntityType>("type"), row.Text("name"), row.Flag("named"), row.Texts("names"), Sorted(row.Texts("chains")))
    {
        Key = row.OptionalText("key"),
        Country = row.OptionalText("country"),
        OrganizationKind = row.OptionalText("organizationKind"),
        Labels = new SortedDictionary<string, string>(
            row.Texts("labelLanguages").Zip(row.Texts("labelTexts")).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal), StringComparer.Ordinal),
    };

    private static Event Event(Neo4jRow row, IEnumerable<Participant> participants) => new(
        row.Text("id"), row.Text("type"), row.Choice<EventStatus>("status"), [.. participants], Sorted(row.Texts("claims")))
    {
        Plover = row.OptionalText("plover"),
        Why = row.OptionalText("why"),
        Time = row.Occurrence(),
        Place = row.OptionalText("place"),
        Values = [.. row.Texts("valueRoles").Zip(row.Texts("valueTexts"), (role, text) => new EventValue(role, text))],
        Context = [.. row.Texts("contextEvents").Zip(row.Texts("contextKinds"), (other, kind) => new EventContext(other, kind))],
    };

    private static Participant Participant(Neo4jRow row) => new(row.Text("entity"), row.Text("role"))
    {
        Side = row.OptionalText("side"),
        As = row.OptionalText("as"),
        Alleged = row.Flag("alleged"),
    };

    private static IReadOnlyList<Relation> Relations(IEnumerable<Neo4jRow> rows) => [.. rows.Select(Relation).OrderBy(relation => relation.Id, StringComparer.Ordinal)];

    private static Relation Relation(Neo4jRow row) => new(row.Text("id"), row.Text("type"), row.Text("subject"), row.Text("object"), Sorted(row.Texts("claims")))
    {
        Office = row.OptionalText("office"),
        From = row.Date("from"),
        To = row.Date("to"),
    };

    private static Signature Signature(Neo4jRow row) => new(
        row.Text("id"), row.Choice<EntityType>("type"), row.Text("name"), row.Text("entity"), Sorted(row.Texts("chains")))
    { Facts = row.Texts("facts") };

    private static IReadOnlyList<string> Sorted(IReadOnlyList<string> ids) => [.. ids.Order(StringComparer.Ordinal)];
}
