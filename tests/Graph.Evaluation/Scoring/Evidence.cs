namespace Graph.Evaluation.Scoring;

/// <summary>Whether each claim's quote is what stands in its document.</summary>
internal static class Evidence
{
    public static Share Check(ExportedGraph graph)
    {
        var texts = graph.Documents.ToDictionary(document => document.Id, document => document.Text, StringComparer.Ordinal);
        var claims = graph.Events.SelectMany(item => item.Claims).ToList();
        return new Share(claims.Count(claim => Holds(claim, texts.GetValueOrDefault(claim.Document))), claims.Count);
    }

    private static bool Holds(ExportedClaim claim, string? text) =>
        text is null || (claim.Start >= 0 && claim.Start <= claim.End && claim.End <= text.Length && text[claim.Start..claim.End] == claim.Quote);
}
