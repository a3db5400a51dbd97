using Graph.Knowledge;
using Newtonsoft.Json;

namespace Graph.Stores.Neo4j;

/// <summary>Signatures between chains and entities in the database; differences only.</summary>
internal static class SignatureNodes
{
    /// <summary>Brings the nodes to these signatures; the entities must be in. Runs inside the caller's transaction.</summary>
    public static void Write(IStatementTarget transaction, IReadOnlyList<Signature> signatures)
    {
        var old = Digests.Read(transaction, "read/signature-digests");
        var rows = signatures.OrderBy(signature => signature.Id, StringComparer.Ordinal).Select(signature => (Signature: signature, Properties: PropertiesOf(signature))).ToList();
        transaction.RunRows("write/signatures-gone", Digests.Gone(old, rows.Select(row => row.Signature.Id)));
        transaction.RunRows("write/signatures", rows.Where(row => old.GetValueOrDefault(row.Signature.Id) != (string)row.Properties["digest"])
            .Select(row => new { id = row.Signature.Id, entity = row.Signature.Entity, properties = row.Properties }));
        WriteChains(transaction, signatures);
    }

    private static void WriteChains(IStatementTarget transaction, IReadOnlyList<Signature> signatures)
    {
        var old = transaction.Run("read/has").ToDictionary(row => row.Text("chain"), row => row.Text("signature"), StringComparer.Ordinal);
        var current = signatures.SelectMany(signature => signature.Chains, (signature, chain) => (chain, signature.Id)).ToDictionary(pair => pair.chain, pair => pair.Id, StringComparer.Ordinal);
        transaction.RunRows("write/has", old.Keys.Union(current.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(chain => new { chain, signature = current.GetValueOrDefault(chain) })
            .Where(row => old.GetValueOrDefault(row.chain) != row.signature));
    }

    private static Properties PropertiesOf(Signature signature)
    {
        var properties = new Properties { { "id", signature.Id }, { "type", signature.Type.ToString() }, { "name", signature.Name }, { "facts", signature.Facts } };
        properties["digest"] = ContentId.Of(JsonConvert.SerializeObject(properties), signature.Entity);
        return properties;
    }
}
