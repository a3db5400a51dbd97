namespace Graph.Language;

/// <summary>A named entity: tokens FirstToken up to, not including, EndToken. Entities do not overlap.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">One past the last token.</param>
/// <param name="Label">Type as the model names it (PERSON, GPE, ...).</param>
/// <param name="Start">First UTF-16 unit in the text.</param>
/// <param name="End">One past the last UTF-16 unit of the last token.</param>
public readonly record struct EntitySpan(int FirstToken, int EndToken, string Label, int Start, int End);
