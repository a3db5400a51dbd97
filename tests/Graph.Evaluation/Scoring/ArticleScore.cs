namespace Graph.Evaluation.Scoring;

/// <summary>The figures of one corpus against corpus-wide gold.</summary>
internal sealed record ArticleScore
{
    /// <summary>Calls, meetings and seizures that took place: share of the system's that is right.</summary>
    public required Share Precision { get; init; }

    /// <summary>Calls, meetings and seizures of the gold: share that was found.</summary>
    public required Share Recall { get; init; }

    public required Share Dates { get; init; }

    public required int MustNot { get; init; }

    /// <summary>Gold events of all types: share that was found.</summary>
    public required Share AllEvents { get; init; }

    public required Share EntitiesFound { get; init; }

    public required Balance Names { get; init; }

    public required int NameCount { get; init; }

    public required Share Evidence { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public double F1 => new Balance(Precision.Value, Recall.Value).F1;
}
