using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>What befell one, or two together, in order of time.</summary>
/// <param name="One">The thing asked about, of whatever type, in whatever role; null for all of the country <see cref="EventQuestion.Of"/>.</param>
/// <param name="Other">The thing that has to take part as well, or null.</param>
public sealed record TimelineQuestion(Entity? One, Entity? Other) : EventQuestion;

/// <summary>An event of a timeline.</summary>
/// <param name="Event">The event.</param>
/// <param name="Caption">It in a few words, without date and status.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Evidence">The sentences, earlier documents first.</param>
public sealed record TimelineEvent(Event Event, string Caption, Entity? Place, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Number of different outlets among the evidence.</summary>
    public int Sources => Queries.Evidence.Sources(Evidence);
}

/// <summary>The answer to a <see cref="TimelineQuestion"/>.</summary>
/// <param name="Question">The question.</param>
/// <param name="Dated">Events with a date, in order of time.</param>
/// <param name="Undated">Events without one; none where days are limited.</param>
/// <param name="LeftOut">Numbers of events with a status that was not asked for, by status.</param>
/// <param name="UndatedLeftOut">Number of events without a date that a limit of days left out.</param>
public sealed record TimelineAnswer(
    TimelineQuestion Question, IReadOnlyList<TimelineEvent> Dated, IReadOnlyList<TimelineEvent> Undated,
    IReadOnlyDictionary<EventStatus, int> LeftOut, int UndatedLeftOut);
