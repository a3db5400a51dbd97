using Graph.Claims;
using Graph.Documents;
using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Stores.Parts;

/// <summary>Whose ids an answer shows in short.</summary>
internal enum ShortIds
{
    /// <summary>Nobody's.</summary>
    None,

    /// <summary>Those of events.</summary>
    Events,

    /// <summary>Those of events, claims, documents and entities.</summary>
    All,
}

/// <summary>Reads a part of the graph: what was asked for, and what is needed to show it. An entity of a part lists only those of its chains
/// that the part speaks of. One instance serves one answer.</summary>
internal sealed class PartReader(IPartSource source)
{
    private readonly Dictionary<string, Event> events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Relation> relations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Claim> claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Document> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredChain> chains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> entityOfChain = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> copies = new(StringComparer.Ordinal);
    private readonly SortedSet<string> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Adds an entity, with its number of events where it is known and they are not all wanted.</summary>
    public void AddEntity(string id, int? eventCount = null)
    {
        entities.Add(id);
        if (eventCount is { } count)
            counts[id] = count;
    }

    /// <summary>Adds the numbers of events of all entities so far, whose events are not all wanted.</summary>
    public void AddEventCounts()
    {
        foreach (var (id, events) in source.EventCounts([.. entities]))
            counts[id] = events;
    }

    /// <summary>Adds the entity that a chain names, so that it is found by the chain.</summary>
    public void AddEntityOf(string chain) => AddEntitiesOf([chain]);

    /// <summary>Adds all chains of an entity.</summary>
    public void AddChainsOf(string entity)
    {
        foreach (var chain in source.ChainsOf(entity))
            (chains[chain.Id], entityOfChain[chain.Id]) = (chain, entity);
    }

    /// <summary>Adds all relations of an entity with the things at their other ends and the claims behind them.</summary>
    /// <param name="entity">Its id.</param>
    /// <param name="whole">Whether the things and the claims are wanted.</param>
    public void AddRelationsOf(string entity, bool whole = true)
    {
        var read = source.RelationsOf(entity).ToList();
        foreach (var relation in read)
            relations[relation.Id] = relation;
        if (!whole)
            return;
        entities.UnionWith(read.SelectMany(relation => new[] { relation.Subject, relation.Object }));
        AddClaims(read.SelectMany(relation => relation.Claims));
    }

    /// <summary>Adds events with the things that take part and the claims behind them.</summary>
    /// <param name="ids">Their ids.</param>
    /// <param name="evidence">Whether claims and documents are wanted.</param>
    public void AddEvents(IEnumerable<string> ids, bool evidence = true)
    {
        var wanted = Missing(ids, events);
        if (wanted.Length == 0)
            return;
        var read = source.Events(wanted).ToList();
        foreach (var item in read)
            events[item.Id] = item;
        entities.UnionWith(read.SelectMany(item => item.Participants.Select(participant => participant.Entity).Append(item.Place).OfType<string>()));
        if (evidence)
            AddClaims(read.SelectMany(item => item.Claims));
    }

    /// <summary>Adds claims with their documents and the things that they speak of.</summary>
    public void AddClaims(IEnumerable<string> ids)
    {
        var wanted = Missing(ids, claims);
        if (wanted.Length == 0)
            return;
        var read = source.Claims(wanted).ToList();
        foreach (var claim in read)
            claims[claim.Id] = claim;
        AddDocuments(read.Select(claim => claim.Document));
        AddEntitiesOf(read.SelectMany(claim => claim.Arguments.Select(argument => argument.Chain).Concat(claim.Attribution.Select(source => source.Chain))).OfType<string>());
    }

    /// <summary>Adds documents and the originals that they copy.</summary>
    public void AddDocuments(IEnumerable<string> ids)
    {
        var wanted = Missing(ids, documents);
        if (wanted.Length == 0)
            return;
        var originals = new List<string>();
        foreach (var (document, copyOf) in source.Documents(wanted))
        {
            documents[document.Id] = document;
            if (copyOf is null)
                continue;
            copies[document.Id] = copyOf;
            originals.Add(copyOf);
        }

        AddDocuments(originals);
    }

    public Event Event(string id) => events[id];

    public Claim Claim(string id) => claims[id];

    /// <summary>The part, with the countries of the things added by <see cref="AddEntity"/>.</summary>
    /// <param name="shown">Which ids will be shown shortened: those that begin alike are looked up.</param>
    public GraphIndex Index(ShortIds shown = ShortIds.All)
    {
        var chainsOf = entityOfChain.ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        var read = Entities().Select(entity => entity with { Chains = [.. chainsOf[entity.Id].Order(StringComparer.Ordinal)] }).ToList();
        var graph = new KnowledgeGraph(
            Ordered(documents), Ordered(chains), [.. Ordered(claims).Where(claim => !claim.IsRelation())],
            [.. read.OrderBy(entity => entity.Id, StringComparer.Ordinal)], Ordered(events))
        {
            RelationClaims = [.. Ordered(claims).Where(claim => claim.IsRelation())],
            Relations = Ordered(relations),
            Copies = copies,
        };
        return new GraphIndex(graph, new GraphRest(Beside(graph, shown), counts));
    }

    private List<Entity> Entities()
    {
        var read = ReadEntities([.. entities]);
        var countries = read.Where(entity => entity.Country is not null).Select(entity => $"country:{entity.Country}").Distinct(StringComparer.Ordinal).Where(id => !entities.Contains(id));
        return [.. read, .. ReadEntities([.. countries.Order(StringComparer.Ordinal)])];
    }

    private IReadOnlyList<Entity> ReadEntities(string[] ids) => ids.Length == 0 ? [] : [.. source.Entities(ids)];

    private void AddEntitiesOf(IEnumerable<string> ids)
    {
        var wanted = Missing(ids, entityOfChain);
        if (wanted.Length == 0)
            return;
        foreach (var (chain, entity) in source.EntitiesOfChains(wanted))
            entities.Add(entityOfChain[chain] = entity);
    }

    // Readable ids (country:VE) are never shortened.
    private HashSet<string> Beside(KnowledgeGraph graph, ShortIds shown)
    {
        var heads = IdsOf(graph, shown)
            .Where(id => id.Length > ShortId.Shortest && !id.Contains(':', StringComparison.Ordinal)).Select(id => id[..ShortId.Shortest])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return heads.Length == 0 ? [] : source.Ids(heads).ToHashSet(StringComparer.Ordinal);
    }

    private IEnumerable<string> IdsOf(KnowledgeGraph graph, ShortIds shown) => shown switch
    {
        ShortIds.None => [],
        ShortIds.Events => events.Keys,
        _ => new[] { graph.Documents.Select(document => document.Id), claims.Keys, graph.Entities.Select(entity => entity.Id), events.Keys }.SelectMany(ids => ids),
    };

    private static string[] Missing<T>(IEnumerable<string> ids, Dictionary<string, T> known) =>
        [.. ids.Where(id => !known.ContainsKey(id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static List<T> Ordered<T>(Dictionary<string, T> items) => [.. items.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
}
