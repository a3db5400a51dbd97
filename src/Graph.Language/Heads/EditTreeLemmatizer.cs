using Graph.Language.Lexemes;

namespace Graph.Language.Heads;

/// <summary>Lemmas by the edit tree that a classifier picks (FORMAT 13.3).</summary>
internal sealed class EditTreeLemmatizer : Component
{
    private readonly VectorSource source;
    private readonly Classifier classifier;
    private readonly EditTrees trees;
    private readonly int[] labels;
    private readonly int topK;
    private readonly bool backsOffToText;
    private readonly bool overwrite;

    private EditTreeLemmatizer(ComponentFiles files)
    {
        source = files.Source();
        trees = EditTrees.Load(files.Folder, files.Name);
        labels = [.. files.Cfg().Get("labels").Items().Select(l => l.Int(0, trees.Count - 1))];
        classifier = Classifier.Load(files.Network(), source.Width, labels.Length);
        topK = Math.Min(files.Setting("top_k")?.Int(1, int.MaxValue) ?? 1, labels.Length);
        overwrite = files.Setting("overwrite")?.Bool() ?? false;
        string? backoff = files.HasSetting("backoff") ? files.Setting("backoff")?.Text() : "orth";
        backsOffToText = backoff switch
        {
            "orth" => true,
            null => false,
            _ => throw new UnsupportedModelException(files.Name, $"backoff = {backoff}", "orth, null"),
        };
    }

    public static EditTreeLemmatizer Load(ComponentFiles files) => new(files);

    public override void Run(DocBatch batch)
    {
        using var vectors = source.Get(batch);
        var cursor = new TokenCursor(batch);
        classifier.Score(vectors.Vectors, batch.TokenCount, (_, scores) =>
        {
            var (doc, i) = cursor.Next();
            if (overwrite || doc.Lemma[i].Length == 0) doc.Lemma[i] = Lemma(doc.Lexemes[i], scores);
        });
    }

    private string Lemma(Lexeme lexeme, Span<float> scores)
    {
        for (int attempt = 0; attempt < topK; attempt++)
        {
            int best = Classifier.ArgMax(scores);
            if (Apply(labels[best], lexeme) is { } lemma) return lemma;
            scores[best] = float.MinValue;
        }
        return backsOffToText ? lexeme.Text : "";
    }

    private string? Apply(int tree, Lexeme lexeme)
    {
        if (lexeme.FindLemma(tree, "", "") is { } memo) return memo.Lemma;
        string? lemma = trees.Apply(tree, lexeme.Text);
        lexeme.KeepLemma(new LemmaMemo(tree, "", "", lemma == lexeme.Text ? lexeme.Text : lemma));
        return lemma;
    }
}
