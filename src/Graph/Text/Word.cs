namespace Graph.Text;

/// <summary>One word of a parsed text. Tags, features and relations are Universal Dependencies v2 in every language.</summary>
/// <param name="Index">Place in <see cref="ParsedText.Words"/>.</param>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Text">Its form (equal to the text under the span).</param>
/// <param name="Lemma">Dictionary form as the model gives it.</param>
/// <param name="Pos">Universal part of speech (NOUN, PROPN, VERB, AUX, ADP...).</param>
/// <param name="Features">Morphological features as <c>Name=Value|Name=Value</c>, "" for none.</param>
/// <param name="Head">Index of the governing word; its own index when it is the root of its sentence.</param>
/// <param name="Relation">UD relation to the head, with subtype (<c>nsubj:pass</c>); "root" for the root.</param>
/// <param name="Sentence">Place in <see cref="ParsedText.Sentences"/>.</param>
public sealed record Word(
    int Index, TextSpan Span, string Text, string Lemma, string Pos, string Features, int Head, string Relation, int Sentence)
{
    /// <summary>Whether the word governs itself.</summary>
    public bool IsRoot => Head == Index;

    /// <summary>The relation without its subtype: <c>nsubj</c> for <c>nsubj:pass</c>.</summary>
    public string BaseRelation { get; } = Relation.Split(':')[0];

    /// <summary>Whether the features hold <paramref name="feature"/>, written <c>Name=Value</c>.</summary>
    public bool Has(string feature) => Features.Length > 0 && $"|{Features}|".Contains($"|{feature}|", StringComparison.Ordinal);
}

/// <summary>One sentence: a run of words. Half-open: includes <paramref name="First"/>, excludes <paramref name="End"/>.</summary>
/// <param name="Index">Place in <see cref="ParsedText.Sentences"/>.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index one past its last word.</param>
/// <param name="Root">Index of the word that governs it.</param>
/// <param name="Span">From its first visible character to its last, without blanks around it.</param>
public sealed record Sentence(int Index, int First, int End, int Root, TextSpan Span);

/// <summary>A name that the language model found. Half-open run of words.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index one past its last word.</param>
/// <param name="Label">The model's own label (PERSON, GPE, NORP, ORG... in English; Person, Location, Organization... in Icelandic).</param>
public sealed record NamedSpan(int First, int End, string Label);
