using Graph.Claims;
using Graph.Events;
using Graph.Queries;

namespace Graph.App.Output;

/// <summary>The answer of <c>kg extract</c> for readers.</summary>
internal static class ExtractionText
{
    public static void Write(Screen screen, Extraction extraction)
    {
        var (claims, document) = (extraction.Claims, extraction.Claims.Document);
        var published = document.Published is { } day ? $"published {DateWords.Day(day)}" : "no date of publication";
        screen.Line(screen.Style.Bold(Paragraph.Clean($"{document.Key} · {document.Language} · {published}")));
        foreach (var line in document.Warnings.SelectMany(warning => Paragraph.Wrap(warning, screen.Width, "     ", "   Note: ")))
            screen.Line(screen.Style.Warn(line));
        Things(screen, claims);
        Times(screen, extraction);
        foreach (var claim in claims.Claims)
        {
            screen.Line();
            Write(screen, claim, new Evidence(claim, document));
        }

        if (claims.Claims.Count == 0)
            screen.Line("   No events were found.");
        foreach (var (reason, count) in claims.Rejected)
            screen.Line(screen.Style.Dim($"   Rejected: {count} {reason}"));
        screen.Line();
    }

    private static void Things(Screen screen, DocumentClaims claims)
    {
        foreach (var type in claims.Chains.Where(chain => chain.Chain.Named).GroupBy(chain => chain.Chain.Type).OrderBy(type => type.Key))
        {
            var names = type.Select(chain => chain.Spans.Count > 1 ? $"{chain.Chain.Name} ({chain.Spans.Count})" : chain.Chain.Name);
            foreach (var line in Paragraph.Wrap(string.Join(", ", names), screen.Width, new string(' ', 17), $"   {type.Key,-14}"))
                screen.Line(line);
        }
    }

    private static void Times(Screen screen, Extraction extraction)
    {
        var words = extraction.Times.Where(time => time.When is not null).Select(time => $"“{Paragraph.Clean(time.Text)}” = {DateWords.Of(time.When)}").ToList();
        if (words.Count == 0)
            return;
        foreach (var line in Paragraph.Wrap(string.Join("; ", words), screen.Width, new string(' ', 17), $"   {"Dates",-14}"))
            screen.Line(line);
    }

    private static void Write(Screen screen, Claim claim, Evidence evidence)
    {
        var flags = new List<string>();
        if (claim.Polarity == Polarity.Negated)
            flags.Add("DENIED");
        if (claim.Modality != Modality.Actual)
            flags.Add(JsonLine.Word(claim.Modality).ToUpperInvariant());
        if (claim.Withdrawn)
            flags.Add("WITHDRAWN");
        var head = $"   {claim.Type} · {DateWords.Of(claim.Time)}";
        screen.Line(screen.Style.Bold(head) + (flags.Count > 0 ? " · " + screen.Style.Warn(string.Join(" ", flags)) : ""));
        foreach (var line in Paragraph.Wrap(MarkedText.Of(evidence.Claim), screen.Style, screen.Width, "     ", "   > "))
            screen.Line(line);
        var arguments = string.Join("; ", claim.Arguments.Select(argument =>
            $"{argument.Role}{(argument.Side is { } side ? $" {side}" : "")}: {Paragraph.Clean(argument.Text)}{(argument.Alleged ? " (allegedly)" : "")}"));
        var speakers = claim.Attribution.Count > 0 ? $"; said by {string.Join(", as told by ", claim.Attribution.Reverse().Select(source => Paragraph.Clean(source.Text)))}" : "";
        foreach (var line in Paragraph.Wrap(arguments + speakers, screen.Width, "     "))
            screen.Line(line);
    }
}
