namespace Graph.Text.Syntax;

/// <summary>A verb in the past that hangs below the sentence's only noun is its predicate: "The summit opened in Oslo".</summary>
internal static class FiniteAttributes
{
    public static void Rewrite(DraftTree tree)
    {
        var noun = tree.Root;
        if (tree[noun].Pos is not ("NOUN" or "PROPN") || tree.HasChild(noun, "cop", "nsubj", "nsubjpass", "expl"))
            return;
        foreach (var verb in tree.Children(noun))
            if (verb > noun && tree[verb].Relation == "acl" && FiniteConjuncts.HasPast(tree[verb]) && !tree.HasChild(verb, "mark", "nsubj", "nsubjpass", "aux", "auxpass", "obl:agent"))
            {
                tree.Promote(verb, "nsubj", follows: child => child > verb);
                return;
            }
    }
}
