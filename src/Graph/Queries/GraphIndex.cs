using Graph.Claims;
using Graph.Documents;
using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>What an index of a part of a graph knows of the whole.</summary>
/// <param name="Ids">All ids of the whole, of whatever kind, that share their first <see cref="ShortId.Shortest"/> characters with an id of the part.</param>
/// <param name="Events">Numbers of events, by entity id, of things whose events are not all in the part.</param>
public sealed record GraphRest(IReadOnlyCollection<string> Ids, IReadOnlyDictionary<string, int> Events);

/// <summary>A graph with what questions look up in it. Build it once for many questions; immutable.</summary>
public sealed class GraphIndex
{
    private readonly ILookup<string, Event> eventsByEntity;
    private readonly ILookup<string, Relation> relationsByEntity;
    private readonly Dictionary<string, Entity> entityOfChain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Event> eventOfClaim = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> entities;
    private readonly Dictionary<string, Event> events;
    private readonly Dictionary<string, Document> documents;
    private readonly Dictionary<string, Claim> claims;
    private readonly Dictionary<string, StoredChain> chains;
    private readonly Lazy<string[]> sortedIds;
    private readonly GraphRest? rest;

    /// <summary>Indexes a graph.</summary>
    /// <param name="graph">The graph, or the part of one that an answer speaks of.</param>
    /// <param name="rest">What is known of the whole when <paramref name="graph"/> is a part.</param>
    public GraphIndex(KnowledgeGraph graph, GraphRest? rest = null)
    {
        (Graph, this.rest) = (graph, rest);
        sortedIds = new Lazy<string[]>(SortIds);
        entities = graph.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        events = graph.Events.ToDictionary(item => item.Id, StringComparer.Ordinal);
        documents = graph.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        claims = graph.Claims.Concat(graph.RelationClaims).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        chains = graph.Chains.ToDictionary(chain => chain.Id, StringComparer.Ordinal);
        foreach (var entity in graph.Entities)
            foreach (var chain in entity.Chains)
                entityOfChain[chain] = entity;
        foreach (var item in graph.Events)
            foreach (var claim in item.Claims)
                eventOfClaim[claim] = item;
        relationsByEntity = graph.Relations.SelectMany(relation => new[] { (relation.Subject, relation), (relation.Object, relation) })
            .ToLookup(pair => pair.Item1, pair => pair.relation, StringComparer.Ordinal);
        eventsByEntity = graph.Events
            .SelectMany(item => item.Participants.Select(participant => participant.Entity).Distinct(StringComparer.Ordinal).Select(id => (id, item)))
            .ToLookup(pair => pair.id, pair => pair.item, StringComparer.Ordinal);
    }

    /// <summary>Relations of an entity, those about it before those that others stand in to it; in the order of their offices.</summary>
    public IReadOnlyList<Relation> RelationsOf(Entity entity) =>
        [.. relationsByEntity[entity.Id].OrderBy(relation => relation.Subject == entity.Id ? 0 : 1).ThenBy(relation => relation.Type, StringComparer.Ordinal)
            .ThenBy(relation => relation.Office, StringComparer.Ordinal).ThenBy(relation => relation.Id, StringComparer.Ordinal)];

    /// <summary>The graph itself.</summary>
    public KnowledgeGraph Graph { get; }

    /// <summary>The entity with this id, or whose chain has it; null when there is none.</summary>
    public Entity? Entity(string id) => entities.GetValueOrDefault(id) ?? entityOfChain.GetValueOrDefault(id);

    /// <summary>The event with this id, or that a claim with this id states; null when there is none.</summary>
    public Event? Event(string id) => events.GetValueOrDefault(id) ?? eventOfClaim.GetValueOrDefault(id);

    /// <summary>The claim with this id, or null.</summary>
    public Claim? Claim(string id) => claims.GetValueOrDefault(id);

    /// <summary>The chain with this id, or null.</summary>
    public StoredChain? Chain(string id) => chains.GetValueOrDefault(id);

    /// <summary>The document with this id, or null.</summary>
    public Document? Document(string id) => documents.GetValueOrDefault(id);

    /// <summary>Events in which an entity takes part, in order of time; those without a date come last.</summary>
    public IReadOnlyList<Event> EventsOf(Entity entity) => [.. eventsByEntity[entity.Id].OrderBy(item => item, EventOrder.ByTime)];

    /// <summary>All events in order of time; those without a date come last.</summary>
    public IReadOnlyList<Event> EventsInOrder() => [.. Graph.Events.Order(EventOrder.ByTime)];

    /// <summary>Where an event took place, or null.</summary>
    public Entity? PlaceOf(Event item) => item.Place is null ? null : Entity(item.Place);

    /// <summary>In how many events an entity takes part.</summary>
    public int EventCount(Entity entity) => rest?.Events.TryGetValue(entity.Id, out var count) == true ? count : eventsByEntity[entity.Id].Count();

    /// <summary>The sentences behind an event, those of earlier documents first.</summary>
    public IReadOnlyList<Evidence> EvidenceOf(Event item) => EvidenceOf(item.Claims);

    /// <summary>The sentences behind a relation, those of earlier documents first.</summary>
    public IReadOnlyList<Evidence> EvidenceOf(Relation relation) => EvidenceOf(relation.Claims);

    /// <summary>The sentences of claims, those of earlier documents first; unknown ids give none.</summary>
    public IReadOnlyList<Evidence> EvidenceOf(IReadOnlyList<string> ids) =>
    [
        .. ids.Select(id => claims.GetValueOrDefault(id)).OfType<Claim>()
            .Select(claim => new Evidence(claim, documents[claim.Document]) { Original = OriginalOf(claim.Document) })
            .OrderBy(evidence => evidence.Document.Published ?? DateOnly.MaxValue)
            .ThenBy(evidence => evidence.Document.Key, StringComparer.Ordinal)
            .ThenBy(evidence => evidence.Claim.Span),
    ];

    /// <summary>The document that this one copies, or null when it is no copy.</summary>
    public Document? OriginalOf(string document) => Graph.Copies.TryGetValue(document, out var original) ? documents.GetValueOrDefault(original) : null;

    /// <summary>All ids of the graph, of whatever kind, that begin with <paramref name="prefix"/>; ordinal order, each once.</summary>
    public IEnumerable<string> IdsStartingWith(string prefix)
    {
        var at = Array.BinarySearch(sortedIds.Value, prefix, StringComparer.Ordinal);
        for (at = at < 0 ? ~at : at; at < sortedIds.Value.Length && sortedIds.Value[at].StartsWith(prefix, StringComparison.Ordinal); at++)
            yield return sortedIds.Value[at];
    }

    private string[] SortIds() =>
    [
        .. new[] { entities.Keys, (IEnumerable<string>)events.Keys, documents.Keys, claims.Keys, chains.Keys, rest?.Ids ?? [] }.SelectMany(ids => ids)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
