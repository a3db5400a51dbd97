namespace Graph.Text.Syntax;

/// <summary>A finite verb is not coordinated with an infinitive: in "asked them to wait and left", "left" goes with "asked".</summary>
internal static class FiniteConjuncts
{
    public static void Rewrite(DraftTree tree)
    {
        for (var word = 0; word < tree.Count; word++)
            if (tree[word].Relation == "conj" && IsFinite(tree, word) && IsInfinitive(tree, tree.Head(word)) && !tree.HasChild(word, "nsubj", "nsubjpass", "expl")
                && FiniteAbove(tree, tree.Head(word)) is var above and >= 0)
                tree.Attach(word, above, "conj");
    }

    private static int FiniteAbove(DraftTree tree, int word)
    {
        while (tree.Head(word) != word)
        {
            word = tree.Head(word);
            if (IsFinite(tree, word))
                return word;
        }

        return -1;
    }

    // Present forms equal infinitives and participles can be both: only the past tells for sure.
    private static bool IsFinite(DraftTree tree, int word) =>
        HasPast(tree[word]) || tree.Children(word).Any(child => tree[child].Relation is "cop" or "aux" or "auxpass" && HasPast(tree[child]));

    public static bool HasPast(DraftWord word) =>
        word.Features.Contains("Tense=Past", StringComparison.Ordinal) && word.Features.Contains("VerbForm=Fin", StringComparison.Ordinal);

    private static bool IsInfinitive(DraftTree tree, int word) => tree[word].Features.Contains("VerbForm=Inf", StringComparison.Ordinal)
        && tree.Children(word).Any(child => tree[child].Form.Equals("to", StringComparison.OrdinalIgnoreCase));
}
