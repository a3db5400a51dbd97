using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>How two are linked, by things that took part in the same events. The limits of all questions about events are those of the steps;
/// <see cref="EventQuestion.With"/> is the country of the things between the two, and <see cref="EventQuestion.Of"/> means nothing.</summary>
/// <param name="One">Where the paths begin.</param>
/// <param name="Other">Where they end; another thing.</param>
public sealed record PathQuestion(Entity One, Entity Other) : EventQuestion
{
    /// <summary>Paths that are given unless more or fewer are asked for.</summary>
    public const int UsualCount = 3;

    /// <summary>Steps of a path at most unless told otherwise.</summary>
    public const int UsualSteps = 6;

    /// <summary>Paths at most, the shortest first.</summary>
    public int Count { get; init; } = UsualCount;

    /// <summary>Steps of a path at most; a step is one event.</summary>
    public int MaxSteps { get; init; } = UsualSteps;

    /// <summary>Whether paths may also lead through countries and places.</summary>
    public bool Places { get; init; }

    /// <summary>Statuses of the events that paths lead over: of what is disputed only where it is asked for.</summary>
    public IReadOnlyList<EventStatus> Statuses => [.. Include.Prepend(EventStatus.Happened).Distinct()];
}

/// <summary>Two things that take part in one event.</summary>
public readonly record struct PathLink(string From, string Event, string To);

/// <summary>A step of a path.</summary>
/// <param name="Event">The first event that joins the two.</param>
/// <param name="Caption">It in a few words.</param>
/// <param name="To">The thing it leads to.</param>
/// <param name="More">Number of other events that join the same two.</param>
/// <param name="Evidence">The sentences, earlier documents first.</param>
public sealed record PathStep(Event Event, string Caption, Entity To, int More, IReadOnlyList<Evidence> Evidence);

/// <summary>A path: things, each joined to the next by an event, none twice.</summary>
public sealed record FoundPath(Entity From, IReadOnlyList<PathStep> Steps)
{
    /// <summary>All things of the path in order.</summary>
    public IEnumerable<Entity> Things => Steps.Select(step => step.To).Prepend(From);
}

/// <summary>The answer to a <see cref="PathQuestion"/>.</summary>
/// <param name="Question">The question.</param>
/// <param name="Paths">Paths, the shortest first; among equals those whose things share more events, then by the ids of the things.</param>
/// <param name="EndedAt">Steps of the paths among which the search was ended by <see cref="PathSearch.MostTries"/>: of these and of longer ones some may
/// be missing; null when it was not.</param>
public sealed record PathAnswer(PathQuestion Question, IReadOnlyList<FoundPath> Paths, int? EndedAt);

/// <summary>Paths as things with the events that join each to the next.</summary>
/// <param name="Paths">The shortest first.</param>
/// <param name="EndedAt">As in <see cref="PathAnswer"/>.</param>
public sealed record FoundWays(IReadOnlyList<IReadOnlyList<(string To, IReadOnlyCollection<string> Events)>> Paths, int? EndedAt);
