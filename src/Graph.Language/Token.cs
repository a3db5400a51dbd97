using System.Runtime.InteropServices;

namespace Graph.Language;

/// <summary>One token with its annotation. Strings are never null; "" means not set.</summary>
/// <param name="Start">First UTF-16 unit in the analyzed text.</param>
/// <param name="End">One past the last UTF-16 unit.</param>
/// <param name="Text">The token as the model saw it: the text from Start to End, lone surrogates as U+FFFD.</param>
/// <param name="Norm">Normal form: lower case, "do not" for "don't", one form for all quotes.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Pos">Coarse tag of Universal Dependencies (NOUN, VERB, SPACE, ...).</param>
/// <param name="Tag">Fine tag of the language's own scheme.</param>
/// <param name="Morph">Features as Name=Value joined by a bar, sorted by name.</param>
/// <param name="Head">Index of the head token in the same text; a root points at itself.</param>
/// <param name="Dep">Label of the arc from the head.</param>
/// <param name="SpaceAfter">Whether U+0020 follows directly.</param>
/// <param name="IsSpace">Whether the token is whitespace only.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Token(
    int Start,
    int End,
    string Text,
    string Norm,
    string Lemma,
    string Pos,
    string Tag,
    string Morph,
    int Head,
    string Dep,
    bool SpaceAfter,
    bool IsSpace);
