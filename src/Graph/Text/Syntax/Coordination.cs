namespace Graph.Text.Syntax;

/// <summary>CLEAR chains conjuncts (a -> b -> c), UD hangs all from the first; conjunctions and commas go to the conjunct they precede.</summary>
internal static class Coordination
{
    public static void Rewrite(DraftTree tree)
    {
        for (var word = 0; word < tree.Count; word++)
            if (tree[word].Relation is "cc" or "punct" && NextConjunct(tree, word) is var conjunct and >= 0)
                tree.Attach(word, conjunct, tree[word].Relation);
        for (var word = 0; word < tree.Count; word++)
            if (tree[word].Relation == "conj" && tree.Head(word) != word)
                tree.Attach(word, First(tree, tree.Head(word)), "conj");
    }

    /// <summary>The conjunct right behind a conjunction or comma among the dependents of the same head; -1 when something else comes first.</summary>
    private static int NextConjunct(DraftTree tree, int word)
    {
        var head = tree.Head(word);
        if (head >= word)
            return -1;
        foreach (var other in tree.Children(head))
            if (other > word && tree[other].Relation is not ("cc" or "punct"))
                return tree[other].Relation == "conj" ? other : -1;
        return -1;
    }

    private static int First(DraftTree tree, int word)
    {
        while (tree[word].Relation == "conj" && tree.Head(word) != word)
            word = tree.Head(word);
        return word;
    }
}
