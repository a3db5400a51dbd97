namespace Graph.Knowledge;

/// <summary>What became of a part of the graph.</summary>
public enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It was there, and something of it is different.</summary>
    Changed,

    /// <summary>It is no longer there.</summary>
    Retired,
}

/// <summary>A difference between two states of a graph.</summary>
/// <param name="Kind"><c>document</c>, <c>entity</c>, <c>event</c> or <c>relation</c>.</param>
/// <param name="Id">Its id; the key of a document.</param>
/// <param name="How">What became of it.</param>
/// <param name="Caption">What it is, in a few words.</param>
public sealed record GraphChange(string Kind, string Id, ChangeKind How, string Caption)
{
    /// <summary>What several changes come to that follow one another: what was added and retired again is no change.</summary>
    /// <param name="steps">The changes of each step, the earliest step first.</param>
    public static IReadOnlyList<GraphChange> Compose(IEnumerable<IReadOnlyList<GraphChange>> steps)
    {
        var sum = new SortedDictionary<(string Kind, string Id), GraphChange>(Comparer<(string Kind, string Id)>.Create((x, y) =>
            string.CompareOrdinal(x.Kind, y.Kind) is var order && order != 0 ? order : string.CompareOrdinal(x.Id, y.Id)));
        foreach (var change in steps.SelectMany(step => step))
            if (!sum.TryGetValue((change.Kind, change.Id), out var before))
                sum[(change.Kind, change.Id)] = change;
            else if (before.How == ChangeKind.Added && change.How == ChangeKind.Retired)
                sum.Remove((change.Kind, change.Id));
            else
                sum[(change.Kind, change.Id)] = change with { How = Both(before.How, change.How) };
        return [.. sum.Values];
    }

    private static ChangeKind Both(ChangeKind first, ChangeKind second) => (first, second) switch
    {
        (ChangeKind.Added, _) => ChangeKind.Added,
        (ChangeKind.Retired, ChangeKind.Added) => ChangeKind.Changed,
        (_, ChangeKind.Retired) => ChangeKind.Retired,
        _ => second,
    };
}
