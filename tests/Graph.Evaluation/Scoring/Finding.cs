namespace Graph.Evaluation.Scoring;

/// <summary>A kind of thing that a reader of the figures wants to look at.</summary>
internal enum FindingKind
{
    /// <summary>A gold event that was not found.</summary>
    Miss,

    /// <summary>A found event that is not in the gold.</summary>
    Extra,

    /// <summary>A forbidden link.</summary>
    Forbidden,

    /// <summary>A wrong date.</summary>
    Date,

    /// <summary>A wrong status.</summary>
    Status,

    /// <summary>A gold thing without an entity.</summary>
    Entity,
}

/// <summary>One line of the list behind the figures.</summary>
internal sealed record Finding(FindingKind Kind, string Place, string Text);
