using Graph.Text;

namespace Graph.Mentions;

/// <summary>Which word of a run carries its role in the tree.</summary>
internal static class Tops
{
    /// <summary>The word of [<paramref name="first"/>, <paramref name="end"/>) whose head lies outside; of several the one nearest to the root, then the first.</summary>
    public static int Of(ParsedText text, int first, int end)
    {
        var (best, depth) = (first, int.MaxValue);
        for (var i = first; i < end; i++)
        {
            var word = text.Words[i];
            if (!word.IsRoot && word.Head >= first && word.Head < end)
                continue;
            var own = text.Ancestors(i).Take(text.Words.Count).Count();
            if (own < depth && word.Pos != "PUNCT")
                (best, depth) = (i, own);
        }

        return best;
    }
}
