namespace Graph.Stores.Neo4j.Explore;

/// <summary>One pass over one reading of a statement. Each word is a name or a keyword by what stands before it; where both could be, a word that writes is
/// taken for the keyword.</summary>
internal sealed class GateReading(string text)
{
    private readonly IReadOnlyList<CypherToken> tokens = CypherTokenizer.Of(text);
    private Place place = Place.Word;

    /// <summary>What may stand next.</summary>
    private enum Place
    {
        /// <summary>The beginning of a clause or the next part of an expression: only words of the lists.</summary>
        Word,

        /// <summary>A name, a pattern or an expression: any word is a name.</summary>
        Operand,

        /// <summary>Either: the sign before it joins two operands, or ends a pattern.</summary>
        Either,
    }

    public Refusal? Check()
    {
        if (tokens.Count == 0)
            return Refuse("There is no statement.", null);
        for (var at = 0; at < tokens.Count; at++)
            if (Step(at) is { } refusal)
                return refusal;
        return null;
    }

    private Refusal? Step(int at)
    {
        var token = tokens[at];
        switch (token.Kind)
        {
            case TokenKind.Open:
                return Refuse("A text, a comment or a name in backticks has no end.", token);
            case TokenKind.Word:
                return Word(at, token);
            case TokenKind.Mark:
                return Mark(at, token);
            case TokenKind.Quoted when CallOf(at) is { } call:
                return call;
            default:
                place = Place.Word;
                return null;
        }
    }

    private Refusal? Word(int at, CypherToken token)
    {
        var word = Plain(token.Value);
        if (place == Place.Operand || (place == Place.Either && !CypherWords.Writing.Contains(word) && !Known(word)))
        {
            place = place == Place.Operand ? AfterName(at, word) : Same(token, "CASE") ? Place.Either : Place.Word;
            return CallOf(at);
        }

        if (!Known(word))
            return Refuse($"'{token.Value}' is no part of a statement that only reads.{Hint(word)}", token);
        if (Same(token, "CALL"))
            return Call(at);
        if (Same(token, "IN") && IsOwnTransactions(at))
            return Refuse("'IN TRANSACTIONS' runs in transactions of its own, which a statement that only reads does not need.", token);
        // A clause follows UNION DISTINCT, not the operand of RETURN DISTINCT.
        place = Same(token, "DISTINCT") && at > 0 && Same(tokens[at - 1], "UNION") ? Place.Word : CypherWords.BeforeOperand.Contains(word) ? Place.Operand : CypherWords.BeforeEither.Contains(word) ? Place.Either : Place.Word;
        return null;
    }

    // What introduces an operand does so where an operand could stand too: count(DISTINCT x), WHERE NOT x, RETURN CASE x WHEN. Not where only a name can.
    private Place AfterName(int at, string word)
    {
        if (at == 0 || tokens[at - 1] is { Kind: TokenKind.Mark, Value: "." or ":" or "|" or "&" or "!" } || Same(tokens[at - 1], "AS"))
            return Place.Word;
        return word.ToUpperInvariant() switch
        {
            "DISTINCT" or "NOT" => Place.Operand,
            "CASE" => Place.Either,
            _ => Place.Word,
        };
    }

    private Refusal? Mark(int at, CypherToken token)
    {
        switch (token.Value)
        {
            case ";" when at < tokens.Count - 1:
                return Refuse("One statement at a time: something follows the semicolon.", token);
            case "." or ":" or "," or "(" or "[" or "=" or "|" or "&" or "!" or "~":
                place = Place.Operand;
                break;
            case "{":
                place = IsMap(at) ? Place.Operand : Place.Word;
                break;
            case "*" or "%" when place == Place.Operand:
                // RETURN *, (n:%): everything, not a product.
                place = Place.Word;
                break;
            case "*" or "+" or "%" or "-" or "/" or "^" or "<" or ">":
                place = Place.Either;
                break;
            default:
                place = Place.Word;
                break;
        }

        return null;
    }

