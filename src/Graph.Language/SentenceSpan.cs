namespace Graph.Language;

/// <summary>A sentence: tokens FirstToken up to, not including, EndToken. Sentences cover all tokens without gaps.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">One past the last token.</param>
/// <param name="Start">First UTF-16 unit in the text.</param>
/// <param name="End">One past the last UTF-16 unit of the last token.</param>
public readonly record struct SentenceSpan(int FirstToken, int EndToken, int Start, int End);
