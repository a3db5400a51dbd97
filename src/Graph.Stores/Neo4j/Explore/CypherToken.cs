using System.Runtime.InteropServices;

namespace Graph.Stores.Neo4j.Explore;

/// <summary>What a piece of Cypher is.</summary>
internal enum TokenKind
{
    /// <summary>Letters, digits and underscores: a keyword or a name.</summary>
    Word,

    /// <summary>A name in backticks.</summary>
    Quoted,

    /// <summary>A text in quotation marks.</summary>
    Text,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>A parameter with its name.</summary>
    Parameter,

    /// <summary>One mark.</summary>
    Mark,

    /// <summary>A comment, text or name without its end.</summary>
    Open,
}

/// <summary>A piece of Cypher.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Value">A word or mark as it is written, a quoted name without its backticks; empty otherwise.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CypherToken(TokenKind Kind, int Start, int End, string Value)
{
    public bool Is(string mark) => Kind == TokenKind.Mark && Value == mark;
}
