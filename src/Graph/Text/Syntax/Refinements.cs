using Graph.Documents;

namespace Graph.Text.Syntax;

/// <summary>What one word and its head suffice to tell: negation, passive voice, nouns without preposition, modifiers behind their noun.</summary>
internal static class Refinements
{
    private static readonly HashSet<string> TimeWords =
        EmbeddedRows.Read("text/en/time-words.tsv").Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Before all else: CLEAR's nmod is a noun before its noun ("nuclear energy chief"), UD's nmod one behind a preposition.</summary>
    public static void SetApartNominalModifiers(DraftTree tree)
    {
        for (var word = 0; word < tree.Count; word++)
            if (tree[word].Relation is "nmod" or "compound" && tree[word].Pos == "ADJ" && word < tree.Head(word))
                tree[word].Relation = "amod";
            else if (tree[word].Relation == "nmod")
                tree[word].Relation = word < tree.Head(word) ? "compound" : "nmod:npmod";
    }

    public static void Rewrite(DraftTree tree)
    {
        for (var word = 0; word < tree.Count; word++)
            Rewrite(tree, word, tree[word]);
    }

    private static void Rewrite(DraftTree tree, int index, DraftWord word)
    {
        if (word.Relation == "neg")
            word.Add("Polarity=Neg");
        if (word.Relation == "neg" && word.Pos == "DET")
            word.Relation = "det";
        if (word.Relation == "npadvmod")
            word.Relation = (tree.HeadOf(index).IsNominal ? "nmod" : "obl") + (IsTime(word) ? ":tmod" : ":npmod");
        if (IsPassive(tree, index, word))
            word.Add("Voice=Pass");
    }

    private static bool IsTime(DraftWord word) => TimeWords.Contains(word.Lemma) || TimeWords.Contains(word.Form)
        || (word.Form.Length == 4 && word.Form.All(char.IsAsciiDigit));

    /// <summary>A past participle without "have": "was seized", "the ship seized by ...".</summary>
    private static bool IsPassive(DraftTree tree, int index, DraftWord word)
    {
        if (word.Pos != "VERB" || !word.Has("VerbForm=Part") || !word.Has("Tense=Past"))
            return false;
        if (tree.HasChild(index, "auxpass", "nsubjpass", "obl:agent"))
            return true;
        return word.Relation is "acl" or "amod" && !tree.HasChild(index, "aux");
    }
}
