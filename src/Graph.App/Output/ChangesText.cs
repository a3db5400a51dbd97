using Graph.Knowledge;

namespace Graph.App.Output;

/// <summary>Differences between two states of a graph, for readers.</summary>
internal static class ChangesText
{
    private const int Shown = 12;

    /// <summary>Counts, then the first changes.</summary>
    public static void Write(Screen screen, IReadOnlyList<GraphChange> changes, int shown = Shown)
    {
        screen.Line($"   {Counts(changes)}");
        foreach (var change in changes.Take(shown))
            foreach (var line in Paragraph.Wrap(Paragraph.Clean(change.Caption), screen.Width, "              ", $"   {change.How.ToString().ToLowerInvariant(),-8} {Mark(change)}"))
                screen.Line(line);
        if (changes.Count > shown)
            screen.Line($"   and {changes.Count - shown} more: --json");
    }

    /// <summary>"1 event added, 2 entities changed", or that nothing is different.</summary>
    public static string Counts(IReadOnlyList<GraphChange> changes) => changes.Count == 0 ? "nothing" : string.Join(", ", changes
        .GroupBy(change => (change.Kind, change.How)).OrderBy(group => group.Key.Kind, StringComparer.Ordinal).ThenBy(group => group.Key.How)
        .Select(group => $"{Number(group.Count(), group.Key.Kind)} {group.Key.How.ToString().ToLowerInvariant()}"));

    private static string Number(int count, string kind) =>
        kind == "entity" ? $"{count} {(count == 1 ? "thing" : "things")}" : Counted.Of(count, kind);

    private static string Mark(GraphChange change) => change.Kind == "document" ? "document " : "";
}
