using Graph.Claims;
using Graph.Documents;
using Graph.Resolution;

namespace Graph.Knowledge;

/// <summary>A thing in the world, computed from the chains that name it. Never edited.</summary>
/// <param name="Id">Key of a known thing (<c>country:VE</c>), else the smallest id of its chains.</param>
/// <param name="Type">What it is.</param>
/// <param name="Name">The table's form for known things, else the fullest nominative Latin form by number of documents, then ordinal.</param>
/// <param name="Named">Whether any of its chains has a proper name.</param>
/// <param name="Names">All surface and base forms of its proper-name mentions, ordinal order.</param>
/// <param name="Chains">Ids of its chains, ordinal order.</param>
public sealed record Entity(
    string Id, EntityType Type, string Name, bool Named, IReadOnlyList<string> Names, IReadOnlyList<string> Chains)
{
    /// <summary>Key in the tables, or null.</summary>
    public string? Key { get; init; }

    /// <summary>Display names by language code, for known things.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>ISO code of its country where the documents agree on one, or null.</summary>
    public string? Country { get; init; }

    /// <summary>Kind of an organization in the ontology's words, or null.</summary>
    public string? OrganizationKind { get; init; }
}

/// <summary>What an event is believed to be, computed from its claims.</summary>
public enum EventStatus
{
    /// <summary>Stated as done.</summary>
    Happened,

    /// <summary>Only planned or ordered.</summary>
    Planned,

    /// <summary>Only possible or conditional.</summary>
    Possible,

    /// <summary>Only denied.</summary>
    Denied,

    /// <summary>A plan that was withdrawn.</summary>
    Cancelled,

    /// <summary>Stated and denied by different voices.</summary>
    Disputed,
}

/// <summary>A thing that takes part in an event.</summary>
public sealed record Participant(string Entity, string Role)
{
    /// <summary><c>a</c>, <c>b</c> or null.</summary>
    public string? Side { get; init; }

    /// <summary>Office held at the time, or null.</summary>
    public string? As { get; init; }

    /// <summary>Whether the texts only suspect it.</summary>
    public bool Alleged { get; init; }
}

/// <summary>A value of an event that is no thing: a topic, an offence, "several".</summary>
public sealed record EventValue(string Role, string Text);

/// <summary>A tie between two events: <c>in</c>, <c>content</c>, <c>during</c>, <c>part-of</c>.</summary>
public sealed record EventContext(string Event, string Kind);

/// <summary>An event in the world, computed from the claims that state it.</summary>
/// <param name="Id">Smallest id of its claims.</param>
/// <param name="Type">Event type id of the ontology.</param>
/// <param name="Status">What it is believed to be.</param>
/// <param name="Participants">Things that take part, places included, ordered by role, then entity.</param>
/// <param name="Claims">Ids of the claims that state or deny it, ordinal order.</param>
public sealed record Event(
    string Id, string Type, EventStatus Status, IReadOnlyList<Participant> Participants, IReadOnlyList<string> Claims)
{
    /// <summary>PLOVER code, which follows type and status, or null.</summary>
    public string? Plover { get; init; }

    /// <summary>Why status and date are what they are, in one or more plain sentences; null when there is nothing to explain.</summary>
    public string? Why { get; init; }

    /// <summary>When, or null.</summary>
    public Occurrence? Time { get; init; }

    /// <summary>Id of the entity where it took place, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Values, ordered by role, then text.</summary>
    public IReadOnlyList<EventValue> Values { get; init; } = [];

    /// <summary>Ties to other events, ordered by event, then kind.</summary>
    public IReadOnlyList<EventContext> Context { get; init; } = [];
}

/// <summary>All chains that say the same of a thing. What is resolved and joined; ten thousand chains of one president are some dozen.</summary>
/// <param name="Id">Hash of what it says, else the id of its only chain.</param>
/// <param name="Type">What the thing is.</param>
/// <param name="Name">Name of its first chain.</param>
/// <param name="Entity">Id of the entity that it refers to.</param>
/// <param name="Chains">Ids of its chains, ordinal order.</param>
public sealed record Signature(string Id, EntityType Type, string Name, string Entity, IReadOnlyList<string> Chains)
{
    /// <summary>What it says besides type and name: key, country, offices, gender, in this order as <c>name value</c>; empty when nothing.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];
}

/// <summary>A lasting fact about two things, computed from the claims that state it.</summary>
/// <param name="Id">Smallest id of its claims.</param>
/// <param name="Type">Relation type id of the ontology.</param>
/// <param name="Subject">Id of the entity that it is about.</param>
/// <param name="Object">Id of the entity that the subject stands in relation to.</param>
/// <param name="Claims">Ids of the claims that state it, ordinal order.</param>
public sealed record Relation(string Id, string Type, string Subject, string Object, IReadOnlyList<string> Claims)
{
    /// <summary>The office in its canonical English form, or null.</summary>
    public string? Office { get; init; }

    /// <summary>First day on which it is known to have held, or null when no text tells.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day on which it held, or null when no text tells.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>The whole graph: truth (documents, chains, claims of events) and what was computed from it. All lists ordered by id.</summary>
public sealed record KnowledgeGraph(
    IReadOnlyList<Document> Documents,
    IReadOnlyList<StoredChain> Chains,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<Event> Events)
{
    /// <summary>Id of the document that each chain belongs to, by the chain's id.</summary>
    public IReadOnlyDictionary<string, string> ChainDocuments { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>For each near-copy (syndicated text) the id of the document that it copies, by the copy's id. Derived.</summary>
    public IReadOnlyDictionary<string, string> Copies { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Signatures of the entities, by id. Derived.</summary>
    public IReadOnlyList<Signature> Signatures { get; init; } = [];

    /// <summary>Claims of relations, by id. Truth like the claims of events.</summary>
    public IReadOnlyList<Claim> RelationClaims { get; init; } = [];

    /// <summary>Lasting facts, by id.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>People's judgements, by id. Truth like the documents.</summary>
    public IReadOnlyList<Judgement> Judgements { get; init; } = [];

    /// <summary>The graph of no documents.</summary>
    public static KnowledgeGraph Empty { get; } = new([], [], [], [], []);
}
