using Graph.Claims;
using Graph.Documents;

namespace Graph.Knowledge;

/// <summary>Finds the parts of a graph by their ids while it is written.</summary>
internal sealed class ExportIndex
{
    private readonly KnowledgeGraph graph;
    private readonly Dictionary<string, Document> documents;
    private readonly Dictionary<string, StoredChain> chains;
    private readonly Dictionary<string, Claim> claims;
    private readonly Dictionary<string, string> entityOfChain = new(StringComparer.Ordinal);

    public ExportIndex(KnowledgeGraph graph)
    {
        this.graph = graph;
        documents = graph.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        chains = graph.Chains.ToDictionary(chain => chain.Id, StringComparer.Ordinal);
        claims = graph.Claims.Concat(graph.RelationClaims).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        foreach (var entity in graph.Entities)
            foreach (var chain in entity.Chains)
                entityOfChain[chain] = entity.Id;
    }

    public StoredChain? Chain(string id) => chains.GetValueOrDefault(id);

    public string? DocumentOf(StoredChain chain) => graph.ChainDocuments.GetValueOrDefault(chain.Id);

    public string? EntityOf(string? chain) => chain is null ? null : entityOfChain.GetValueOrDefault(chain);

    /// <summary>Claims of an event or a relation by document, start, id.</summary>
    public IEnumerable<Claim> Claims(IEnumerable<string> ids) => ids.Select(id => claims.GetValueOrDefault(id)).OfType<Claim>()
        .OrderBy(claim => claim.Document, StringComparer.Ordinal).ThenBy(claim => claim.Span).ThenBy(claim => claim.Trigger).ThenBy(claim => claim.Id, StringComparer.Ordinal);

    /// <summary>The words under a span of the claim's document; null when the graph holds no such document or the span lies outside.</summary>
    public string? TextOf(Claim claim, TextSpan span) =>
        documents.TryGetValue(claim.Document, out var document) && span.End <= document.Text.Length ? span.Of(document.Text) : null;
}
