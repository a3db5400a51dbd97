using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>What limits the events that a question counts: the same for all questions about events.</summary>
public abstract record EventQuestion
{
    /// <summary>First day that counts, inclusive; null for no limit. Undated events do not count when there is a limit.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day that counts, inclusive; null for no limit.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Event types that count; empty for all that the question is about.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Statuses that count beside what happened and what is disputed.</summary>
    public IReadOnlyList<EventStatus> Include { get; init; } = [];

    /// <summary>ISO code of the country that those asked about belong to or act in an office of, or null for any. <see cref="Belonging"/> says who does.</summary>
    public string? Of { get; init; }

    /// <summary>ISO code of the country that one of the others belongs to, or null for any.</summary>
    public string? With { get; init; }
}
