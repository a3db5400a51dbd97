namespace Graph.Language.Heads;

/// <summary>Fine tags (FORMAT 11).</summary>
internal sealed class Tagger(VectorSource source, Classifier classifier, string[] labels, bool overwrite) : Component
{
    public static Tagger Load(ComponentFiles files)
    {
        var cfg = files.Cfg();
        string[] labels = [.. cfg.Get("labels").Items().Select(l => l.Text())];
        var source = files.Source();
        return new(source, Classifier.Load(files.Network(), source.Width, labels.Length), labels, cfg.Find("overwrite")?.Bool() ?? false);
    }

    public override void Run(DocBatch batch)
    {
        using var vectors = source.Get(batch);
        var cursor = new TokenCursor(batch);
        classifier.Score(vectors.Vectors, batch.TokenCount, (_, scores) =>
        {
            var (doc, i) = cursor.Next();
            if (overwrite || doc.Tag[i].Length == 0) doc.Tag[i] = labels[Classifier.ArgMax(scores)];
        });
    }
}

/// <summary>Walks the tokens of a batch in order.</summary>
internal sealed class TokenCursor(DocBatch batch)
{
    private int doc;
    private int token = -1;

    public (Doc Doc, int Token) Next()
    {
        token++;
        while (token >= batch.Docs[doc].Count)
        {
            doc++;
            token = 0;
        }
        return (batch.Docs[doc], token);
    }
}
