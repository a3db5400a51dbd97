
namespace Graph.Language.Heads;

/// <summary>Sentence starts by a classifier of two classes (FORMAT 11).</summary>
internal sealed class SentenceRecognizer(VectorSource source, Classifier classifier, bool overwrite) : Component
{
    public static SentenceRecognizer Load(ComponentFiles files)
    {
        var source = files.Source();
        return new(source, Classifier.Load(files.Network(), source.Width, 2), files.Cfg().Find("overwrite")?.Bool() ?? false);
    }

    public override void Run(DocBatch batch)
    {
        using var vectors = source.Get(batch);
        var cursor = new TokenCursor(batch);
        classifier.Score(vectors.Vectors, batch.TokenCount, (_, scores) =>
        {
            var (doc, i) = cursor.Next();
            if (overwrite || doc.SentenceStart[i] == 0) doc.SentenceStart[i] = (sbyte)(scores[1] > scores[0] ? 1 : -1);
        });
    }
}
