namespace Graph.Events;

/// <summary>A lasting fact as one place of a text states it.</summary>
/// <param name="Type">Relation type id of the ontology.</param>
/// <param name="Trigger">The words that state it: the office, the body's name.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Subject">Index of the mention of the subject.</param>
/// <param name="Object">Where the words of the object stand.</param>
/// <param name="Key">Key of the known thing that these words mean.</param>
public sealed record RelationMention(string Type, TextSpan Trigger, int Sentence, int Subject, TextSpan Object, string Key)
{
    /// <summary>The office in its canonical English form, or null.</summary>
    public string? Office { get; init; }
}
