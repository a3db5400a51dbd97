namespace Graph.Language;

/// <summary>A text with its tokens, sentences and entities; immutable. All offsets are UTF-16 units into <see cref="Text"/>.</summary>
public sealed class AnalyzedText
{
    internal AnalyzedText(string text, Token[] tokens, SentenceSpan[] sentences, EntitySpan[] entities)
    {
        Text = text;
        Tokens = Array.AsReadOnly(tokens);
        Sentences = Array.AsReadOnly(sentences);
        Entities = Array.AsReadOnly(entities);
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>All tokens in order of the text; single spaces between words are flags of the token before.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>All sentences in order; empty only when there are no tokens.</summary>
    public IReadOnlyList<SentenceSpan> Sentences { get; }

    /// <summary>All entities in order.</summary>
    public IReadOnlyList<EntitySpan> Entities { get; }
}
