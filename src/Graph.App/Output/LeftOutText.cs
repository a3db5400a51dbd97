using Graph.Knowledge;
using Graph.Queries;

namespace Graph.App.Output;

/// <summary>What an answer about events leaves out, and how to see it.</summary>
internal static class LeftOutText
{
    public static void Write(Screen screen, IReadOnlyDictionary<EventStatus, int> statuses, int undated)
    {
        if (statuses.Count == 0 && undated == 0)
            return;
        screen.Line();
        if (statuses.Count > 0)
            screen.Line($"Not shown: {EventWords.Counts(statuses)}. To see: --include {string.Join(',', statuses.Keys.Select(EventWords.StatusOf))}");
        if (undated > 0)
            screen.Line($"Not shown: {undated} without a date. To see: leave out --from and --to");
    }
}
