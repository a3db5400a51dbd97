using Graph.Resolution;

namespace Graph.Knowledge;

/// <summary>A judgement and how it stands to the documents.</summary>
/// <param name="Judgement">The judgement.</param>
/// <param name="Binds">Whether it was not undone.</param>
/// <param name="Fits">Whether the documents as they stand now hold what it speaks of.</param>
public sealed record JudgedState(Judgement Judgement, bool Binds, bool Fits);

/// <summary>Which judgements bind, and which fit nothing any more.</summary>
public static class JudgementReview
{
    /// <summary>All judgements of a graph in order of time.</summary>
    public static IReadOnlyList<JudgedState> Of(KnowledgeGraph graph)
    {
        var finder = FinderOf(graph);
        var binding = InForce(graph.Judgements).Select(judgement => judgement.Id).ToHashSet(StringComparer.Ordinal);
        var unfit = Rulings.Of(graph.Judgements, finder).Unfit.Select(judgement => judgement.Id).ToHashSet(StringComparer.Ordinal);
        return [.. graph.Judgements.OrderBy(judgement => judgement.At).ThenBy(judgement => judgement.Id, StringComparer.Ordinal)
            .Select(judgement => new JudgedState(judgement, binding.Contains(judgement.Id) || (judgement.Verdict == Verdict.Undone), !unfit.Contains(judgement.Id)))];
    }

    /// <summary>Finds what sides name among the documents of a graph.</summary>
    public static SideFinder FinderOf(KnowledgeGraph graph)
    {
        var keys = graph.Documents.ToDictionary(document => document.Id, document => document.Key, StringComparer.Ordinal);
        return new SideFinder(
            graph.Chains.Select(chain => (keys[graph.ChainDocuments[chain.Id]], chain)), graph.Claims.Concat(graph.RelationClaims).Select(claim => (keys[claim.Document], claim)));
    }

    /// <summary>Judgements that were not undone, in order of time; those that only undo are left out.</summary>
    public static IReadOnlyList<Judgement> InForce(IReadOnlyList<Judgement> judgements) => Rulings.InForce(judgements);
}
