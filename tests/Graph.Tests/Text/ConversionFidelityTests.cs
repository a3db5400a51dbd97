using Graph.Documents;
using Graph.Language;
using Graph.Tests.Support;
using Graph.Text;
using static System.FormattableString;

namespace Graph.Tests.Text;

/// <summary>Subjects, objects and obliques of verbs against hand-made trees: the conversion must lose nothing of what the model found.</summary>
public sealed class ConversionFidelityTests(ITestOutputHelper output)
{
    private static readonly string[] Classes = ["subject", "object", "oblique"];

    /// <summary>Recall that was reached; a drop is a fault of the conversion or of the model.</summary>
    private static readonly double[] Floors = [0.895, 0.925, 0.79];

    [Fact]
    public void Subjects_objects_and_obliques_of_verbs_lose_nothing()
    {
        var gold = GoldTree.Read(Repository.Shared("gold", "gum-news", "dep")).ToList();
        var raw = Models.English.AnalyzeMany(gold.Select(tree => tree.Text), TestContext.Current.CancellationToken).ToList();
        var converted = new TextParser(Models.All)
            .ParseMany(gold.Select(tree => new Document("gum", tree.Text)), TestContext.Current.CancellationToken).ToList();
        for (var kind = 0; kind < Classes.Length; kind++)
        {
            var before = Score(gold, kind, i => RawPairs(raw[i], kind));
            var after = Score(gold, kind, i => ConvertedPairs(converted[i], kind));
            output.WriteLine(Invariant($"{Classes[kind],-8} before {before}  after {after}"));
            Assert.True(after.Recall >= Floors[kind] && after.Recall >= before.Recall && after.F1 >= before.F1, $"{Classes[kind]}: {before} became {after}");
        }
    }

    private sealed record Figures(int Right, int Found, int Wanted)
    {
        public double Recall => (double)Right / Wanted;

        public double Precision => (double)Right / Found;

        public double F1 => 2.0 * Right / (Found + Wanted);

        public override string ToString() => Invariant($"P {Precision:F4} R {Recall:F4} F1 {F1:F4} ({Right} of {Wanted})");
    }

    private static Figures Score(List<GoldTree> gold, int kind, Func<int, IEnumerable<(int Head, int Dependent)>> pairs)
    {
        var (right, found, wanted) = (0, 0, 0);
        for (var i = 0; i < gold.Count; i++)
        {
            var tree = gold[i];
            var expected = Enumerable.Range(0, tree.Words.Count).Where(w => Kind(tree.Words[w].Relation) == kind && tree.Words[tree.Words[w].Head].Pos == "VERB")
                .Select(w => (tree.Words[w].Head, w)).ToHashSet();
            var got = pairs(i).Select(pair => (Head: tree.At(pair.Head), Dependent: tree.At(pair.Dependent)))
                .Where(pair => pair.Head >= 0 && pair.Dependent >= 0 && tree.Words[pair.Head].Pos == "VERB")
                .Select(pair => (pair.Head, tree.NameHead(pair.Dependent))).ToHashSet();
            right += got.Count(expected.Contains);
            found += got.Count;
            wanted += expected.Count;
        }

        return new Figures(right, found, wanted);
    }

    private static int Kind(string relation) => relation.Split(':')[0] switch { "nsubj" or "csubj" => 0, "obj" or "iobj" => 1, "obl" => 2, _ => -1 };

    private static IEnumerable<(int Head, int Dependent)> ConvertedPairs(ParsedText text, int kind) =>
        text.Words.Where(word => Kind(word.Relation) == kind && !word.IsRoot).Select(word => (text.Words[word.Head].Span.Start, word.Span.Start));

    /// <summary>What a reader of the model's own labels finds: the noun below a preposition belongs to the head of the preposition.</summary>
    private static IEnumerable<(int Head, int Dependent)> RawPairs(AnalyzedText text, int kind)
    {
        foreach (var token in text.Tokens)
        {
            var head = text.Tokens[token.Head];
            var found = token.Dep switch
            {
                "nsubj" or "nsubjpass" or "csubj" or "csubjpass" => kind == 0,
                "dobj" => kind == 1,
                "dative" => kind == 1 && token.Pos != "ADP",
                "npadvmod" => kind == 2,
                "pobj" => kind == 2 && head.Dep is "prep" or "agent" or "dative",
                _ => false,
            };
            if (found)
                yield return (kind == 2 && token.Dep == "pobj" ? text.Tokens[head.Head].Start : head.Start, token.Start);
        }
    }
}
