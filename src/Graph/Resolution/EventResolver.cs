using Graph.Ontology;

namespace Graph.Resolution;

/// <summary>All events of a corpus.</summary>
/// <param name="Events">Claims of each event by id; events by the smallest id of their claims.</param>
/// <param name="Links">The links that were followed, by claims.</param>
/// <param name="Alignments">Pairs of chains that the events make one thing.</param>
/// <param name="Comparisons">Number of pairs that were looked at.</param>
internal sealed record ResolvedEvents(
    IReadOnlyList<IReadOnlyList<EventClaim>> Events, IReadOnlyList<Link> Links, IReadOnlyList<Link> Alignments, long Comparisons);

/// <summary>Claims to events, inside a document and across documents.</summary>
internal static class EventResolver
{
    /// <summary>Resolves all claims with the things that their parties are.</summary>
    public static ResolvedEvents Resolve(Corpus corpus, ResolvedEntities entities, OntologySet ontology)
    {
        var nodes = EventNode.All([.. corpus.Counting.Select(claim => EventClaim.Of(claim, entities, ontology))]);
        var blocks = new Blocks();
        for (var i = 0; i < nodes.Count; i++)
            foreach (var block in nodes[i].Blocks())
                blocks.Add(block, nodes[i].Order(), i);
        var (links, comparisons) = (new List<NodeLink>(), 0L);
        foreach (var (a, b) in blocks.Pairs())
        {
            comparisons++;
            if (EventPairs.Compare(nodes, a, b) is { } link)
                links.Add(link);
        }

        var parts = Partition.Of([.. nodes.Select(node => node.NewProfile())], links);
        var events = nodes.Select((node, index) => (node, index)).GroupBy(item => parts.Cluster[item.index], item => item.node)
            .Select(group => (IReadOnlyList<EventClaim>)[.. group.SelectMany(node => node.Claims).OrderBy(claim => claim.Id, StringComparer.Ordinal)])
            .OrderBy(claims => claims[0].Id, StringComparer.Ordinal).ToList();
        var followed = parts.Followed.Select(link => Link.Of(nodes[link.A].Id, nodes[link.B].Id, link.Score, link.Reason)).ToList();
        return new ResolvedEvents(events, followed, Alignments.Of(events), comparisons);
    }
}
