using System.Globalization;
using Graph.Text.Syntax;

namespace Graph.Tests.Text.Syntax;

/// <summary>Draft trees by hand: <c>form/POS/head/relation</c> separated by blanks; head counts from 1, 0 is the root;
/// a fifth part gives the lemma, a sixth the features.</summary>
internal static class Drafts
{
    public static DraftTree Of(string words)
    {
        var rows = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('/')).ToList();
        return new DraftTree(
            rows.Select(row => new DraftWord(row[0], row.Length > 4 ? row[4] : row[0], row[1]) { Relation = row[3], Features = row.Length > 5 ? row[5] : "" }),
            rows.Select((row, i) => int.Parse(row[2], CultureInfo.InvariantCulture) is var head && head == 0 ? i : head - 1));
    }

    /// <summary>The tree as <c>form:head:relation</c>, heads counted from 1, in the order of the words.</summary>
    public static string Shown(DraftTree tree) => string.Join(' ', Enumerable.Range(0, tree.Count)
        .Select(i => $"{tree[i].Form}<{(tree.Root == i ? "" : tree.HeadOf(i).Form + ".")}{tree[i].Relation}"));

    public static string Converted(string words, params (int First, int End)[] persons)
    {
        var tree = Of(words);
        ClearScheme.Rewrite(tree, persons);
        return Shown(tree);
    }
}
