using Graph.Claims;
using Graph.Ontology;
using Graph.Resolution;

namespace Graph.Knowledge;

/// <summary>Computes the graph from what the documents say. A pure function of the set of documents: any order, any repetition and
/// any split give an equal graph.</summary>
public static class GraphBuilder
{
    /// <summary>Entities and events decide about each other: a description becomes a name where an event tells, and a name joins events.
    /// Two rounds settle all but chains of such steps.</summary>
    private const int MostRounds = 3;

    /// <summary>Builds the graph with the shipped tables.</summary>
    /// <param name="documents">Current versions of all documents, each with its chains and claims.</param>
    public static KnowledgeGraph Build(IReadOnlyList<DocumentClaims> documents) => Build(documents, KnownThings.Shipped);

    /// <summary>Builds the graph with tables of the caller's choice.</summary>
    /// <param name="documents">Current versions of all documents, each with its chains and claims.</param>
    /// <param name="known">Known people and things.</param>
    public static KnowledgeGraph Build(IReadOnlyList<DocumentClaims> documents, KnownThings known) => Build(documents, known, []);

    /// <summary>Builds the graph with the shipped tables as people's judgements bind it.</summary>
    /// <param name="documents">Current versions of all documents, each with its chains and claims.</param>
    /// <param name="judgements">All judgements, in any order.</param>
    public static KnowledgeGraph Build(IReadOnlyList<DocumentClaims> documents, IReadOnlyList<Judgement> judgements) =>
        Build(documents, KnownThings.Shipped, judgements);

    /// <summary>Builds the graph with tables of the caller's choice as people's judgements bind it.</summary>
    /// <param name="documents">Current versions of all documents, each with its chains and claims.</param>
    /// <param name="known">Known people and things.</param>
    /// <param name="judgements">All judgements, in any order.</param>
    public static KnowledgeGraph Build(IReadOnlyList<DocumentClaims> documents, KnownThings known, IReadOnlyList<Judgement> judgements) =>
        Resolve(documents, known, OntologySet.Shipped, judgements).ToGraph() with
        {
            Judgements = [.. judgements.DistinctBy(judgement => judgement.Id, StringComparer.Ordinal).OrderBy(judgement => judgement.Id, StringComparer.Ordinal)],
        };

    /// <summary>Resolves without drawing up the graph; tests count its comparisons and read its links.</summary>
    internal static Resolved Resolve(IReadOnlyList<DocumentClaims> documents, KnownThings known, OntologySet ontology, IReadOnlyList<Judgement>? judgements = null)
    {
        var corpus = Corpus.Of(documents, known.People, judgements ?? [], ontology);
        var nodes = EntityNode.All(corpus);
        IReadOnlyList<Link> alignments = [];
        var comparisons = 0L;
        for (var round = 1; ; round++)
        {
            var entities = EntityResolver.Resolve(corpus, nodes, alignments);
            var events = EventResolver.Resolve(corpus, entities, ontology);
            comparisons += entities.Comparisons + events.Comparisons;
            var further = events.Alignments.Except(alignments).ToList();
            if (further.Count == 0 || round == MostRounds)
                return new Resolved(corpus, entities, events, known, ontology, comparisons);
            alignments = [.. alignments.Concat(further).OrderBy(link => link.A, StringComparer.Ordinal).ThenBy(link => link.B, StringComparer.Ordinal)];
        }
    }
}

/// <summary>Everything that resolution decided about a corpus.</summary>
internal sealed record Resolved(
    Corpus Corpus, ResolvedEntities Entities, ResolvedEvents Events, KnownThings Known, OntologySet Ontology, long Comparisons)
{
    /// <summary>Draws up entities and events from the decisions.</summary>
    public KnowledgeGraph ToGraph()
    {
        // Texts are held against each other while events are drawn up: neither needs the other.
        var copies = Task.Run(() => NearCopies.Of(Corpus.Documents.Select(entry => entry.Document)));
        var events = During.Tie([.. Events.Events.Select(claims => EventSummary.Of(claims, Entities, Ontology))]);
        var taking = events.SelectMany(item => item.Participants).Select(participant => participant.Entity).ToHashSet(StringComparer.Ordinal);
        var entities = Entities.Clusters.Where(cluster => cluster.Chains.Any(chain => chain.Stored.Chain.Named) || taking.Contains(cluster.Id))
            .Select(cluster => EntitySummary.Of(cluster, Known)).ToList();
        var relations = RelationResolver.Resolve(Corpus, Entities, Ontology);
        return new KnowledgeGraph(
            [.. Corpus.Documents.Select(entry => entry.Document)],
            [.. Corpus.Chains.Select(chain => chain.Stored)],
            [.. Corpus.Claims.Select(claim => claim.Claim)],
            [.. entities.Concat(EntitySummary.OnlyKnown(relations, entities, Known)).OrderBy(entity => entity.Id, StringComparer.Ordinal)],
            events)
        {
            Signatures = SignaturesOf(entities),
            RelationClaims = [.. Corpus.Relations.Select(claim => claim.Claim)],
            Relations = [.. relations.Select(relation => new Relation(relation.Id, relation.Type, relation.Subject, relation.Object, relation.Claims) { Office = relation.Office })],
            Copies = copies.GetAwaiter().GetResult(),
            ChainDocuments = new SortedDictionary<string, string>(
                Corpus.Chains.ToDictionary(chain => chain.Id, chain => chain.Document.Id, StringComparer.Ordinal), StringComparer.Ordinal),
        };
    }

    private List<Signature> SignaturesOf(IReadOnlyList<Entity> entities)
    {
        var there = entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Entities.Nodes.Select(node => EntitySummary.Of(node, Entities.OfChain(node.Chains[0].Id)!.Id)).Where(signature => there.Contains(signature.Entity))];
    }
}
