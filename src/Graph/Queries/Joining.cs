using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>What joins two: the events of both, and those of each with a third; where there are none, the shortest way from event to event.
/// Ways go through people, organizations and events that happened or are disputed, not through countries and places. Pure.</summary>
public static class Joining
{
    private const int LongestWay = 12;

    /// <summary>Answers from a graph in memory: the events in order of time.</summary>
    public static IReadOnlyList<Event> Between(GraphIndex index, Entity one, Entity other) =>
    [
        .. Find(
            one, other, question => Timelines.Ask(index, question) is var all ? all.Dated.Concat(all.Undated).Select(item => item.Event.Id) : [],
            (question, ids) => PathSearch.LinksOf(index, question, ids), ids => ids.Select(id => index.Event(id)!))
            .Select(id => index.Event(id)!).Order(EventOrder.ByTime),
    ];

    /// <summary>Ids of the events, each once.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="together">Ids of the events in which both of a question take part.</param>
    /// <param name="linksOf">All links of some things that a question lets count.</param>
    /// <param name="eventsOf">Events by their ids.</param>
    public static IReadOnlyList<string> Find(
        Entity one, Entity other, Func<TimelineQuestion, IEnumerable<string>> together, Func<PathQuestion, string[], IEnumerable<PathLink>> linksOf, Func<string[], IEnumerable<Event>> eventsOf)
    {
        var ways = new PathQuestion(one, other) { Count = 1, MaxSteps = LongestWay, Include = [EventStatus.Disputed] };
        var both = together(new TimelineQuestion(one, other) { Include = Enum.GetValues<EventStatus>() });
        var all = both.Concat(Through(one, other, linksOf(ways, [one.Id, other.Id]))).Distinct(StringComparer.Ordinal).ToList();
        if (all.Count > 0)
            return all;
        var found = PathSearch.Find(ways, ids => linksOf(ways, ids));
        return [.. PathSearch.Choose(found.Paths, eventsOf).SelectMany(path => path).Select(step => step.Event).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Through(Entity one, Entity other, IEnumerable<PathLink> links)
    {
        var (here, there) = (new List<PathLink>(), new List<PathLink>());
        foreach (var link in links.Where(link => link.To != one.Id && link.To != other.Id))
            (link.From == one.Id ? here : there).Add(link);
        var thirds = here.Select(link => link.To).Intersect(there.Select(link => link.To), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return here.Concat(there).Where(link => thirds.Contains(link.To)).Select(link => link.Event);
    }
}
