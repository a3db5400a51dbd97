using System.Text.RegularExpressions;
using Graph.Language.Msgpack;
using Graph.Language.Tokenization;

namespace Graph.Language.Heads;

/// <summary>What a pattern asks of one token: all its attributes must agree (FORMAT 12).</summary>
internal sealed class TokenCondition
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly List<Func<Doc, int, bool>> tests = [];

    public TokenCondition(string component, MsgpackValue condition)
    {
        foreach (var (name, value) in condition.AsMap()) Add(component, name.AsText(), value);
    }

    /// <summary>The fine tags without which the condition cannot hold; null if it does not ask for any.</summary>
    public string[]? Tags { get; private set; }

    /// <summary>The same for the lower-case form.</summary>
    public string[]? Lowers { get; private set; }

    public bool Holds(Doc doc, int token)
    {
        foreach (var test in tests)
            if (!test(doc, token)) return false;
        return true;
    }

    private void Add(string component, string name, MsgpackValue value)
    {
        if (name == "OP") throw new UnsupportedModelException(component, "OP in a pattern", "patterns of fixed length");
        if (name == "IS_SPACE")
        {
            bool expected = value.AsBool();
            tests.Add((d, i) => d.Lexemes[i].IsSpace == expected);
            return;
        }
        var read = TokenAttribute.Reader(component, name);
        if (value.Kind == MsgpackKind.Map)
        {
            foreach (var (op, operand) in value.AsMap()) AddOperator(component, name, op.AsText(), operand, read);
            return;
        }
        string text = value.AsText();
        if (name == "TAG") Tags = [text];
        if (name == "LOWER") Lowers = [text];
        tests.Add((d, i) => read(d, i) == text);
    }

    private void AddOperator(string component, string name, string op, MsgpackValue operand, Func<Doc, int, string> read)
    {
        switch (op)
        {
            case "IN":
                string[] all = Texts(operand);
                if (name == "TAG") Tags ??= all;
                if (name == "LOWER") Lowers ??= all;
                tests.Add((d, i) => all.Contains(read(d, i)));
                break;
            case "NOT_IN":
                string[] none = Texts(operand);
                tests.Add((d, i) => !none.Contains(read(d, i)));
                break;
            case "REGEX":
                var regex = Compile(operand);
                tests.Add((d, i) => regex.IsMatch(read(d, i)));
                break;
            default:
                throw new UnsupportedModelException(component, $"operator {op} in a pattern", "IN, NOT_IN, REGEX");
        }
    }

    private static string[] Texts(MsgpackValue value) => [.. value.AsArray().Select(v => v.AsText())];

    private static Regex Compile(MsgpackValue value)
    {
        try
        {
            var (pattern, options) = PatternRewriter.Rewrite(value.AsText());
            return new Regex(pattern, options, Patience);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InsufficientExecutionStackException)
        {
            throw new ModelFormatException(value.File, $"byte {value.Offset}", $"is not a regex that can be rewritten: {e.Message}", e);
        }
    }
}
