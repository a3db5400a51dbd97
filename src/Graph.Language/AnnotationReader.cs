namespace Graph.Language;

/// <summary>Copies finished documents into the immutable result; a long text comes as several, one after the other.</summary>
internal sealed class AnnotationReader(int tokenCount)
{
    private const int Inside = 1, Begins = 3;
    private readonly Token[] tokens = new Token[tokenCount];
    private readonly List<SentenceSpan> sentences = [];
    private readonly List<EntitySpan> entities = [];
    private int count;

    public static AnalyzedText Read(string text, Doc doc)
    {
        var reader = new AnnotationReader(doc.Count);
        reader.Add(doc, 0);
        return reader.ToText(text);
    }

    /// <summary>Adds a document that begins at a UTF-16 unit of the text.</summary>
    public void Add(Doc doc, int offset)
    {
        int first = count;
        for (int i = 0; i < doc.Count; i++)
        {
            var lexeme = doc.Lexemes[i];
            int start = offset + doc.Starts[i];
            tokens[count++] = new Token(start, start + lexeme.Text.Length, lexeme.Text, lexeme.Norm, doc.Lemma[i], doc.Pos[i], doc.Tag[i],
                doc.Morph[i], first + doc.Head[i], doc.Dep[i], doc.SpaceAfter[i], lexeme.IsSpace);
        }
        AddSentences(doc, first);
        AddEntities(doc, first);
    }

    public AnalyzedText ToText(string text) => new(text, tokens, [.. sentences], [.. entities]);

    private void AddSentences(Doc doc, int first)
    {
        int begin = 0;
        for (int i = 1; i <= doc.Count; i++)
        {
            if (i < doc.Count && doc.SentenceStart[i] != 1) continue;
            sentences.Add(new SentenceSpan(first + begin, first + i, tokens[first + begin].Start, tokens[first + i - 1].End));
            begin = i;
        }
    }

    private void AddEntities(Doc doc, int first)
    {
        for (int i = 0; i < doc.Count; i++)
        {
            if (doc.EntityIob[i] != Begins || doc.EntityType[i].Length == 0) continue;
            int end = i + 1;
            while (end < doc.Count && doc.EntityIob[end] == Inside) end++;
            entities.Add(new EntitySpan(first + i, first + end, doc.EntityType[i], tokens[first + i].Start, tokens[first + end - 1].End));
        }
    }
}
