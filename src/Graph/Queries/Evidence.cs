using Graph.Claims;
using Graph.Documents;

namespace Graph.Queries;

/// <summary>A sentence that states or denies an event, with the document it stands in.</summary>
public sealed record Evidence(Claim Claim, Document Document)
{
    /// <summary>The document that this one copies, or null when its text is its own.</summary>
    public Document? Original { get; init; }

    /// <summary>Who wrote it: the outlet, else the host of the URL, else the document's key; of a copied text those of the original. Evidence
    /// of one outlet is one source.</summary>
    public string Outlet => OutletOf(Original ?? Document);

    /// <summary>Number of different outlets: how many independent sources there are.</summary>
    public static int Sources(IEnumerable<Evidence> evidence) => evidence.Select(one => one.Outlet).Distinct(StringComparer.Ordinal).Count();

    private static string OutletOf(Document document) => document.Source
        ?? (Uri.TryCreate(document.Url, UriKind.Absolute, out var url) ? url.Host : document.Key);
}
