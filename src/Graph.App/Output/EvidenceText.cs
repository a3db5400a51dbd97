using System.Globalization;
using Graph.Claims;
using Graph.Events;
using Graph.Knowledge;
using Graph.Queries;

namespace Graph.App.Output;

/// <summary>Sentences with the document they stand in, for readers.</summary>
internal static class EvidenceText
{
    private const string Indent = "   ";

    /// <summary>Each sentence with its marks, and who published it when; with the number of its footnote instead where there are footnotes.</summary>
    public static void Write(Screen screen, IEnumerable<Evidence> evidence, Footnotes? notes = null)
    {
        foreach (var one in evidence)
            Write(screen, one, MarkedText.Of(one.Claim), notes);
    }

    /// <summary>One sentence with other marks.</summary>
    public static void Write(Screen screen, Evidence one, IReadOnlyList<MarkedStretch> sentence, Footnotes? notes)
    {
        if (notes is not null)
            sentence = [.. screen.Style.Brackets ? [new MarkedStretch(one.Claim.Quote, Mark.None)] : sentence, new MarkedStretch($" {notes.Mark(one)}", Mark.None)];
        foreach (var line in Paragraph.Wrap(sentence, screen.Style, screen.Width, Indent + "  ", Indent + "> "))
            screen.Line(line);
        if (notes is null)
            foreach (var line in Paragraph.Wrap(Origin(one), screen.Width, Indent + "  "))
                screen.Line(screen.Style.Dim(line));
    }

    /// <summary>Likewise, with how it is said, by whom, and the claim's id.</summary>
    public static void WriteWhole(Screen screen, GraphIndex index, IEnumerable<Evidence> evidence, Footnotes? notes)
    {
        foreach (var one in evidence)
        {
            Write(screen, [one], notes);
            var claim = one.Claim;
            var parts = new List<string> { claim.Polarity == Polarity.Negated ? "denied" : claim.Withdrawn ? "withdrawn" : "stated" };
            if (claim.Modality != Modality.Actual)
                parts.Add(JsonLine.Word(claim.Modality));
            if (claim.Attribution.Count > 0)
                parts.Add($"said by {string.Join(", as told by ", claim.Attribution.Reverse().Select(source => Speaker(index, source)))}");
            parts.Add(DateWords.Of(claim.Time) + (claim.Time is { } time ? $" ({JsonLine.Word(time.Basis)})" : ""));
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"confidence {claim.Confidence:0.00}"));
            parts.Add(ShortId.Of(index, claim.Id));
            foreach (var line in Paragraph.Wrap(string.Join(" · ", parts), screen.Width, Indent + "  "))
                screen.Line(screen.Style.Dim(line));
        }
    }

    /// <summary>"Example Post, 18 Jun 2025, "A meeting"".</summary>
    public static string Origin(Evidence evidence)
    {
        var document = evidence.Document;
        var parts = new List<string> { document.Source ?? document.Key };
        parts.Add(document.Published is { } day ? DateWords.Day(day) : "no date");
        if (document.Title is { } title)
            parts.Add($"“{Paragraph.Cut(Paragraph.Clean(title), 60)}”");
        else if (document.Source is not null)
            parts.Add(document.Key);
        return Paragraph.Clean(string.Join(", ", parts));
    }

    /// <summary>"Anna Vik, Foreign Minister (allegedly)".</summary>
    public static string Name(Entity? entity, Participant participant) => Paragraph.Clean(
        (entity?.Name ?? participant.Entity) + (participant.As is { } office ? $", {office}" : "") + (participant.Alleged ? " (allegedly)" : ""));

    private static string Speaker(GraphIndex index, ClaimSource source) =>
        (source.Chain is { } chain ? index.Entity(chain)?.Name : null) ?? $"“{source.Text}”";
}
