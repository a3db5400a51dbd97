namespace Graph.Queries;

/// <summary>The part of a graph that a search for paths has seen: which things share which events.</summary>
internal sealed class KnownLinks
{
    private readonly Dictionary<string, SortedDictionary<string, SortedSet<string>>> links = new(StringComparer.Ordinal);

    public void Add(PathLink link)
    {
        Events(link.From, link.To).Add(link.Event);
        Events(link.To, link.From).Add(link.Event);
    }

    /// <summary>Whether a search for paths was ended by <see cref="PathSearch.MostTries"/>, so that some may be missing.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>Events that join two.</summary>
    public IReadOnlyCollection<string> Joining(string one, string other) => links[one][other];

    /// <summary>Paths of exactly so many steps that name no thing twice and lead over a different event each, at most so many of them. Where a
    /// path goes on, those that share more events come first, then the smaller ids.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Paths(string from, string to, int steps, int count)
    {
        var (found, distances, tries) = (new List<IReadOnlyList<string>>(), Distances(to, steps), 0);
        var (path, events) = (new List<string> { from }, new HashSet<string>(StringComparer.Ordinal));
        Extend(from);
        return found;

        void Extend(string at)
        {
            var left = steps - path.Count + 1;
            if (left == 0)
            {
                if (at == to)
                    found.Add([.. path]);
                return;
            }

            foreach (var (next, joining) in Next(at))
            {
                if (found.Count >= count || GaveUp)
                    return;
                if (++tries > PathSearch.MostTries)
                {
                    GaveUp = true;
                    return;
                }

                if ((next == to) != (left == 1) || !distances.TryGetValue(next, out var far) || far >= left || path.Contains(next, StringComparer.Ordinal)
                    || joining.FirstOrDefault(item => !events.Contains(item)) is not { } item)
                    continue;
                path.Add(next);
                events.Add(item);
                Extend(next);
                path.RemoveAt(path.Count - 1);
                events.Remove(item);
            }
        }
    }

    private IEnumerable<KeyValuePair<string, SortedSet<string>>> Next(string at) =>
        links.TryGetValue(at, out var next) ? next.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal) : [];

    private Dictionary<string, int> Distances(string to, int steps)
    {
        var (distances, layer) = (new Dictionary<string, int>(StringComparer.Ordinal) { [to] = 0 }, new List<string> { to });
        for (var distance = 1; distance <= steps && layer.Count > 0; distance++)
            layer = [.. layer.SelectMany(id => links.TryGetValue(id, out var next) ? next.Keys : Enumerable.Empty<string>()).Where(id => distances.TryAdd(id, distance)).ToList()];
        return distances;
    }

    private SortedSet<string> Events(string one, string other)
    {
        if (!links.TryGetValue(one, out var next))
            links[one] = next = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        if (!next.TryGetValue(other, out var events))
            next[other] = events = new SortedSet<string>(StringComparer.Ordinal);
        return events;
    }
}
