using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Graph.Text.Syntax;

namespace Graph.Tests.Text.Syntax;

public sealed class DraftTreeTests
{
    private static readonly string[] Labels =
    [
        "nsubj", "nsubjpass", "dobj", "dative", "attr", "acomp", "xcomp", "ccomp", "pcomp", "prep", "pobj", "agent", "aux", "auxpass", "neg", "poss", "case",
        "compound", "nmod", "amod", "appos", "relcl", "advcl", "advmod", "npadvmod", "nummod", "det", "cc", "conj", "mark", "expl", "punct", "dep", "nonsense",
    ];

    private static readonly string[] Tags = ["NOUN", "PROPN", "VERB", "AUX", "ADP", "SCONJ", "ADJ", "ADV", "PRON", "PART", "CCONJ", "PUNCT", "DET", "X"];

    private static readonly string[] Forms = ["be", "to", "there", "according", "of", "because", "Monday", "such", "as", "x", "y", "z"];

    [Property(MaxTest = 2000)]
    public Property Whatever_the_tree_and_its_labels_the_result_is_a_tree() => Prop.ForAll(Trees().ToArbitrary(), rows =>
    {
        var tree = Drafts.Of(string.Join(' ', rows));
        ClearScheme.Rewrite(tree, [(0, Math.Min(3, tree.Count)), (Math.Max(0, tree.Count - 2), tree.Count)]);
        Assert.Equal("root", tree[tree.Root].Relation);
        Assert.Equal(tree.Root, tree.Head(tree.Root));
        Assert.Equal(Enumerable.Range(0, tree.Count), tree.BottomUp().Order());
        for (var i = 0; i < tree.Count; i++)
            if (i != tree.Root)
                Assert.Contains(i, tree.Children(tree.Head(i)));
    });

    [Fact]
    public void Promoting_puts_a_word_in_the_place_of_its_head()
    {
        var tree = Drafts.Of("a/X/2/one b/X/0/ROOT c/X/2/two d/X/3/three");
        tree.Promote(2, "old");
        Assert.Equal("a<c.one b<c.old c<ROOT d<c.three", Drafts.Shown(tree));
    }

    /// <summary>A random tree: words are numbered in a random order and each hangs from one numbered before it.</summary>
    private static Gen<string[]> Trees() =>
        from size in Gen.Choose(1, 14)
        from order in Gen.Shuffle(Enumerable.Range(0, size).ToArray())
        from heads in Gen.Choose(0, 1000).ArrayOf(size)
        from labels in Gen.Elements(Labels).ArrayOf(size)
        from tags in Gen.Elements(Tags).ArrayOf(size)
        from forms in Gen.Elements(Forms).ArrayOf(size)
        select Rows(order, heads, labels, tags, forms);

    private static string[] Rows(int[] order, int[] heads, string[] labels, string[] tags, string[] forms)
    {
        var rows = new string[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var head = i == 0 ? 0 : order[heads[i] % i] + 1;
            rows[order[i]] = $"{forms[i]}/{tags[i]}/{head}/{(i == 0 ? "ROOT" : labels[i])}";
        }

        return rows;
    }
}
