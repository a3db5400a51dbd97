namespace Graph.Text.Syntax;

/// <summary>CLEAR lets a form of "be" govern its predicate, UD the predicate govern "be" as cop: "Ana is -attr-> president" becomes
/// "president -nsubj-> Ana, -cop-> is". Other linking verbs ("became", "remained") keep the predicate as xcomp.</summary>
internal static class Copulas
{
    public static void Rewrite(DraftTree tree)
    {
        foreach (var word in tree.BottomUp())
            if (tree[word].IsVerbal && tree[word].Lemma == "be" && !tree[word].Relation.StartsWith("aux", StringComparison.Ordinal))
                Rewrite(tree, word);
    }

    private static void Rewrite(DraftTree tree, int verb)
    {
        var predicate = tree.Child(verb, "attr", "acomp", "oprd");
        if (HasExistentialThere(tree, verb))
        {
            if (predicate >= 0)
                tree[predicate].Relation = "nsubj";
            return;
        }

        if (predicate < 0)
            predicate = PlacePredicate(tree, verb);
        if (predicate >= 0)
            tree.Promote(predicate, "cop");
    }

    private static bool HasExistentialThere(DraftTree tree, int verb) =>
        tree.Child(verb, "expl") is var expletive and >= 0 && tree[expletive].Is("there");

    /// <summary>"was in Oslo", "is here": a phrase of place or time right behind the verb is the predicate when nothing else can be.</summary>
    private static int PlacePredicate(DraftTree tree, int verb)
    {
        if (!tree.HasChild(verb, "nsubj") || tree.HasChild(verb, "ccomp", "xcomp", "dobj", "csubj", "agent", "expl"))
            return -1;
        foreach (var child in tree.Children(verb))
            if (child > verb && tree[child].Relation == "obl")
                return child;
        foreach (var child in tree.Children(verb))
            if (child > verb && tree[child] is { Relation: "advmod", Pos: "ADV" })
                return child;
        return -1;
    }
}
