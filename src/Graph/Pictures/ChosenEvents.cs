using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Pictures;

/// <summary>The events that a question asks for, before they are cut to what fits a picture.</summary>
/// <param name="Events">In order of time, the undated last.</param>
/// <param name="OtherStatus">How many were left out for their status, by status.</param>
/// <param name="Undated">How many were left out because days are limited and they have none.</param>
public sealed record ChosenEvents(IReadOnlyList<Event> Events, IReadOnlyDictionary<EventStatus, int> OtherStatus, int Undated)
{
    /// <summary>Chooses.</summary>
    public static ChosenEvents Of(GraphIndex index, PictureQuestion question)
    {
        var (chosen, undated) = (new List<Event>(), 0);
        var others = new SortedDictionary<EventStatus, int>();
        foreach (var item in Asked(index, question))
        {
            if (question.Types.Count > 0 && !question.Types.Contains(item.Type, StringComparer.Ordinal))
                continue;
            if (!EventFilter.IsInside(item.Time, question.From, question.To))
                undated += EventFilter.IsUndated(item.Time) ? 1 : 0;
            else if (!EventFilter.Counts(item.Status, question.Include))
                others[item.Status] = others.GetValueOrDefault(item.Status) + 1;
            else
                chosen.Add(item);
        }

        return new ChosenEvents(chosen, others, undated);
    }

    private static IEnumerable<Event> Asked(GraphIndex index, PictureQuestion question) => question.Asked.Count switch
    {
        0 => index.Graph.Events.Where(item => item.Participants.Count > 0).OrderBy(item => item, EventOrder.ByTime),
        1 => index.EventsOf(question.Asked[0]),
        _ => Joining.Between(index, question.Asked[0], question.Asked[1]),
    };
}
