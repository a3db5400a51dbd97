using Graph.Knowledge;
using Graph.Stores.Parts;
using Newtonsoft.Json;

namespace Graph.Stores.Neo4j;

/// <summary>An entity as a node.</summary>
internal sealed record EntityRow(string Id, string Label, Properties Properties, string Digest)
{
    public static EntityRow Of(Entity entity)
    {
        var properties = new Properties
        {
            { "id", entity.Id },
            { "type", entity.Type.ToString() },
            { "name", entity.Name },
            { "names", entity.Names },
            { "key", entity.Key },
            { "country", entity.Country },
            { "organizationKind", entity.OrganizationKind },
            { "labelLanguages", entity.Labels.Keys },
            { "labelTexts", entity.Labels.Values },
            { "folded", entity.Names.Append(entity.Name).Concat(entity.Labels.Values).Select(SearchText.Fold).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal) },
        };
        properties.Add("keys", NameKeys.Of(entity));
        properties["named"] = entity.Named;
        var digest = ContentId.Of(JsonConvert.SerializeObject(properties));
        properties["digest"] = digest;
        return new EntityRow(entity.Id, entity.Type.ToString(), properties, digest);
    }
}
