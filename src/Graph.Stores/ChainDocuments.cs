using Graph.Claims;

namespace Graph.Stores;

/// <summary>Which document each chain stands in.</summary>
internal static class ChainDocuments
{
    public static SortedDictionary<string, string> Of(IReadOnlyList<DocumentClaims> truth) => new(
        truth.SelectMany(document => document.Chains.Select(chain => (chain.Id, Document: document.Document.Id)))
            .ToDictionary(pair => pair.Id, pair => pair.Document, StringComparer.Ordinal),
        StringComparer.Ordinal);
}
