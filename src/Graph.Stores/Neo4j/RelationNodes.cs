using Graph.Claims;
using Graph.Events;
using Graph.Knowledge;
using Graph.Queries;
using Newtonsoft.Json;

namespace Graph.Stores.Neo4j;

/// <summary>Relations as nodes with ties to their two ends and their claims in the database; differences only.</summary>
internal static class RelationNodes
{
    /// <summary>Brings the nodes to these relations; entities and claims must be in. Runs inside the caller's transaction.</summary>
    public static void Write(Neo4jTransaction transaction, GraphIndex index)
    {
        var old = transaction.Run("read/relation-digests").ToDictionary(row => row.Text("id"), row => row.OptionalText("digest"), StringComparer.Ordinal);
        var rows = index.Graph.Relations.OrderBy(relation => relation.Id, StringComparer.Ordinal)
            .Select(relation => (Relation: relation, Properties: PropertiesOf(relation, index))).ToList();
        var kept = rows.Select(row => row.Relation.Id).ToHashSet(StringComparer.Ordinal);
        transaction.RunRows("write/relations-gone", old.Keys.Where(id => !kept.Contains(id)).Order(StringComparer.Ordinal).Select(id => new { id }));
        var changed = rows.Where(row => old.GetValueOrDefault(row.Relation.Id) != (string)row.Properties["digest"]).ToList();
        transaction.RunRows("write/relations", changed.Select(row => new
        {
            id = row.Relation.Id,
            subject = row.Relation.Subject,
            @object = row.Relation.Object,
            properties = row.Properties,
            from = TruthWriter.Day(row.Relation.From),
            to = TruthWriter.Day(row.Relation.To),
        }));
        transaction.RunRows("write/relation-states", changed.SelectMany(row => row.Relation.Claims, (row, claim) => new { claim, relation = row.Relation.Id, stance = Stance(index.Claim(claim)) }));
    }

    private static string Stance(Claim? claim) => claim?.Polarity == Polarity.Negated ? "denies" : "asserts";

    private static Properties PropertiesOf(Relation relation, GraphIndex index)
    {
        var subject = index.Entity(relation.Subject);
        var caption = subject is null ? relation.Type : $"{subject.Name}, {RelationWords.Of(index, relation, subject)}";
        var properties = new Properties { { "id", relation.Id }, { "name", caption }, { "caption", caption }, { "type", relation.Type }, { "office", relation.Office } };
        properties["digest"] = ContentId.Of(JsonConvert.SerializeObject(properties), JsonConvert.SerializeObject(relation));
        return properties;
    }
}
