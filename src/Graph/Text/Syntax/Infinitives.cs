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
            if (tree[clause].Relation is "ccomp" or "xcomp" && tree[tree.Head(clause)].IsVerbal)
                Rewrite(tree, clause, tree.Head(clause));
    }

    private static void Rewrite(DraftTree tree, int clause, int governor)
    {
        if (IsPlan(tree, clause, governor))
            PromotePlan(tree, clause, governor);
        else if (SubjectBetween(tree, clause, governor) is var subject and >= 0 && IsOpen(tree, clause, governor, subject))
        {
            tree.Attach(subject, governor, "dobj");
            tree[clause].Relation = "xcomp";
        }
    }

    /// <summary>"is to meet": the infinitive governs and the subject is nsubj:outer, as the clause may also say what the subject is
    /// ("the goal is to win").</summary>
    private static bool IsPlan(DraftTree tree, int clause, int governor) => clause > governor && tree[governor].Lemma == "be"
        && tree[clause].IsVerbal && tree.HasChild(clause, "mark") && !tree.HasChild(clause, "nsubj", "nsubjpass")
        && tree.HasChild(governor, "nsubj") && !tree.HasChild(governor, "attr", "acomp", "expl");

    private static void PromotePlan(DraftTree tree, int clause, int governor)
    {
        var subject = tree.Child(governor, "nsubj");
        tree.Promote(clause, "cop");
        tree[subject].Relation = tree.HasChild(clause, "auxpass") ? "nsubj:pass" : "nsubj:outer";
    }

    private static int SubjectBetween(DraftTree tree, int clause, int governor)
    {
        var subject = tree.Child(clause, "nsubj", "nsubjpass");
        return subject > governor && subject < clause && !tree.HasChild(governor, "dobj", "dative") ? subject : -1;
    }

    /// <summary>Whether the clause shares the subject with the governor's object: an infinitive, or what something is made or thought to be.
    /// "for" or "that" before the subject, a finite verb or a form of "be" close the clause.</summary>
    private static bool IsOpen(DraftTree tree, int clause, int governor, int subject)
    {
        var infinitive = false;
        foreach (var child in tree.Children(clause))
        {
            var relation = tree[child].Relation;
            if ((relation == "mark" && child < subject) || relation == "cop" || (relation is "aux" or "auxpass" && tree[child].Has("VerbForm=Fin")))
                return false;
            infinitive |= relation == "mark";
        }

        if (!tree[clause].IsVerbal)
            return tree[clause].Pos is "ADJ" or "NOUN";
        return infinitive || tree[clause].Has("VerbForm=Inf") || TakesBareInfinitive(tree[governor], tree[clause]);
    }

    /// <summary>"helped the crew leave": models take the bare infinitive for a present tense.</summary>
    private static bool TakesBareInfinitive(DraftWord governor, DraftWord clause) =>
        governor.Lemma is "help" or "let" or "make" or "see" or "watch" or "hear" && clause.Has("Tense=Pres") && clause.Is(clause.Lemma);
}
