using Graph.Documents;

namespace Graph.Text.Syntax;

/// <summary>Prepositions of several words ("according to"): the later words hang below the first as <c>fixed</c>.</summary>
internal static class FixedExpressions
{
    private static readonly string[][] Expressions =
        [.. EmbeddedRows.Read("text/en/fixed.tsv").Select(row => row[0].Split(' '))];

    private static readonly HashSet<string> FirstWords =
        Expressions.Select(words => words[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static void Rewrite(DraftTree tree)
    {
        for (var first = 0; first < tree.Count; first++)
            if (FirstWords.Contains(tree[first].Form) && Expressions.FirstOrDefault(words => StandsAt(tree, first, words)) is { } words)
                for (var i = 1; i < words.Length; i++)
                    tree.Attach(first + i, first, "fixed");
    }

    /// <summary>The words must follow each other and none may govern anything outside the expression.</summary>
    private static bool StandsAt(DraftTree tree, int first, string[] words)
    {
        if (first + words.Length > tree.Count || tree[first].Relation is not ("case" or "mark" or "cc") || tree.Head(first) is var head
            && head >= first && head < first + words.Length)
            return false;
        for (var i = 0; i < words.Length; i++)
            if (!tree[first + i].Is(words[i]) || tree.Children(first + i).Any(child => child < first || child >= first + words.Length))
                return false;
        return true;
    }
}
