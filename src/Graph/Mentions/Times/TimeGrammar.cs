namespace Graph.Mentions.Times;

/// <summary>A place where a pattern fits. TimeAtom runs are half-open.</summary>
/// <param name="First">First atom of the extent.</param>
/// <param name="End">One past the last atom of the extent.</param>
/// <param name="Length">Atoms that the pattern took, context included: of two readings of one extent the better grounded wins.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="Fields">The pattern's own fields and those its slots filled.</param>
internal sealed record TimeMatch(int First, int End, int Length, TimePattern Pattern, IReadOnlyDictionary<string, string> Fields);

/// <summary>The patterns of one language as a tree of shared beginnings.</summary>
internal sealed class TimeGrammar
{
    private readonly Node root = new();
    private readonly Slots slots;

    /// <summary>Grows the tree.</summary>
    public TimeGrammar(TimeWords words, IEnumerable<TimePattern> patterns)
    {
        slots = new Slots(words);
        foreach (var pattern in patterns)
        {
            var node = root;
            foreach (var element in pattern.Elements)
                node = node.Next(element);
            node.Patterns.Add(pattern);
        }
    }

    /// <summary>All places where a pattern fits, overlapping ones too.</summary>
    public IReadOnlyList<TimeMatch> Match(IReadOnlyList<TimeAtom> atoms)
    {
        var found = new List<TimeMatch>();
        for (var start = 0; start < atoms.Count; start++)
            Walk(root, new Path(atoms, start, start, start, -1, null), found);
        return found;
    }

    private void Walk(Node node, Path path, List<TimeMatch> found)
    {
        foreach (var pattern in node.Patterns)
            found.Add(path.Finish(pattern));
        if (node.ExtentBegins is { } begins)
            Walk(begins, path with { First = path.At }, found);
        if (node.ExtentEnds is { } ends)
            Walk(ends, path with { End = path.At }, found);
        if (path.At >= path.Atoms.Count || (path.At > path.Start && path.Atoms[path.At].Breaks))
            return;
        if (node.Words.Count > 0 && node.Words.TryGetValue(path.Atoms[path.At].Text, out var next))
            Walk(next, path with { At = path.At + 1 }, found);
        if (node.Slots.Count == 0)
            return;
        var starts = slots.StartingWith(path.Atoms[path.At]);
        foreach (var (element, after) in node.Slots)
            if (Slots.MayFill(element.Text, path.Atoms[path.At], starts))
                foreach (var (end, value) in slots.Fill(element.Text, path.Atoms, path.At))
                    Walk(after, path with { At = end, Filled = new Filled(element.Field, value, path.Filled) }, found);
    }

    private sealed record Filled(string Field, string Value, Filled? Before);

    private sealed record Path(IReadOnlyList<TimeAtom> Atoms, int Start, int At, int First, int End, Filled? Filled)
    {
        public TimeMatch Finish(TimePattern pattern)
        {
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var filled = Filled; filled is not null; filled = filled.Before)
                fields.TryAdd(filled.Field, filled.Value);
            foreach (var (name, value) in pattern.Fields)
                fields[name] = value;
            return new TimeMatch(First, End < 0 ? At : End, At - Start, pattern, fields);
        }
    }

    private sealed class Node
    {
        public List<TimePattern> Patterns { get; } = [];

        public Dictionary<string, Node> Words { get; } = new(StringComparer.Ordinal);

        public List<(PatternElement Element, Node Next)> Slots { get; } = [];

        public Node? ExtentBegins { get; private set; }

        public Node? ExtentEnds { get; private set; }

        public Node Next(PatternElement element)
        {
            switch (element.Kind)
            {
                case "[":
                    return ExtentBegins ??= new Node();
                case "]":
                    return ExtentEnds ??= new Node();
                case "word":
                    if (!Words.TryGetValue(element.Text, out var next))
                        Words.Add(element.Text, next = new Node());
                    return next;
                default:
                    var known = Slots.Find(slot => slot.Element == element).Next;
                    if (known is null)
                        Slots.Add((element, known = new Node()));
                    return known;
            }
        }
    }
}
