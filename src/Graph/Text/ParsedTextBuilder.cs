using Graph.Documents;
using Graph.Language;
using Graph.Text.Syntax;

namespace Graph.Text;

/// <summary>Joins the analyses of a document's pieces into one parsed text: visible words only, offsets of the document, UD trees.</summary>
internal sealed class ParsedTextBuilder(Document document, bool isClear)
{
    private readonly List<Word> words = [];
    private readonly List<Sentence> sentences = [];
    private readonly List<NamedSpan> names = [];

    /// <param name="document">The document.</param>
    /// <param name="stretches">Its pieces in order.</param>
    /// <param name="analyses">What the model says of each piece.</param>
    /// <param name="isClear">Whether its trees are of the ClearNLP scheme; else they are UD already.</param>
    public static ParsedText Build(Document document, IReadOnlyList<Stretch> stretches, IReadOnlyList<AnalyzedText> analyses, bool isClear)
    {
        var builder = new ParsedTextBuilder(document, isClear);
        for (var i = 0; i < stretches.Count; i++)
            builder.Add(stretches[i], analyses[i].Tokens, analyses[i].Sentences, analyses[i].Entities);
        return builder.Build();
    }

    public ParsedText Build() => new(document, words, sentences, names);

    /// <summary>Appends one piece.</summary>
    public void Add(Stretch stretch, IReadOnlyList<Token> tokens, IReadOnlyList<SentenceSpan> spans, IReadOnlyList<EntitySpan> entities)
    {
        var visible = new VisibleTokens(tokens);
        var before = words.Count;
        var named = entities.Select(entity => visible.Narrow(entity.FirstToken, entity.EndToken, entity.Label)).OfType<NamedSpan>().ToList();
        var next = 0;
        foreach (var span in SentenceRepair.Merge(tokens, spans.Select(span => visible.Range(span.FirstToken, span.EndToken)), visible))
        {
            var tree = SentenceTree.Of(tokens, visible, span.First, span.End);
            var own = named.Skip(next).TakeWhile(name => name.First < span.End).ToList();
            next += own.Count;
            if (isClear)
                ClearScheme.Rewrite(tree, own.Where(name => name.Label is "PERSON" or "PER" && name.End <= span.End)
                    .Select(name => (name.First - span.First, name.End - span.First)));
            else
                tree[tree.Root].Relation = "root";
            AddSentence(tree, i => stretch.ToDocument(tokens[visible.Token(span.First + i)].Start, tokens[visible.Token(span.First + i)].End));
        }

        names.AddRange(named.Select(name => name with { First = name.First + before, End = name.End + before }));
    }

    private void AddSentence(DraftTree tree, Func<int, TextSpan> place)
    {
        var first = words.Count;
        for (var i = 0; i < tree.Count; i++)
        {
            var span = place(i);
            words.Add(new Word(
                first + i, span, span.Of(document.Text), tree[i].Lemma, tree[i].Pos, tree[i].Features, first + tree.Head(i), tree[i].Relation, sentences.Count));
        }

        sentences.Add(new Sentence(
            sentences.Count, first, words.Count, first + tree.Root, new TextSpan(words[first].Span.Start, words[^1].Span.End)));
    }
}
