namespace Graph.Evaluation.Scoring;

/// <summary>Counts of one event type, added up for sets of types.</summary>
/// <param name="Gold">Gold events that are not optional.</param>
/// <param name="Found">Of them, those found.</param>
/// <param name="System">The system's events of this type that took place and have a named participant.</param>
/// <param name="Right">Of them, those that match a gold event with an agreeing status.</param>
internal sealed record EventTally(int Gold, int Found, int System, int Right)
{
    public static EventTally None { get; } = new(0, 0, 0, 0);

    /// <summary>Found gold events whose status agrees.</summary>
    public int StatusRight { get; init; }

    /// <summary>Found gold events with a date.</summary>
    public int Dated { get; init; }

    public int DateRight { get; init; }

    /// <summary>Parties of found gold events that have a role.</summary>
    public int Parties { get; init; }

    public int RoleRight { get; init; }

    public int Forbidden { get; init; }

    public Share Precision => new(Right, System);

    public Share Recall => new(Found, Gold);

    public Share Status => new(StatusRight, Found);

    public Share Dates => new(DateRight, Dated);

    public Share Roles => new(RoleRight, Parties);

    public double F1 => new Balance(Precision.Value, Recall.Value).F1;

    public EventTally Add(EventTally other) => new(Gold + other.Gold, Found + other.Found, System + other.System, Right + other.Right)
    {
        StatusRight = StatusRight + other.StatusRight,
        Dated = Dated + other.Dated,
        DateRight = DateRight + other.DateRight,
        Parties = Parties + other.Parties,
        RoleRight = RoleRight + other.RoleRight,
        Forbidden = Forbidden + other.Forbidden,
    };
}
