using Graph.Knowledge;
using Graph.Queries;
using Newtonsoft.Json;

namespace Graph.Stores.Neo4j;

/// <summary>Relations as nodes with ties to their two ends and their claims in the database; differences only.</summary>
internal static class RelationNodes
{
    /// <summary>Brings the nodes to these relations; entities and claims must be in. Runs inside the caller's transaction.</summary>
    /// <param name="transaction">Where the statements run.</param>
    /// <param name="index">The graph.</param>
    /// <param name="staged">As <see cref="DerivedWriter"/> has it.</param>
    public static void Write(IStatementTarget transaction, GraphIndex index, bool staged)
    {
        var old = Digests.Read(transaction, "read/relation-digests");
        var rows = index.Graph.Relations.OrderBy(relation => relation.Id, StringComparer.Ordinal)
            .Select(relation => (Relation: relation, Properties: PropertiesOf(relation, index))).ToList();
        transaction.RunRows("write/relations-gone", Digests.Gone(old, rows.Select(row => row.Relation.Id)));
        var changed = rows.Where(row => old.GetValueOrDefault(row.Relation.Id) != (string)row.Properties["digest"]).ToList();
        transaction.RunRows("write/relations", changed.Select(row => new
        {
            id = row.Relation.Id,
            subject = row.Relation.Subject,
            @object = row.Relation.Object,
            properties = staged ? row.Properties.Without("digest") : row.Properties,
            from = TruthWriter.Day(row.Relation.From),
            to = TruthWriter.Day(row.Relation.To),
        }));
        transaction.RunRows("write/relation-states", changed.SelectMany(row => row.Relation.Claims, (row, claim) => new { claim, relation = row.Relation.Id, stance = ClaimRows.Stance(index.Claim(claim)) }));
        if (staged)
            transaction.RunRows("write/relation-digests", changed.Select(row => new { id = row.Relation.Id, digest = (string)row.Properties["digest"] }));
    }

    private static Properties PropertiesOf(Relation relation, GraphIndex index)
    {
        var subject = index.Entity(relation.Subject);
        var caption = subject is null ? relation.Type : $"{subject.Name}, {RelationWords.Of(index, relation, subject)}";
        var properties = new Properties { { "id", relation.Id }, { "name", caption }, { "caption", caption }, { "type", relation.Type }, { "office", relation.Office } };
        properties["digest"] = ContentId.Of(JsonConvert.SerializeObject(properties), JsonConvert.SerializeObject(relation));
        return properties;
    }
}
