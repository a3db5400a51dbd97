using Graph.Knowledge;
using Graph.Queries;

namespace Graph.App.Output;

/// <summary>The answer of <c>kg status</c> for readers, and the tables it shares with the summary of a build.</summary>
internal static class StatusText
{
    private const int ShownFailures = 10;

    public static void Write(Screen screen, string graph, GraphCounts counts, IReadOnlyList<LedgerRow> failed, bool whole)
    {
        screen.Line(screen.Style.Bold($"{graph}: {Counted.Of(counts.Documents, "document")}, {Counted.Of(counts.Claims, "claim")}"));
        if (!whole)
            screen.Line(screen.Style.Warn("Not finished: the last build did not come to its end. Run the same 'kg build' again."));
        Contents(screen, counts);
        if (counts.Prominent.Count > 0)
            Wrapped(screen, "Most events", counts.Prominent.Select(pair => $"{Paragraph.Clean(pair.Entity.Name)} ({pair.Events})"));
        if (failed.Count == 0)
            return;
        screen.Line();
        screen.Line(screen.Style.Warn($"{Counted.Of(failed.Count, "document")} did not get in; the next build tries again:"));
        foreach (var row in failed.Take(ShownFailures))
            foreach (var line in Paragraph.Wrap($"{row.Key}: {row.Error}", screen.Width, "     ", "   "))
                screen.Line(line);
        if (failed.Count > ShownFailures)
            screen.Line($"   and {failed.Count - ShownFailures} more: kg status --json");
    }

    /// <summary>Documents by state and version, judgements, the last build.</summary>
    public static void WriteLedger(Screen screen, IReadOnlyDictionary<string, LedgerRow> ledger, RunRecord? run, int judgements)
    {
        var done = ledger.Values.Where(row => row.State == DocumentState.Done).ToList();
        var outdated = done.Count(row => row.DataVersion != Pipeline.DataVersion);
        screen.Line();
        Wrapped(screen, "Documents", [$"{done.Count} done", $"{ledger.Count - done.Count} failed", .. outdated == 0 ? (string[])[] : [$"{outdated} read by an older kg (the next build reads them again)"]]);
        Wrapped(screen, "Judgements", [judgements == 0 ? "none" : $"{judgements} (kg history)"]);
        Wrapped(screen, "Last build", [run is null ? "not noted" : RunWords.Of(run)]);
    }

    /// <summary>Things and events by kind.</summary>
    public static void Contents(Screen screen, GraphCounts counts)
    {
        Wrapped(screen, "Things", counts.Entities.Select(type => Counted.Of(type.Value, type.Key.ToString().ToLowerInvariant())));
        Wrapped(screen, "Events", counts.Events.Select(type => Kind(type.Type, type.Statuses)));
    }

    private static string Kind(string type, IReadOnlyDictionary<EventStatus, int> statuses)
    {
        var flagged = statuses.Where(status => status.Key != EventStatus.Happened).ToDictionary();
        var total = EventWords.Counted(type, statuses.Values.Sum());
        return flagged.Count == 0 ? total : $"{total} ({EventWords.Counts(flagged)})";
    }

    private static void Wrapped(Screen screen, string name, IEnumerable<string> parts)
    {
        var text = string.Join(", ", parts);
        foreach (var line in Paragraph.Wrap(text.Length == 0 ? "none" : text, screen.Width, new string(' ', 13), $"{name,-13}"))
            screen.Line(line);
    }
}
