using System.Numerics;
using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Pictures;

/// <summary>An event with those of its participants that are drawn.</summary>
/// <param name="Event">The event.</param>
/// <param name="Drawn">Participants that are drawn.</param>
/// <param name="Hidden">Number of things that take part and are not drawn.</param>
public sealed record DrawnEvent(Event Event, IReadOnlyList<Participant> Drawn, int Hidden);

/// <summary>Cuts a graph to what can be read: whole events, those with most sources and between the best connected first; the asked ones
/// stay. What is left out is counted.</summary>
/// <param name="Events">What is drawn, in order of time.</param>
/// <param name="LeftOutEvents">Events that do not fit.</param>
/// <param name="LeftOutEntities">Things that take part only in those.</param>
public sealed record Reduction(IReadOnlyList<DrawnEvent> Events, int LeftOutEvents, int LeftOutEntities)
{
    /// <summary>Things drawn for one event; a summit of thirty leaders is drawn with some and the number of the others.</summary>
    private const int MostPerEvent = 8;

    /// <summary>Cuts to at most <see cref="PictureQuestion.Limit"/> nodes, events and things together.</summary>
    public static Reduction ToNodes(GraphIndex index, PictureQuestion question, IReadOnlyList<Event> events)
    {
        var ranks = new Ranks(index, question, events);
        var shown = question.Asked.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        var drawn = new List<DrawnEvent>();
        var open = events.Select(ranks.Draw).ToList();
        while (open.Count > 0)
        {
            var room = question.Limit - shown.Count - drawn.Count;
            open.RemoveAll(item => New(item, shown) + 1 > room);
            if (Best(open, shown, ranks) is not { } best)
                break;
            open.Remove(best);
            drawn.Add(best);
            shown.UnionWith(best.Drawn.Select(participant => participant.Entity));
        }

        return Of(events, drawn, shown);
    }

    /// <summary>Cuts to at most <see cref="PictureQuestion.Limit"/> events.</summary>
    public static Reduction ToEvents(GraphIndex index, PictureQuestion question, IReadOnlyList<Event> events)
    {
        var ranks = new Ranks(index, question, events);
        var drawn = events.Select(item => new DrawnEvent(item, item.Participants, 0)).OrderByDescending(ranks.Weight)
            .ThenBy(item => item.Event, EventOrder.ByTime).Take(question.Limit).ToList();
        return Of(events, drawn, drawn.SelectMany(item => item.Drawn).Select(participant => participant.Entity).ToHashSet(StringComparer.Ordinal));
    }

    private static Reduction Of(IReadOnlyList<Event> events, List<DrawnEvent> drawn, HashSet<string> shown) => new(
        [.. drawn.OrderBy(item => item.Event, EventOrder.ByTime)],
        events.Count - drawn.Count,
        events.SelectMany(item => item.Participants).Select(participant => participant.Entity).Distinct(StringComparer.Ordinal).Count(id => !shown.Contains(id)));

    // Weight per node that it adds, so that what joins those already drawn comes before what leads away; compared without division.
    private static DrawnEvent? Best(List<DrawnEvent> open, HashSet<string> shown, Ranks ranks)
    {
        var (best, weight, cost) = ((DrawnEvent?)null, 0L, 1L);
        foreach (var item in open)
        {
            var (itemWeight, itemCost) = (ranks.Weight(item), 1L + New(item, shown));
            if (best is null || itemWeight * cost > weight * itemCost)
                (best, weight, cost) = (item, itemWeight, itemCost);
        }

        return best;
    }

    private static int New(DrawnEvent item, HashSet<string> shown)
    {
        var count = 0;
        foreach (var participant in item.Drawn)
            count += shown.Contains(participant.Entity) ? 0 : 1;
        return count;
    }

    private sealed class Ranks
    {
        private readonly int mostPerEvent;
        private readonly HashSet<string> asked;
        private readonly Dictionary<string, int> degrees;
        private readonly Dictionary<string, long> weights;

        public Ranks(GraphIndex index, PictureQuestion question, IReadOnlyList<Event> events)
        {
            mostPerEvent = Math.Min(MostPerEvent, question.Limit - 1);
            asked = [.. question.Asked.Select(entity => entity.Id)];
            degrees = events.SelectMany(item => item.Participants.Select(participant => participant.Entity).Distinct(StringComparer.Ordinal))
                .CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            weights = events.ToDictionary(item => item.Id, item => WeightOf(index, item), StringComparer.Ordinal);
        }

        public long Weight(DrawnEvent item) => weights[item.Event.Id];

        public DrawnEvent Draw(Event item)
        {
            var kept = item.Participants.Select(participant => participant.Entity).Distinct(StringComparer.Ordinal)
                .OrderByDescending(asked.Contains).ThenByDescending(id => degrees[id]).ThenBy(id => id, StringComparer.Ordinal).ToList();
            var drawn = kept.Take(mostPerEvent).ToHashSet(StringComparer.Ordinal);
            return new DrawnEvent(item, [.. item.Participants.Where(participant => drawn.Contains(participant.Entity))], kept.Count - drawn.Count);
        }

        // Sources times the order of magnitude of how connected its parties are: a much reported event of unknown people still shows.
        private long WeightOf(GraphIndex index, Event item)
        {
            var sources = index.EvidenceOf(item).Select(evidence => evidence.Outlet).Distinct(StringComparer.Ordinal).Count();
            var connected = item.Participants.Sum(participant => degrees[participant.Entity] - 1);
            var both = asked.Count == 2 && asked.All(id => item.Participants.Any(participant => participant.Entity == id));
            return Math.Max(sources, 1L) * (1 + BitOperations.Log2((uint)connected + 1)) * (both ? 100 : 1);
        }
    }
}
