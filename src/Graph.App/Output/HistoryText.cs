using Graph.Knowledge;
using Graph.Queries;
using Graph.Resolution;

namespace Graph.App.Output;

/// <summary>Judgements for readers.</summary>
internal static class HistoryText
{
    /// <summary>Ids of judgements that bind.</summary>
    public static IReadOnlySet<string> InForce(IReadOnlyList<Judgement> judgements) =>
        JudgementReview.InForce(judgements).Select(judgement => judgement.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>What was decided, in a sentence.</summary>
    public static string Words(Judgement judgement) => judgement.Verdict switch
    {
        Verdict.Same => $"{Side(judgement.A)} and {Side(judgement.B!)} are one",
        Verdict.Different => $"{Side(judgement.A)} and {Side(judgement.B!)} are two",
        Verdict.Unsure => $"nobody knows whether {Side(judgement.A)} and {Side(judgement.B!)} are one",
        Verdict.Rejected => $"no {judgement.A.Type!.ToLowerInvariant()} is stated by {Side(judgement.A)}",
        Verdict.Corrected => $"{Corrections.Words(judgement.Correction!)} in {Side(judgement.A)}",
        Verdict.DidNotHappen => $"the {judgement.A.Type!.ToLowerInvariant()} of {Side(judgement.A)} did not happen",
        _ => $"judgement {judgement.A.Name![..ShortId.Shortest]} is taken back",
    };

    /// <summary>One judgement with its id, who made it, when, why, and whether it binds.</summary>
    public static void Write(Screen screen, JudgedState state)
    {
        var judgement = state.Judgement;
        HeadLine.Write(screen, $"{DateWords.Day(DateOnly.FromDateTime(judgement.At.UtcDateTime))} · {Paragraph.Clean(Words(judgement))}", null, judgement.Id[..ShortId.Shortest]);
        var parts = new List<string> { $"by {judgement.By}" };
        if (judgement.Reason is { } reason)
            parts.Add($"“{reason}”");
        if (!state.Binds && judgement.Verdict != Verdict.Undone)
            parts.Add("taken back");
        else if (!state.Fits)
            parts.Add("fits nothing in the documents as they stand now");
        foreach (var line in Paragraph.Wrap(Paragraph.Clean(string.Join(" · ", parts)), screen.Width, "   "))
            screen.Line(screen.Style.Dim(line));
    }

    private static string Side(JudgedSide side) => side.Kind == JudgedKind.Thing ? $"{side.Words} of {side.Document}" : $"“{side.Words}” ({side.Document})";
}
