using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Pictures;

/// <summary>What joins two: the events of both, and those of each with a third; where there are none, the shortest way from event to event.
/// Ways go through people, organizations and events that happened or are disputed, not through countries and places.</summary>
internal static class Joining
{
    /// <summary>The events, each once, in no order.</summary>
    public static IReadOnlyList<Event> Between(GraphIndex index, Entity one, Entity other)
    {
        var both = index.EventsOf(one).Where(item => Takes(item, other)).ToList();
        var between = index.EventsOf(one).SelectMany(item => Others(index, item, one)).Distinct()
            .Where(third => third != other).SelectMany(third => Through(index, one, third, other));
        var all = both.Concat(between).DistinctBy(item => item.Id, StringComparer.Ordinal).ToList();
        return all.Count > 0 ? all : Way(index, one, other);
    }

    private static IEnumerable<Event> Through(GraphIndex index, Entity one, Entity third, Entity other)
    {
        var events = index.EventsOf(third).Where(Occurred).ToList();
        var (here, there) = (events.Where(item => Takes(item, one)).ToList(), events.Where(item => Takes(item, other)).ToList());
        return here.Count > 0 && there.Count > 0 ? here.Concat(there) : [];
    }

    // Breadth first, so that the first way found is a shortest one; the order of events makes it always the same.
    private static List<Event> Way(GraphIndex index, Entity one, Entity other)
    {
        var from = new Dictionary<string, (Entity Before, Event By)>(StringComparer.Ordinal);
        var next = new Queue<Entity>([one]);
        while (next.TryDequeue(out var here))
            foreach (var item in index.EventsOf(here).Where(Occurred))
                foreach (var there in Others(index, item, here).Append(other).Where(there => there != one && Takes(item, there)))
                {
                    if (!from.TryAdd(there.Id, (here, item)))
                        continue;
                    if (there == other)
                        return [.. Back(from, one, other)];
                    next.Enqueue(there);
                }

        return [];
    }

    private static IEnumerable<Event> Back(Dictionary<string, (Entity Before, Event By)> from, Entity one, Entity other)
    {
        for (var at = other; at != one; at = from[at.Id].Before)
            yield return from[at.Id].By;
    }

    private static IEnumerable<Entity> Others(GraphIndex index, Event item, Entity one) => item.Participants
        .Where(participant => Sides.IsParty(item, participant)).Select(participant => index.Entity(participant.Entity)).OfType<Entity>()
        .Where(entity => entity != one && entity.Type is EntityType.Person or EntityType.Organization);

    private static bool Takes(Event item, Entity entity) => item.Participants.Any(participant => participant.Entity == entity.Id);

    private static bool Occurred(Event item) => item.Status is EventStatus.Happened or EventStatus.Disputed;
}
