namespace Graph.Language.Transitions;

/// <summary>Turns the arcs of a parse into the document's tree: roots, lifted arcs put back, sentence starts (FORMAT 9.4).</summary>
internal sealed class DependencyTree
{
    private const string RootLabel = "ROOT";
    private const string Lifted = "||";
    private const int MaxPasses = 12;
    private readonly Dictionary<string, (string Label, string Sought)> parts = new(StringComparer.Ordinal);
    private readonly List<int> queue = [];
    private int[] low = [], high = [];
    private bool[] starts = [];

    public void Finish(Doc doc, ParserState state)
    {
        int n = doc.Count;
        if (low.Length < n)
        {
            low = new int[doc.Capacity];
            high = new int[doc.Capacity];
            starts = new bool[doc.Capacity];
        }
        bool lifted = false;
        for (int i = 0; i < n; i++)
        {
            bool root = state.Heads[i] < 0;
            doc.Head[i] = root ? i : state.Heads[i];
            doc.Dep[i] = root ? RootLabel : state.Labels[i]!;
            lifted |= doc.Dep[i].Contains(Lifted, StringComparison.Ordinal);
        }
        FindEdges(doc);
        if (lifted)
        {
            for (int i = 0; i < n; i++) Lower(doc, i);
            FindEdges(doc);
        }
        doc.SentenceStart.AsSpan(0, n).Fill(-1);
        for (int i = 0; i < n; i++)
            if (doc.Head[i] == i) doc.SentenceStart[low[i]] = 1;
    }

    /// <summary>A label x||y says: the true head is the nearest y below this one.</summary>
    private void Lower(Doc doc, int token)
    {
        string label = doc.Dep[token];
        if (!label.Contains(Lifted, StringComparison.Ordinal)) return;
        if (!parts.TryGetValue(label, out var part))
        {
            int bar = label.IndexOf(Lifted, StringComparison.Ordinal);
            parts[label] = part = (label[..bar], label[(bar + Lifted.Length)..]);
        }
        doc.Dep[token] = part.Label;
        queue.Clear();
        queue.Add(doc.Head[token]);
        // A damaged model can make arcs that run in a circle: no more nodes than tokens are new.
        for (int at = 0; at < queue.Count && at <= doc.Count; at++)
        {
            int node = queue[at];
            for (int child = low[node]; child <= high[node]; child++)
            {
                if (doc.Head[child] != node || child == node || child == token || doc.Lexemes[child].IsSpace) continue;
                if (doc.Dep[child] == part.Sought)
                {
                    doc.Head[token] = child;
                    return;
                }
                queue.Add(child);
            }
        }
    }

    private void FindEdges(Doc doc)
    {
        int n = doc.Count;
        for (int i = 0; i < n; i++) low[i] = high[i] = i;
        for (int pass = 0; pass < MaxPasses; pass++)
        {
            for (int i = 0; i < n; i++) Widen(doc.Head[i], i);
            for (int i = n - 1; i >= 0; i--) Widen(doc.Head[i], i);
            if (HeadsStayInSentence(doc)) return;
        }
    }

    private void Widen(int head, int token)
    {
        if (low[token] < low[head]) low[head] = low[token];
        if (high[token] > high[head]) high[head] = high[token];
    }

    private bool HeadsStayInSentence(Doc doc)
    {
        int n = doc.Count, begin = 0;
        starts.AsSpan(0, n).Clear();
        for (int i = 0; i < n; i++)
            if (doc.Head[i] == i) starts[low[i]] = true;
        for (int i = 0; i < n; i++)
        {
            if (!(starts[i] && i > 0) && i != n - 1) continue;
            for (int j = begin; j < i; j++)
                if (doc.Head[j] < begin || doc.Head[j] > i) return false;
            begin = i;
        }
        return true;
    }
}
