using Graph.Language;
using Graph.Text.Syntax;

namespace Graph.Text;

/// <summary>Makes the tree of one sentence from a model's tokens.</summary>
internal static class SentenceTree
{
    /// <summary>Blanks are left out and what hung from them hangs from their heads. Where several words have no head inside the sentence
    /// (two sentences joined, a blank as root), the first verb among them, else the first, governs the others.</summary>
    /// <param name="tokens">Tokens of the analysis.</param>
    /// <param name="visible">Which of them are words.</param>
    /// <param name="first">Number of the first word of the sentence.</param>
    /// <param name="end">One past the number of its last.</param>
    public static DraftTree Of(IReadOnlyList<Token> tokens, VisibleTokens visible, int first, int end)
    {
        var words = new DraftWord[end - first];
        var heads = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var token = tokens[visible.Token(first + i)];
            words[i] = new DraftWord(token.Text, token.Lemma, token.Pos) { Features = token.Morph, Relation = token.Dep.Length > 0 ? token.Dep : "dep" };
            heads[i] = HeadOf(tokens, visible, first, end, i);
        }

        JoinRoots(words, heads);
        return new DraftTree(words, heads);
    }

    /// <summary>The nearest visible head inside the sentence; the word itself when there is none.</summary>
    private static int HeadOf(IReadOnlyList<Token> tokens, VisibleTokens visible, int first, int end, int word)
    {
        var token = visible.Token(first + word);
        for (var head = tokens[token].Head; head != token; (token, head) = (head, tokens[head].Head))
        {
            if (visible.IsVisible(head))
                return visible.Number(head) is var number && number >= first && number < end ? number - first : word;
        }

        return word;
    }

    private static void JoinRoots(DraftWord[] words, int[] heads)
    {
        var roots = Enumerable.Range(0, words.Length).Where(i => heads[i] == i).ToList();
        var root = roots.FindIndex(i => words[i].IsVerbal) is var verb and >= 0 ? roots[verb] : roots[0];
        foreach (var other in roots.Where(other => other != root))
        {
            heads[other] = root;
            if (words[other].Relation is "ROOT" or "root")
                words[other].Relation = words[other].Pos == "PUNCT" ? "punct" : words[other].IsVerbal ? "parataxis" : "dep";
        }
    }
}
