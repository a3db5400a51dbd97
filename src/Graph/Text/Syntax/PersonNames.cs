namespace Graph.Text.Syntax;

/// <summary>UD heads a person's name by its first word, the others are flat below it; CLEAR heads it by the last.
/// A title or nominal before the name ("President", "Foreign Minister") is nmod:desc of it.</summary>
internal static class PersonNames
{
    /// <param name="tree">Tree of one sentence.</param>
    /// <param name="names">Half-open runs of words of that sentence that are names of persons.</param>
    public static void Rewrite(DraftTree tree, IEnumerable<(int First, int End)> names)
    {
        foreach (var (first, end) in names)
            if (HeadOf(tree, first, end) is var head and >= 0)
                Flatten(tree, first, end, head);
    }

    /// <summary>The one word that hangs from outside; -1 when there are several or the run holds more than a name.</summary>
    private static int HeadOf(DraftTree tree, int first, int end)
    {
        var head = -1;
        for (var word = first; word < end; word++)
        {
            var above = tree.Head(word);
            var outside = above < first || above >= end || above == word;
            if ((outside && head >= 0) || (!outside && tree[word].Relation is not ("compound" or "nn" or "nmod" or "flat" or "punct" or "amod" or "dep")))
                return -1;
            if (outside)
                head = word;
        }

        return head >= 0 && tree[head].Pos is "PROPN" or "NOUN" or "X" or "ADJ" ? head : -1;
    }

    private static void Flatten(DraftTree tree, int first, int end, int head)
    {
        foreach (var child in tree.Children(head))
            if (child < first && tree[child].Relation is "compound" or "nn" or "nmod" && tree[child].Pos is "NOUN" or "PROPN")
                tree[child].Relation = "nmod:desc";
        if (head != first)
        {
            if (tree.Head(first) != head)
                tree.Attach(first, head, "flat");
            tree.Promote(first, "flat");
        }

        for (var word = first + 1; word < end; word++)
            if (tree[word].Relation != "punct")
                tree.Attach(word, first, "flat");
    }
}
