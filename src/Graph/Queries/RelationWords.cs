using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>Relations in a few words, seen from one of their two ends.</summary>
public static class RelationWords
{
    /// <summary>"Foreign Minister of Norway", "organ of Peru"; from the other end "Foreign Minister: Jonas Berg".</summary>
    public static string Of(GraphIndex index, Relation relation, Entity from)
    {
        var kind = relation.Office ?? relation.Type.Replace('-', ' ');
        return relation.Subject == from.Id
            ? $"{(relation.Office is null ? kind : $"{kind} of")} {Name(index, relation.Object)}"
            : $"{kind}: {Name(index, relation.Subject)}";
    }

    private static string Name(GraphIndex index, string id) => index.Entity(id)?.Name ?? id;
}
