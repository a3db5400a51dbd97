using Graph.Knowledge;
using Graph.Queries;
using Newtonsoft.Json;

namespace Graph.Stores.Neo4j;

/// <summary>A relation as a node with ties to its two things.</summary>
internal sealed record RelationRow(Relation Relation, Properties Properties, string Digest)
{
    public string Id => Relation.Id;

    public static RelationRow Of(Relation relation, GraphIndex index)
    {
        var properties = new Properties
        {
            { "id", relation.Id },
            { "name", index.Entity(relation.Subject) is { } subject ? $"{subject.Name}: {RelationWords.Of(index, relation, subject)}" : relation.Type },
            { "type", relation.Type },
            { "office", relation.Office },
        };
        var digest = ContentId.Of(JsonConvert.SerializeObject(properties), JsonConvert.SerializeObject(relation));
        properties["digest"] = digest;
        return new RelationRow(relation, properties, digest);
    }
}
