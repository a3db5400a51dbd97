using Graph.Claims;
using Graph.Documents;

namespace Graph.Queries;

/// <summary>A sentence that states or denies an event, with the document it stands in.</summary>
public sealed record Evidence(Claim Claim, Document Document)
{
    /// <summary>Who published it: the outlet, else the host of the URL, else the document's key. Evidence of one outlet is one source.</summary>
    public string Outlet => Document.Source
        ?? (Uri.TryCreate(Document.Url, UriKind.Absolute, out var url) ? url.Host : Document.Key);
}
