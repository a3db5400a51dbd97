using Graph.Ontology;

namespace Graph.Resolution;

/// <summary>Claims that state one lasting fact, with its two ends.</summary>
/// <param name="Type">Relation type id of the ontology.</param>
/// <param name="Subject">Id of the thing.</param>
/// <param name="Object">Id of the thing that it stands in relation to: the key of a known one that no chain names, else a cluster's.</param>
/// <param name="Office">The office, or null.</param>
/// <param name="Claims">Ids of its claims, ordinal order.</param>
internal sealed record ResolvedRelation(string Type, string Subject, string Object, string? Office, IReadOnlyList<string> Claims)
{
    /// <summary>Smallest id of its claims.</summary>
    public string Id => Claims[0];
}

/// <summary>Relation claims to relations: those of one type between the same two things, in one office.</summary>
internal static class RelationResolver
{
    /// <summary>All relations by id. A claim whose subject or object nobody knows any more states none.</summary>
    public static IReadOnlyList<ResolvedRelation> Resolve(Corpus corpus, ResolvedEntities entities, OntologySet ontology) =>
    [
        .. corpus.CountingRelations.Select(claim => Ends(claim, entities, ontology)).OfType<(string Type, string Subject, string Object, string? Office, string Claim)>()
            .GroupBy(ends => (ends.Type, ends.Subject, ends.Object, ends.Office))
            .Select(group => new ResolvedRelation(
                group.Key.Type, group.Key.Subject, group.Key.Object, group.Key.Office, [.. group.Select(ends => ends.Claim).Order(StringComparer.Ordinal)]))
            .OrderBy(relation => relation.Id, StringComparer.Ordinal),
    ];

    private static (string Type, string Subject, string Object, string? Office, string Claim)? Ends(CorpusClaim claim, ResolvedEntities entities, OntologySet ontology)
    {
        if (ontology.Relation(claim.Claim.Type) is not { } type)
            return null;
        var arguments = claim.Claim.Arguments;
        var subject = arguments.FirstOrDefault(argument => argument.Role == "subject");
        var target = arguments.FirstOrDefault(argument => argument.Role == "object");
        var office = type.Qualifier is { } role ? arguments.FirstOrDefault(argument => argument.Role == role) : null;
        return entities.OfChain(subject?.Chain)?.Id is { } a && (entities.OfChain(target?.Chain)?.Id ?? target?.Key) is { } b && a != b
            ? (claim.Claim.Type, a, b, office?.As, claim.Id)
            : null;
    }
}