    // A function or procedure whose name has points: at its last part.
    private Refusal? CallOf(int at)
    {
        if (at + 1 >= tokens.Count || !tokens[at + 1].Is("(") || at < 2 || !tokens[at - 1].Is("."))
            return null;
        var name = Dotted(at);
        return name is null || CypherWords.Functions.Contains(name) || CypherWords.Procedures.Contains(name) ? null : Refuse($"The function '{name}' is not one of the server's own; only those are run.", tokens[at]);
    }

    // A query in braces, with or without variables before it, or a procedure.
    private Refusal? Call(int at)
    {
        place = Place.Word;
        if (at + 1 >= tokens.Count || tokens[at + 1].Is("{") || tokens[at + 1].Is("("))
            return null;
        place = Place.Operand;
        var last = at + 1;
        while (last + 2 < tokens.Count && tokens[last + 1].Is(".") && IsName(tokens[last + 2]))
            last += 2;
        var name = Dotted(last);
        return name is not null && CypherWords.Procedures.Contains(name)
            ? null
            : Refuse($"The procedure '{name ?? tokens[at + 1].Value}' is not run here. These are: {string.Join(", ", CypherWords.Procedures.Order(StringComparer.Ordinal))}.", tokens[at + 1]);
    }

    private string? Dotted(int last)
    {
        if (!IsName(tokens[last]))
            return null;
        var name = tokens[last].Value;
        for (var at = last - 2; at >= 0 && tokens[at + 1].Is(".") && IsName(tokens[at]); at -= 2)
            name = $"{tokens[at].Value}.{name}";
        return name;
    }

    // "{name: …}", "{.name}", "{name, …}", "{name}", "{*}", "{}", "{1,3}" are maps, projections and counts; all else in braces is a query of its own.
    private bool IsMap(int at)
    {
        if (at + 1 >= tokens.Count)
            return true;
        var next = tokens[at + 1];
        if (next.Kind is not (TokenKind.Word or TokenKind.Quoted))
            return next.Kind is not TokenKind.Mark || next.Value is "." or "}" or ",";
        return at + 2 < tokens.Count && (tokens[at + 2].Is(":") || tokens[at + 2].Is(",") || tokens[at + 2].Is("}"));
    }

    private bool IsOwnTransactions(int at) => at > 0 && tokens[at - 1].Is("}")
        && tokens.Skip(at + 1).Take(3).Any(token => Same(token, "TRANSACTIONS") || Same(token, "TRANSACTION") || Same(token, "CONCURRENT"));

    private Refusal Refuse(string reason, CypherToken? token)
    {
        if (token is not { } found)
            return new Refusal("gate", reason);
        var line = text.AsSpan(0, found.Start).Count('\n') + 1;
        return new Refusal("gate", FormattableString.Invariant($"Line {line}, column {found.Start - text.LastIndexOf('\n', Math.Max(0, found.Start - 1))}: {reason}"));
    }

    private static string Hint(string word) => word.ToUpperInvariant() switch
    {
        "EXPLAIN" or "PROFILE" => " The plan of a statement is shown by --explain.",
        "SHOW" => " Labels, types and properties are told by CALL db.labels(), db.relationshipTypes() and db.propertyKeys().",
        _ when CypherWords.Writing.Contains(word) => " The graph is changed by kg build and by judgements only. A name that is written like a keyword stands in `backticks`.",
        _ => "",
    };

    private static bool Known(string word) =>
        CypherWords.BeforeOperand.Contains(word) || CypherWords.BeforeEither.Contains(word) || CypherWords.BeforeWord.Contains(word);

    private static bool IsName(CypherToken token) => token.Kind is TokenKind.Word or TokenKind.Quoted;

    private static bool Same(CypherToken token, string word) => token.Kind == TokenKind.Word && Plain(token.Value).Equals(word, StringComparison.OrdinalIgnoreCase);

    // Letters that some folding of case turns into s, k and i.
    private static string Plain(string word) => word.Replace('\u017F', 's').Replace('\u212A', 'k').Replace('\u0130', 'i').Replace('\u0131', 'i');
}
