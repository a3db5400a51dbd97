namespace Graph.Text.Syntax;

/// <summary>CLEAR hangs a noun below its preposition, UD the preposition below its noun. "met -prep-> with -pobj-> Ana" becomes
/// "met -obl-> Ana -case-> with"; below a noun it is nmod, in a passive obl:agent, and a clause is advcl or acl with a mark.</summary>
internal static class Prepositions
{
    /// <summary>Inner prepositions come first: in "out of town" <c>of</c> hands its noun up to <c>out</c> as if it were its object.</summary>
    public static void Rewrite(DraftTree tree)
    {
        foreach (var preposition in tree.BottomUp())
            if (ObjectOf(tree, preposition) is var found and >= 0)
                Turn(tree, preposition, found);
    }

    private static int ObjectOf(DraftTree tree, int preposition) =>
        tree.Child(preposition, "pobj") is var noun and >= 0 ? noun : tree.Child(preposition, "pcomp");

    private static void Turn(DraftTree tree, int preposition, int found)
    {
        var clause = tree[found].Relation == "pcomp" && IsClause(tree, found);
        var governor = Governor(tree, preposition);
        var relation = Relation(tree, preposition, governor, clause);
        tree.Promote(found, clause ? "mark" : "case", other => !StandsBeside(tree, preposition, found, other));
        if (governor == preposition)
            tree[found].Relation = relation;
        else
            tree.Attach(found, governor, relation);
    }

    private static bool IsClause(DraftTree tree, int word) =>
        tree[word].IsVerbal || tree.HasChild(word, "nsubj", "nsubjpass", "aux", "auxpass");

    /// <summary>"in and around the town": the second preposition stays with the first.</summary>
    private static bool StandsBeside(DraftTree tree, int preposition, int found, int other) =>
        other > preposition && other < found && tree[other].Relation is "cc" or "conj" && tree[other].Pos is "ADP" or "CCONJ";

    /// <summary>What the phrase hangs from: the head of its preposition or, where that is a preposition with an object of its own
    /// ("from Rome -> to Oslo"), the head of that. The preposition itself when it is the root.</summary>
    private static int Governor(DraftTree tree, int preposition)
    {
        var head = tree.Head(preposition);
        if (tree[preposition].Relation == "conj")
            return head;
        while (head != tree.Head(head) && IsPreposition(tree, head) && !Waits(tree, head, preposition))
            head = tree.Head(head);
        return head;
    }

    private static string Relation(DraftTree tree, int preposition, int governor, bool clause)
    {
        var own = tree[preposition].Relation;
        if (governor != preposition && Waits(tree, governor, preposition))
            return clause ? "pcomp" : "pobj";
        if (own is not ("prep" or "agent" or "dative" or "pcomp" or "advmod"))
            return own;
        if (clause)
            return tree[governor].IsNominal ? "acl" : "advcl";
        return own == "agent" ? "obl:agent" : tree[governor].IsNominal ? "nmod" : "obl";
    }

    /// <summary>Whether a preposition has no object but the phrase that is about to be handed up to it.</summary>
    private static bool Waits(DraftTree tree, int preposition, int phrase) =>
        IsPreposition(tree, preposition) && tree.Children(preposition).All(child => child == phrase || tree[child].Relation is not ("pobj" or "pcomp"));

    private static bool IsPreposition(DraftTree tree, int word) => !tree[word].IsNominal
        && (tree[word].Relation is "prep" or "agent" or "dative" || (tree[word].Relation == "pcomp" && !tree[word].IsVerbal));
}
