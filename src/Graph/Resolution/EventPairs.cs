namespace Graph.Resolution;

/// <summary>Which claims of different places state one event.</summary>
internal static class EventPairs
{
    /// <summary>A pair at or above it is linked.</summary>
    private const double Threshold = 0.66;

    private const double SameType = 0.5, OtherType = 0.4, AllParties = 0.3, AllButUnsupported = 0.15, SomeParties = 0.1;
    private const double SameDay = 0.3, SameDays = 0.15, Recency = 0.05, SamePlace = 0.1, OtherPlace = -0.3, SameCount = 0.1;
    private const int RecentDays = 30;

    /// <summary>The link between two nodes, or null.</summary>
    public static NodeLink? Compare(IReadOnlyList<EventNode> nodes, int a, int b)
    {
        var (x, y) = (nodes[a], nodes[b]);
        if (((!x.Time.Dated || !y.Time.Dated) && x.Documents.Intersect(y.Documents, StringComparer.Ordinal).Any()) || x.Facts.ConflictWith(y.Facts) is not null)
            return null;
        var alignment = x.Facts.Parties.Align(y.Facts.Parties, oneText: false);
        if (alignment.Shared == 0 && !(alignment.Complete && x.Places.Overlaps(y.Places)))
            return null;
        var sameTypes = x.Facts.Types.Intersect(y.Facts.Types, StringComparer.Ordinal).Any();
        if (!sameTypes && !(x.Time.Dated && y.Time.Dated && alignment.Complete))
            return null;
        var (days, when) = Days(x.Time, y.Time);
        var (parties, who) = Parties(alignment);
        var score = (sameTypes ? SameType : OtherType) + parties + days + Place(x, y)
            + (x.Facts.Ordinals.Overlaps(y.Facts.Ordinals) ? SameCount : 0);
        return score >= Threshold ? new NodeLink(a, b, Math.Min(score, 0.99), $"{(sameTypes ? "same kind of event" : "talks that can be it")}, {who}, {when}") : null;
    }

    private static (double Score, string Words) Parties(Alignment alignment) => alignment switch
    {
        { Complete: true, Unsupported: 0 } => (AllParties, "same parties"),
        { Complete: true } => (AllButUnsupported, "same parties, one without a name"),
        _ => (SomeParties, "some of the parties"),
    };

    private static (double Score, string Words) Days(EventTime x, EventTime y)
    {
        if (x.Time is { } mine && y.Time is { } theirs)
            return !x.Said.Overlaps(y.Said) ? (0, "a weekday near the date")
                : x.Exact && y.Exact && mine.Earliest == theirs.Earliest ? (SameDay, "same day") : (SameDays, "dates that agree");
        var (first, second) = (x.Dated ? x.Said.To : x.Published, y.Dated ? y.Said.To : y.Published);
        return first is { } from && second is { } to
            ? (Recency * (1 - (Math.Min(Math.Abs(from.DayNumber - to.DayNumber), RecentDays) / (double)RecentDays)), "dates that do not contradict")
            : (0, "dates that do not contradict");
    }

    private static double Place(EventNode x, EventNode y) =>
        x.Places.Count == 0 || y.Places.Count == 0 ? 0 : x.Places.Overlaps(y.Places) ? SamePlace : IsTown(x) && IsTown(y) ? OtherPlace : 0;

    private static bool IsTown(EventNode node) => node.Places.All(place => !place.StartsWith("country:", StringComparison.Ordinal));
}
