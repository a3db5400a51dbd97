using Graph.Knowledge;

namespace Graph.Pictures;

/// <summary>What to draw.</summary>
/// <param name="Asked">Nobody: the whole graph. One: the events of one. Two: what joins the two.</param>
public sealed record PictureQuestion(IReadOnlyList<Entity> Asked)
{
    /// <summary>Nodes of a picture that can still be read on a page.</summary>
    public const int UsualLimit = 60;

    /// <summary>Fewest nodes that can be asked for.</summary>
    public const int LeastLimit = 5;

    /// <summary>Most nodes that can be asked for: above it the drawing takes long and nobody can read it.</summary>
    public const int MostLimit = 300;

    /// <summary>What may be drawn that did not happen, or is not known to have.</summary>
    public static IReadOnlyList<EventStatus> Unsure { get; } =
        [EventStatus.Planned, EventStatus.Possible, EventStatus.Denied, EventStatus.Cancelled];

    /// <summary>First day that counts, inclusive; null for no limit. Undated events do not count when there is a limit.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day that counts, inclusive; null for no limit.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Event types that count; empty for all.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Statuses that count beside what happened and what is disputed. A picture shows by dashes and words what they are.</summary>
    public IReadOnlyList<EventStatus> Include { get; init; } = Unsure;

    /// <summary>Most nodes of a drawing, most marks of a timeline.</summary>
    public int Limit { get; init; } = UsualLimit;
}
