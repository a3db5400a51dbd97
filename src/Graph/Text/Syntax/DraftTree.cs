namespace Graph.Text.Syntax;

/// <summary>The tree of one sentence while it is rewritten. Word numbers count from 0 inside the sentence; the root heads itself.
/// Every operation keeps it a tree.</summary>
internal sealed class DraftTree
{
    private readonly DraftWord[] words;
    private readonly int[] heads;
    private readonly List<int>[] children;

    /// <summary>Joins words and heads, which must form one tree.</summary>
    public DraftTree(IEnumerable<DraftWord> words, IEnumerable<int> heads)
    {
        this.words = [.. words];
        this.heads = [.. heads];
        children = new List<int>[this.words.Length];
        for (var i = 0; i < children.Length; i++)
            children[i] = [];
        for (var i = 0; i < children.Length; i++)
            if (this.heads[i] != i)
                children[this.heads[i]].Add(i);
            else
                Root = i;
    }

    public int Count => words.Length;

    public int Root { get; private set; }

    public DraftWord this[int index] => words[index];

    public int Head(int index) => heads[index];

    public DraftWord HeadOf(int index) => words[heads[index]];

    /// <summary>Dependents of a word, ascending, as they were when asked: the tree may be changed while they are walked.</summary>
    public int[] Children(int index) => [.. children[index]];

    /// <summary>The first dependent with one of the relations; -1 when there is none.</summary>
    public int Child(int index, params ReadOnlySpan<string> relations)
    {
        foreach (var child in children[index])
            if (relations.Contains(words[child].Relation))
                return child;
        return -1;
    }

    public bool HasChild(int index, params ReadOnlySpan<string> relations) => Child(index, relations) >= 0;

    /// <summary>Hangs a word, with all below it, under another that is not below it.</summary>
    public void Attach(int index, int head, string relation)
    {
        words[index].Relation = relation;
        if (heads[index] == head)
            return;
        Detach(index);
        PutBelow(index, head);
    }

    /// <summary>Lets a dependent take the place of its head: it gets the head's own head and relation, and the other dependents that
    /// <paramref name="follows"/> accepts (all when null). The old head hangs below it as <paramref name="relation"/>.</summary>
    public void Promote(int index, string relation, Func<int, bool>? follows = null)
    {
        var head = heads[index];
        Detach(index);
        if (heads[head] == head)
            (heads[index], Root) = (index, index);
        else
            PutBelow(index, heads[head]);
        words[index].Relation = words[head].Relation;
        foreach (var other in Children(head))
            if (follows is null || follows(other))
                Attach(other, index, words[other].Relation);
        Attach(head, index, relation);
    }

    /// <summary>All words, each after the words below it.</summary>
    public IReadOnlyList<int> BottomUp()
    {
        var order = new List<int>(Count) { Root };
        for (var i = 0; i < order.Count; i++)
            order.AddRange(children[order[i]]);
        order.Reverse();
        return order;
    }

    private void PutBelow(int index, int head)
    {
        heads[index] = head;
        var siblings = children[head];
        siblings.Insert(~siblings.BinarySearch(index), index);
    }

    private void Detach(int index)
    {
        if (heads[index] == index)
            return;
        var siblings = children[heads[index]];
        siblings.RemoveAt(siblings.BinarySearch(index));
    }
}
