namespace Graph.Text.Syntax;

/// <summary>"to" before an infinitive is a mark, and who is asked to act is the object of the asking verb: CLEAR often makes "him"
/// in "asked him to leave" the subject of "leave".</summary>
internal static class Infinitives
{
    public static void Rewrite(DraftTree tree)
    {
        for (var word = 0; word < tree.Count; word++)
            if (tree[word].Relation == "aux" && tree[word].Pos == "PART" && tree[word].Is("to"))
                tree[word].Relation = "mark";
        foreach (var clause in tree.BottomUp())
            if (tree[clause].Relation is "ccomp" or "xcomp" && tree[clause].IsVerbal && tree[tree.Head(clause)].IsVerbal)
                RaiseSubject(tree, clause);
    }

    private static void RaiseSubject(DraftTree tree, int clause)
    {
        var governor = tree.Head(clause);
        var subject = tree.Child(clause, "nsubj", "nsubjpass");
        if (subject <= governor || subject > clause || !IsOpen(tree, clause, subject) || tree.HasChild(governor, "dobj", "dative"))
            return;
        tree.Attach(subject, governor, "dobj");
        tree[clause].Relation = "xcomp";
    }

    /// <summary>No finite verb, no auxiliary but those of the infinitive, and no "for" or "that" before the subject.</summary>
    private static bool IsOpen(DraftTree tree, int clause, int subject)
    {
        if (tree[clause].Has("VerbForm=Fin"))
            return false;
        var infinitive = false;
        foreach (var child in tree.Children(clause))
        {
            if (tree[child].Relation == "mark" && child < subject)
                return false;
            infinitive |= tree[child].Relation == "mark" && child > subject;
            if (tree[child].Relation is "aux" or "auxpass" && tree[child].Has("VerbForm=Fin"))
                return false;
        }

        return infinitive || tree[clause].Has("VerbForm=Inf");
    }
}
