using Graph.Language.Lexemes;

namespace Graph.Language.Heads;

/// <summary>Coarse tags and morphological features (FORMAT 11).</summary>
internal sealed class Morphologizer(VectorSource source, Classifier classifier, (string Morph, string Pos)[] labels, bool overwrite, bool extend)
    : Component
{
    public static Morphologizer Load(ComponentFiles files)
    {
        var cfg = files.Cfg();
        var positions = cfg.Get("labels_pos");
        // The order of the keys in the file is the order of the classes.
        (string, string)[] labels = [.. cfg.Get("labels_morph").Members().Select(m =>
        {
            var number = positions.Get(m.Key);
            string pos = EmbeddedTables.PosNames.TryGetValue(number.Int(0, 255), out string? name)
                ? name : throw number.Fail("is no number of a coarse tag");
            return (MorphFeatures.Normalize(m.Value.Text()), pos);
        })];
        var source = files.Source();
        return new(source, Classifier.Load(files.Network(), source.Width, labels.Length), labels,
            cfg.Find("overwrite")?.Bool() ?? false, cfg.Find("extend")?.Bool() ?? false);
    }

    public override void Run(DocBatch batch)
    {
        using var vectors = source.Get(batch);
        var cursor = new TokenCursor(batch);
        classifier.Score(vectors.Vectors, batch.TokenCount, (_, scores) =>
        {
            var (doc, i) = cursor.Next();
            var (morph, pos) = labels[Classifier.ArgMax(scores)];
            if (doc.Morph[i].Length == 0) doc.Morph[i] = morph;
            else if (extend) doc.Morph[i] = overwrite ? MorphFeatures.Merge(doc.Morph[i], morph) : MorphFeatures.Merge(morph, doc.Morph[i]);
            else if (overwrite) doc.Morph[i] = morph;
            if (overwrite || doc.Pos[i].Length == 0) doc.Pos[i] = pos;
        });
    }
}
