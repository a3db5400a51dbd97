using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>Finds the shortest paths between two from both ends at once. Pure; the same links give the same paths.</summary>
public static class PathSearch
{
    /// <summary>A search that runs into this many dead ends among paths of one length gives what it found; only in graphs where nearly all share
    /// few events.</summary>
    public const int MostTries = 200_000;

    /// <summary>Answers from a graph in memory.</summary>
    public static PathAnswer Ask(GraphIndex index, PathQuestion question)
    {
        var found = Find(question, ids => LinksOf(index, question, ids));
        return Of(index, question, Choose(found.Paths, ids => ids.Select(id => index.Event(id)!)), found.EndedAt);
    }

    /// <summary>Finds the paths.</summary>
    /// <param name="question">The question.</param>
    /// <param name="linksOf">All links of some things that the question lets count.</param>
    public static FoundWays Find(PathQuestion question, Func<string[], IEnumerable<PathLink>> linksOf)
    {
        var (known, paths, endedAt) = (new KnownLinks(), new List<IReadOnlyList<string>>(), (int?)null);
        var (one, other) = (new Front(question.One.Id, question.Other.Id), new Front(question.Other.Id, question.One.Id));

        // When the fronts have gone a and b steps, every path of a + b steps is known.
        for (var steps = 1; steps <= question.MaxSteps && paths.Count < question.Count && endedAt is null; steps++)
        {
            var front = one.Edge.Count <= other.Edge.Count ? one : other;
            front.Advance(known, linksOf);
            if (front.Edge.Count == 0 && !front.Met)
                break;
            paths.AddRange(known.Paths(question.One.Id, question.Other.Id, steps, question.Count - paths.Count));
            endedAt = known.GaveUp ? steps : null;
        }

        return new FoundWays([.. paths.Select(path => path.Zip(path.Skip(1), (from, to) => (to, known.Joining(from, to))).ToList())], endedAt);
    }

    /// <summary>For each step the first event in time that the path does not lead over already.</summary>
    /// <param name="paths">Paths that <see cref="Find"/> gave.</param>
    /// <param name="eventsOf">Events by their ids.</param>
    public static IReadOnlyList<IReadOnlyList<(string To, string Event, int More)>> Choose(
        IReadOnlyList<IReadOnlyList<(string To, IReadOnlyCollection<string> Events)>> paths, Func<string[], IEnumerable<Event>> eventsOf)
    {
        var events = eventsOf([.. paths.SelectMany(path => path).SelectMany(step => step.Events).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])
            .ToDictionary(item => item.Id, StringComparer.Ordinal);
        return [.. paths.Select(path =>
        {
            var used = new HashSet<string>(StringComparer.Ordinal);
            return path.Select(step =>
            {
                var ordered = step.Events.Select(id => events[id]).Order(EventOrder.ByTime).ToList();
                var chosen = ordered.Find(item => !used.Contains(item.Id)) ?? ordered[0];
                used.Add(chosen.Id);
                return (step.To, chosen.Id, ordered.Count - 1);
            }).ToList();
        })];
    }

    /// <summary>The answer with all that is needed to show it.</summary>
    public static PathAnswer Of(GraphIndex index, PathQuestion question, IReadOnlyList<IReadOnlyList<(string To, string Event, int More)>> paths, int? endedAt) => new(
        question,
        [.. paths.Select(path => new FoundPath(question.One, [.. path.Select(step =>
        {
            var item = index.Event(step.Event)!;
            return new PathStep(item, EventWords.Of(index, item), index.Entity(step.To)!, step.More, index.EvidenceOf(item));
        })]))],
        endedAt);

    /// <summary>All links of some things that a question lets count, from a graph in memory.</summary>
    public static IEnumerable<PathLink> LinksOf(GraphIndex index, PathQuestion question, IEnumerable<string> ids) => ids.SelectMany(id => LinksOf(index, id, question));

    private static IEnumerable<PathLink> LinksOf(GraphIndex index, string id, PathQuestion question) => index.EventsOf(index.Entity(id)!)
        .Where(item => question.Statuses.Contains(item.Status) && EventFilter.IsAskedType(question, item.Type) && EventFilter.IsInside(item.Time, question.From, question.To)
            && item.Participants.Any(me => me.Entity == id && TakesPart(index, item, me, question)))
        .SelectMany(item => item.Participants.Where(other => other.Entity != id && TakesPart(index, item, other, question) && IsWay(index, other.Entity, question))
            .Select(other => new PathLink(id, item.Id, other.Entity)));

    private static bool TakesPart(GraphIndex index, Event item, Participant participant, PathQuestion question) => IsEnd(participant.Entity, question)
        ? Sides.IsParty(item, participant) || Sides.SideOf(item, participant) == Ontology.RoleSide.Place
        : (Sides.IsParty(item, participant) || (question.Places && Sides.SideOf(item, participant) == Ontology.RoleSide.Place)) && Belonging.Is(index, item, participant, question.With);

    private static bool IsWay(GraphIndex index, string id, PathQuestion question) => IsEnd(id, question) || (index.Entity(id)?.Type is { } type
        && (type is EntityType.Person or EntityType.Organization || (question.Places && type is EntityType.Country or EntityType.Place)));

    private static bool IsEnd(string id, PathQuestion question) => id == question.One.Id || id == question.Other.Id;

    // What is reached from one end, step by step; the other end is reached and not gone through.
    private sealed class Front(string start, string end)
    {
        private readonly HashSet<string> seen = new(StringComparer.Ordinal) { start, end };

        public List<string> Edge { get; private set; } = [start];

        public bool Met { get; private set; }

        public void Advance(KnownLinks known, Func<string[], IEnumerable<PathLink>> linksOf)
        {
            var next = new SortedSet<string>(StringComparer.Ordinal);
            if (Edge.Count > 0)
                foreach (var link in linksOf([.. Edge]))
                {
                    known.Add(link);
                    Met |= link.To == end;
                    if (seen.Add(link.To))
                        next.Add(link.To);
                }

            Edge = [.. next];
        }
    }
}
