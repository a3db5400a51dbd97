using Graph.Claims;
using Graph.Ontology;
using Graph.Resolution;

namespace Graph.Knowledge;

/// <summary>Two entities that could be one, for a person to decide.</summary>
/// <param name="A">Id of the one, the smaller.</param>
/// <param name="B">Id of the other.</param>
/// <param name="Why">What speaks for and what against it.</param>
public sealed record OpenQuestion(string A, string B, string Why);

/// <summary>What waits for a person's decision.</summary>
public static class OpenQuestions
{
    /// <summary>Pairs that look alike and stayed apart, the most alike first; those that people judged already, unsure included, are left out.</summary>
    /// <param name="documents">Current versions of all documents.</param>
    /// <param name="judgements">All judgements.</param>
    public static IReadOnlyList<OpenQuestion> Of(IReadOnlyList<DocumentClaims> documents, IReadOnlyList<Judgement> judgements) =>
        Of(documents, judgements, KnownThings.Shipped);

    /// <summary>Likewise, with tables of the caller's choice.</summary>
    public static IReadOnlyList<OpenQuestion> Of(IReadOnlyList<DocumentClaims> documents, IReadOnlyList<Judgement> judgements, KnownThings known)
    {
        var resolved = GraphBuilder.Resolve(documents, known, OntologySet.Shipped, judgements);
        var judged = Judged(documents, judgements, resolved.Entities);
        return [.. OpenPairs.Of(resolved.Entities).Where(pair => !judged.Contains((pair.A, pair.B))).Select(pair => new OpenQuestion(pair.A, pair.B, pair.Why))];
    }

    private static HashSet<(string, string)> Judged(IReadOnlyList<DocumentClaims> documents, IReadOnlyList<Judgement> judgements, ResolvedEntities entities)
    {
        var finder = SideFinder.Of(documents);
        var judged = new HashSet<(string, string)>();
        foreach (var judgement in Rulings.InForce(judgements).Where(judgement => judgement.B is not null))
            if (entities.OfChain(finder.Chain(judgement.A)?.Id)?.Id is { } a && entities.OfChain(finder.Chain(judgement.B!)?.Id)?.Id is { } b)
                judged.Add(string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a));
        return judged;
    }
}
