using Graph.Knowledge;
using Newtonsoft.Json;

namespace Graph.Stores.Neo4j;

/// <summary>A signature as a node between chains and an entity.</summary>
internal sealed record SignatureRow(Signature Signature, Properties Properties, string Digest)
{
    public string Id => Signature.Id;

    public static SignatureRow Of(Signature signature)
    {
        var properties = new Properties { { "id", signature.Id }, { "name", signature.Name }, { "type", signature.Type.ToString() }, { "facts", signature.Facts } };
        var digest = ContentId.Of(JsonConvert.SerializeObject(properties), signature.Entity, string.Join(' ', signature.Chains));
        properties["digest"] = digest;
        return new SignatureRow(signature, properties, digest);
    }
}
