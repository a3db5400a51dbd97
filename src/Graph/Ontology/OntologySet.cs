using System.Reflection;
using Newtonsoft.Json.Linq;

namespace Graph.Ontology;

/// <summary>The closed lists of <c>ontology.json</c>: entity types, event types with roles and codes, relation types.</summary>
public sealed class OntologySet
{
    private readonly Dictionary<string, EventType> eventsById;

    private OntologySet(IReadOnlyList<EventType> events, IReadOnlyList<RelationType> relations, IReadOnlyList<string> families,
        IReadOnlyList<string> contexts, IReadOnlyList<string> organizationKinds, string text)
    {
        (Events, Relations, Families, Contexts, OrganizationKinds, Text) = (events, relations, families, contexts, organizationKinds, text);
        eventsById = events.ToDictionary(type => type.Id, StringComparer.Ordinal);
    }

    /// <summary>The ontology that ships with this library.</summary>
    public static OntologySet Shipped { get; } = Parse(ReadResource());

    /// <summary>All event types, in the file's order.</summary>
    public IReadOnlyList<EventType> Events { get; }

    /// <summary>All relation types.</summary>
    public IReadOnlyList<RelationType> Relations { get; }

    /// <summary>All families of event types.</summary>
    public IReadOnlyList<string> Families { get; }

    /// <summary>All kinds of ties between two events.</summary>
    public IReadOnlyList<string> Contexts { get; }

    /// <summary>All kinds of organizations.</summary>
    public IReadOnlyList<string> OrganizationKinds { get; }

    /// <summary>The file itself; enters the data version.</summary>
    public string Text { get; }

    /// <summary>The event type with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message lists all.</exception>
    public EventType Event(string id) => eventsById.TryGetValue(id, out var type)
        ? type
        : throw new KeyNotFoundException($"Unknown event type '{id}'; known: {string.Join(", ", eventsById.Keys)}.");

    /// <summary>The event type with this id, or null.</summary>
    public EventType? Find(string id) => eventsById.GetValueOrDefault(id);

    /// <summary>The relation type with this id, or null.</summary>
    public RelationType? Relation(string id) => Relations.FirstOrDefault(type => type.Id == id);

    /// <summary>Whether the type belongs to the family.</summary>
    public bool InFamily(string type, string family) => Find(type)?.Families.Contains(family, StringComparer.Ordinal) == true;

    /// <summary>Reads an ontology file.</summary>
    /// <exception cref="FormatException">A name is not in its closed list; the message says which and where.</exception>
    public static OntologySet Parse(string json)
    {
        var root = JObject.Parse(json);
        var families = root["families"]!.Select(family => (string)family["id"]!).ToList();
        var events = root["events"]!.Select(item => ParseEvent((JObject)item, families)).ToList();
        var relations = root["relations"]!.Select(item => new RelationType(
            (string)item["id"]!, Types(item["subject"]!, item), Types(item["object"]!, item), (string?)item["qualifier"])).ToList();
        var kinds = root["entities"]!.SelectMany(entity => entity["kinds"]?.Values<string>() ?? []).Select(kind => kind!).ToList();
        return new OntologySet(events, relations, families, root["contexts"]!.Values<string>().Select(kind => kind!).ToList(), kinds, json);
    }

    private static EventType ParseEvent(JObject item, List<string> families)
    {
        var own = item["families"]!.Values<string>().Select(family => family!).ToList();
        var unknown = own.Except(families, StringComparer.Ordinal).FirstOrDefault();
        if (unknown is not null)
            throw new FormatException($"ontology.json: event '{item["id"]}': unknown family '{unknown}'; known: {string.Join(", ", families)}.");
        return new EventType(
            (string)item["id"]!, (string)item["description"]!, own, item["roles"]!.Select(role => ParseRole(role, item)).ToList(),
            (string?)item["plover"], (string?)item["ploverPlanned"], (string?)item["ploverWithdrawn"], (string?)item["cameo"],
            (string)item["followTheMoney"]!);
    }

    private static RoleType ParseRole(JToken role, JObject owner) => new(
        (string)role["id"]!, ParseName<RoleSide>((string)role["side"]!, owner), Types(role["types"]!, owner));

    private static List<EntityType> Types(JToken names, JToken owner) =>
        names.Values<string>().Select(name => ParseName<EntityType>(name!, owner)).ToList();

    private static T ParseName<T>(string name, JToken owner)
        where T : struct, Enum => Enum.TryParse<T>(name, ignoreCase: true, out var value) && !char.IsAsciiDigit(name[0])
            ? value
            : throw new FormatException($"ontology.json: '{owner["id"]}': unknown {typeof(T).Name} '{name}'; known: {string.Join(", ", Enum.GetNames<T>())}.");

    private static string ReadResource()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("ontology.json")
            ?? throw new InvalidOperationException("ontology.json is not embedded in the library.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
