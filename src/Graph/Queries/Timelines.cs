using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>Answers what befell a thing, and when. Pure.</summary>
public static class Timelines
{
    /// <summary>Answers from the events in which all those asked about take part.</summary>
    public static TimelineAnswer Ask(GraphIndex index, TimelineQuestion question)
    {
        var asked = question.One is { } one ? index.EventsOf(one) : index.EventsInOrder();
        var all = asked.Where(item => EventFilter.IsAskedType(question, item.Type) && HoldsOther(item, question) && HoldsCountries(index, item, question));
        var (counted, leftOut, undated) = EventFilter.Divide(question, all, item => item);
        var events = counted.Select(item => new TimelineEvent(item, EventWords.Of(index, item), index.PlaceOf(item), index.EvidenceOf(item)))
            .ToLookup(item => EventFilter.IsUndated(item.Event.Time));
        return new TimelineAnswer(question, [.. events[false]], [.. events[true]], leftOut, undated);
    }

    private static bool HoldsOther(Event item, TimelineQuestion question) =>
        question.Other is not { } other || item.Participants.Any(participant => participant.Entity == other.Id);

    private static bool HoldsCountries(GraphIndex index, Event item, TimelineQuestion question) => item.Participants.Any(me =>
        (question.One is null || me.Entity == question.One.Id) && Belonging.Is(index, item, me, question.Of)
        && (question.With is null || item.Participants.Any(other => other.Entity != me.Entity && Belonging.Is(index, item, other, question.With))));
}
