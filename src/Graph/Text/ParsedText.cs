using Graph.Documents;

namespace Graph.Text;

/// <summary>A document with its words, sentences, trees and the names the model found. Immutable.</summary>
public sealed class ParsedText
{
    private readonly int[][] children;

    /// <summary>Joins a document and its analysis; heads and sentence numbers must lie inside the lists.</summary>
    public ParsedText(Document document, IReadOnlyList<Word> words, IReadOnlyList<Sentence> sentences, IReadOnlyList<NamedSpan> names)
    {
        (Document, Words, Sentences, Names) = (document, words, sentences, names);
        var lists = new List<int>?[words.Count];
        foreach (var word in words)
            if (word.Head != word.Index)
                (lists[word.Head] ??= []).Add(word.Index);
        children = [.. lists.Select(list => list?.ToArray() ?? [])];
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>ISO 639-1 code of the document.</summary>
    public string Language => Document.Language;

    /// <summary>All words in order of the text; blanks are no words.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>All sentences in order of the text.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Names found by the language model, in order, not overlapping.</summary>
    public IReadOnlyList<NamedSpan> Names { get; }

    /// <summary>Indexes of the words that <paramref name="index"/> governs directly, ascending.</summary>
    public ReadOnlySpan<int> Children(int index) => children[index];

    /// <summary>Direct dependents of <paramref name="index"/> whose relation, with or without subtype, is one of <paramref name="relations"/>; ascending.</summary>
    public IEnumerable<Word> Children(int index, params string[] relations) =>
        children[index].Select(child => Words[child])
            .Where(word => relations.Contains(word.Relation, StringComparer.Ordinal) || relations.Contains(word.BaseRelation, StringComparer.Ordinal));

    /// <summary>The first conjunct and all words coordinated with it (<c>conj</c>), ascending; only itself when there are none.</summary>
    public IReadOnlyList<int> Coordinated(int index)
    {
        var found = new List<int> { index };
        for (var i = 0; i < found.Count; i++)
            foreach (var child in children[found[i]])
                if (Words[child].BaseRelation == "conj" && !found.Contains(child))
                    found.Add(child);
        found.Sort();
        return found;
    }

    /// <summary>The lemma of a verb in lower case, with its particle where it has one ("call off").</summary>
    public string LemmaWithParticle(Word verb) =>
        Children(verb.Index, "compound:prt").FirstOrDefault() is { } particle
            ? $"{verb.Lemma.ToLowerInvariant()} {particle.Text.ToLowerInvariant()}"
            : verb.Lemma.ToLowerInvariant();

    /// <summary>Indexes of all words below and including <paramref name="index"/>, ascending.</summary>
    public IReadOnlyList<int> Subtree(int index)
    {
        var found = new List<int> { index };
        for (var i = 0; i < found.Count; i++)
            found.AddRange(children[found[i]]);
        found.Sort();
        return found;
    }

    /// <summary>The words that govern <paramref name="index"/>, nearest first, up to the root; empty for a root.</summary>
    public IEnumerable<Word> Ancestors(int index)
    {
        for (var word = Words[index]; word.Head != word.Index;)
        {
            word = Words[word.Head];
            yield return word;
        }
    }

    /// <summary>Where the words [<paramref name="first"/>, <paramref name="end"/>) stand in the document's text.</summary>
    public TextSpan SpanOf(int first, int end) => new(Words[first].Span.Start, Words[end - 1].Span.End);

    /// <summary>The text under a span.</summary>
    public string TextOf(TextSpan span) => span.Of(Document.Text);
}
