namespace Graph.Evaluation.Scoring;

/// <summary>Counts by event type, and what lies behind them.</summary>
internal sealed record EventScore(IReadOnlyDictionary<string, EventTally> Tallies, IReadOnlyList<Finding> Findings)
{
    public EventTally Sum(IEnumerable<string> types) =>
        types.Aggregate(EventTally.None, (sum, type) => sum.Add(Tallies.GetValueOrDefault(type, EventTally.None)));

    /// <summary>All types, the core ones first, then by name.</summary>
    public IEnumerable<string> Types =>
        Tallies.Keys.OrderBy(type => !EventTypes.Core.Contains(type)).ThenBy(type => type, StringComparer.Ordinal);

    public EventTally All => Sum(Tallies.Keys);
}
