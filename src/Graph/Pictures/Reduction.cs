using System.Numerics;
using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Pictures;

/// <summary>An event with those of its participants that are drawn.</summary>
/// <param name="Event">The event.</param>
/// <param name="Drawn">Participants that are drawn.</param>
/// <param name="Hidden">Number of things that take part and are not drawn.</param>
public sealed record DrawnEvent(Event Event, IReadOnlyList<Participant> Drawn, int Hidden);

/// <summary>Cuts a graph to what can be read: whole events, those with most sources and between the best connected first, but not ever more
/// of the same few, which would be a ball of lines; the asked ones stay. What is left out is counted.</summary>
/// <param name="Events">What is drawn, in order of time.</param>
/// <param name="LeftOutEvents">Events that do not fit.</param>
/// <param name="LeftOutEntities">Things that take part only in those.</param>
public sealed record Reduction(IReadOnlyList<DrawnEvent> Events, int LeftOutEvents, int LeftOutEntities)
{
    /// <summary>Things drawn for one event; a summit of thirty leaders is drawn with some and the number of the others.</summary>
    private const int MostPerEvent = 6;

    /// <summary>Cuts to at most <see cref="PictureQuestion.Limit"/> nodes, events and things together.</summary>
    public static Reduction ToNodes(GraphIndex index, PictureQuestion question, IReadOnlyList<Event> events)
    {
        var ranks = new Ranks(index, question, events);
        var shown = question.Asked.ToDictionary(entity => entity.Id, _ => 0, StringComparer.Ordinal);
        var (drawn, lines) = (new List<DrawnEvent>(), question.Limit * 3 / 2);
        var open = events.Select(ranks.Draw).ToList();
        while (open.Count > 0)
        {
            var room = question.Limit - shown.Count - drawn.Count;
            open.RemoveAll(item => New(item, shown) + 1 > room || (item.Drawn.Count > lines && drawn.Count > 0));
            if (Best(open, shown, ranks) is not { } best)
                break;
            open.Remove(best);
            drawn.Add(best);
            lines -= best.Drawn.Count;
            foreach (var participant in best.Drawn)
                shown[participant.Entity] = shown.GetValueOrDefault(participant.Entity) + 1;
        }

        return Of(events, drawn, shown.Keys);
    }

    /// <summary>Cuts to at most <see cref="PictureQuestion.Limit"/> events.</summary>
    public static Reduction ToEvents(GraphIndex index, PictureQuestion question, IReadOnlyList<Event> events)
    {
        var ranks = new Ranks(index, question, events);
        var drawn = events.Select(item => new DrawnEvent(item, item.Participants, 0)).OrderByDescending(ranks.Weight)
            .ThenBy(item => item.Event, EventOrder.ByTime).Take(question.Limit).ToList();
        return Of(events, drawn, drawn.SelectMany(item => item.Drawn).Select(participant => participant.Entity));
    }

    private static Reduction Of(IReadOnlyList<Event> events, List<DrawnEvent> drawn, IEnumerable<string> shown) => new(
        [.. drawn.OrderBy(item => item.Event, EventOrder.ByTime)],
        events.Count - drawn.Count,
        events.SelectMany(item => item.Participants).Select(participant => participant.Entity).Except(shown, StringComparer.Ordinal).Count());

    // Weight by what it costs to read: a line for each party, more where many lines end already. Compared without division.
    private static DrawnEvent? Best(List<DrawnEvent> open, Dictionary<string, int> shown, Ranks ranks)
    {
        var (best, weight, cost) = ((DrawnEvent?)null, 0L, 1L);
        foreach (var item in open)
        {
            var (itemWeight, itemCost) = (ranks.Weight(item), ranks.Cost(item, shown));
            if (best is null || itemWeight * cost > weight * itemCost)
                (best, weight, cost) = (item, itemWeight, itemCost);
        }

        return best;
    }

    private static int New(DrawnEvent item, Dictionary<string, int> shown)
    {
        var count = 0;
        foreach (var participant in item.Drawn)
            count += shown.ContainsKey(participant.Entity) ? 0 : 1;
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

        public long Cost(DrawnEvent item, Dictionary<string, int> shown)
        {
            var cost = 2L;
            foreach (var participant in item.Drawn)
                cost += asked.Contains(participant.Entity) ? 0 : 1 + shown.GetValueOrDefault(participant.Entity);
            return cost;
        }

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
