using Graph.Documents;

namespace Graph.Claims;

/// <summary>Evidence or nothing: what a claim quotes must stand in its document, letter by letter.</summary>
public static class EvidenceGate
{
    /// <summary>Why the claim must not be written, or null when it may.</summary>
    public static string? Reject(Claim claim, Document document)
    {
        if (!Holds(document.Text, claim.Span, claim.Quote))
            return "quote is not the document's text";
        if (claim.Trigger.Length == 0 || !claim.Span.Contains(claim.Trigger))
            return "trigger lies outside the quote";
        if (claim.Arguments.Any(argument => !Holds(document.Text, argument.Span, argument.Text)))
            return "argument is not the document's text";
        if (claim.Attribution.Any(source => !Holds(document.Text, source.Span, source.Text)))
            return "source is not the document's text";
        return claim.Time is { Earliest: { } earliest, Latest: { } latest } && earliest > latest ? "time ends before it begins" : null;
    }

    private static bool Holds(string text, TextSpan span, string words) =>
        words.Length > 0 && span.End <= text.Length && text.AsSpan(span.Start, span.Length).SequenceEqual(words);
}
