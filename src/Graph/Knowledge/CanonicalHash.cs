using System.Security.Cryptography;
using System.Text;

namespace Graph.Knowledge;

/// <summary>One hash for a whole graph: equal graphs, equal hashes, on every machine.</summary>
public static class CanonicalHash
{
    /// <summary>SHA-256 of the JSON export in UTF-8, 64 lower-case hexadecimal digits. No clock enters it: the moments of judgements are left out.</summary>
    public static string Of(KnowledgeGraph graph) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(GraphExport.ToJson(graph, clock: false))));
}
