using Graph.Claims;
using Graph.Ontology;

namespace Graph.Stores;

/// <summary>Tells claims of relations from claims of events: stores keep both alike.</summary>
internal static class RelationClaims
{
    public static bool IsRelation(this Claim claim) => OntologySet.Shipped.Relation(claim.Type) is not null;
}
