namespace Graph.Language;

/// <summary>Copies a finished document into the immutable result.</summary>
internal static class AnnotationReader
{
    private const int Inside = 1, Begins = 3;

    public static AnalyzedText Read(string text, Doc doc)
    {
        var tokens = new Token[doc.Count];
        for (int i = 0; i < tokens.Length; i++)
        {
            var lexeme = doc.Lexemes[i];
            int start = doc.Starts[i];
            tokens[i] = new Token(start, start + lexeme.Text.Length, lexeme.Text, lexeme.Norm, doc.Lemma[i], doc.Pos[i], doc.Tag[i],
                doc.Morph[i], doc.Head[i], doc.Dep[i], doc.SpaceAfter[i], lexeme.IsSpace);
        }
        return new AnalyzedText(text, tokens, Sentences(doc, tokens), Entities(doc, tokens));
    }

    private static SentenceSpan[] Sentences(Doc doc, Token[] tokens)
    {
        var sentences = new List<SentenceSpan>();
        int first = 0;
        for (int i = 1; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && doc.SentenceStart[i] != 1) continue;
            sentences.Add(new SentenceSpan(first, i, tokens[first].Start, tokens[i - 1].End));
            first = i;
        }
        return [.. sentences];
    }

    private static EntitySpan[] Entities(Doc doc, Token[] tokens)
    {
        var entities = new List<EntitySpan>();
        for (int i = 0; i < tokens.Length; i++)
        {
            if (doc.EntityIob[i] != Begins || doc.EntityType[i].Length == 0) continue;
            int end = i + 1;
            while (end < tokens.Length && doc.EntityIob[end] == Inside) end++;
            entities.Add(new EntitySpan(i, end, doc.EntityType[i], tokens[i].Start, tokens[end - 1].End));
        }
        return [.. entities];
    }
}
