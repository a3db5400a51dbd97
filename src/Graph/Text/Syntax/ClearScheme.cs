using Graph.Documents;

namespace Graph.Text.Syntax;

/// <summary>Turns trees of the ClearNLP scheme, which spaCy's English pipelines speak, into Universal Dependencies v2.</summary>
internal static class ClearScheme
{
    private static readonly Dictionary<string, string> Labels =
        EmbeddedRows.Read("text/clear-to-ud.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Longer sentences are no sentences (lists, garbage) and would take quadratic time: only their labels are changed.</summary>
    private const int LongestSentence = 2000;

    /// <summary>Labels that only this scheme has: one of them tells which scheme a model speaks.</summary>
    private static readonly HashSet<string> Telling = new(
        ["pobj", "dobj", "prep", "nsubjpass", "auxpass", "attr", "acomp", "relcl", "pcomp", "poss", "prt", "npadvmod", "quantmod", "dative", "agent", "neg", "oprd", "predet", "preconj"],
        StringComparer.Ordinal);

    public static bool IsSpokenBy(IEnumerable<string> labels) => labels.Any(Telling.Contains);

    /// <summary>Rewrites the tree in place. The order matters: a predicate must be known before conjuncts are gathered,
    /// prepositions before predicates ("was in Oslo"), and names last, when nothing asks for the last word of a name any more.</summary>
    /// <param name="tree">Tree of one sentence.</param>
    /// <param name="persons">Half-open runs of words of that sentence that are names of persons.</param>
    public static void Rewrite(DraftTree tree, IEnumerable<(int First, int End)> persons)
    {
        if (tree.Count <= LongestSentence)
            Restructure(tree, persons);
        for (var word = 0; word < tree.Count; word++)
            tree[word].Relation = tree.Root == word ? "root" : Labels.GetValueOrDefault(tree[word].Relation, tree[word].Relation);
        FixedExpressions.Rewrite(tree);
    }

    private static void Restructure(DraftTree tree, IEnumerable<(int First, int End)> persons)
    {
        Refinements.SetApartNominalModifiers(tree);
        Prepositions.Rewrite(tree);
        Copulas.Rewrite(tree);
        Infinitives.Rewrite(tree);
        Coordination.Rewrite(tree);
        FiniteAttributes.Rewrite(tree);
        FiniteConjuncts.Rewrite(tree);
        NounParticles.Rewrite(tree);
        PersonNames.Rewrite(tree, persons);
        Refinements.Rewrite(tree);
    }
}
