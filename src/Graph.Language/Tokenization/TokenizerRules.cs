using Graph.Language.Model;
using Graph.Language.Msgpack;

namespace Graph.Language.Tokenization;

/// <summary>What the file `tokenizer` holds (FORMAT 5.1, 5.2): affix patterns and chunks with fixed pieces.</summary>
internal sealed class TokenizerRules
{
    private const ulong OrthKey = 65, NormKey = 67;

    private TokenizerRules(MsgpackValue map)
    {
        Prefix = AffixPattern.Load(map, "prefix_search", atStart: false);
        Suffix = AffixPattern.Load(map, "suffix_search", atStart: false);
        Infix = AffixPattern.Load(map, "infix_finditer", atStart: false);
        TokenMatch = AffixPattern.Load(map, "token_match", atStart: true);
        UrlMatch = AffixPattern.Load(map, "url_match", atStart: true);
        FasterHeuristics = map.Find("faster_heuristics") is not { Kind: MsgpackKind.Bool } flag || flag.AsBool();
        foreach (var (chunk, pieces) in map.Get("exceptions").AsMap())
            Exceptions[chunk.AsText()] = [.. pieces.AsArray().Select(p => ReadPiece(p))];
    }

    public AffixPattern Prefix { get; }
    public AffixPattern Suffix { get; }
    public AffixPattern Infix { get; }
    public AffixPattern TokenMatch { get; }
    public AffixPattern UrlMatch { get; }
    public bool FasterHeuristics { get; }
    public Dictionary<string, (string Text, string? Norm)[]> Exceptions { get; } = new(StringComparer.Ordinal);

    public static TokenizerRules Load(ModelFolder folder)
    {
        var map = folder.ReadMsgpack("tokenizer");
        var rules = new TokenizerRules(map);
        foreach (var (chunk, pieces) in rules.Exceptions)
            if (chunk.Length == 0 || pieces.Any(p => p.Text.Length == 0) || string.Concat(pieces.Select(p => p.Text)) != chunk)
                throw new ModelFormatException(map.File, $"exception '{chunk}'", "its pieces do not join to the chunk");
        return rules;
    }

    private static (string Text, string? Norm) ReadPiece(MsgpackValue piece)
    {
        string? text = null, norm = null;
        foreach (var (key, value) in piece.AsMap())
        {
            if (IsKey(key, OrthKey, "ORTH")) text = value.AsText();
            else if (IsKey(key, NormKey, "NORM")) norm = value.AsText();
        }
        return (text ?? throw piece.Fail("piece without a text"), norm);
    }

    private static bool IsKey(MsgpackValue key, ulong number, string name) =>
        key.Kind == MsgpackKind.Integer ? key.AsId() == number : key.Is(name);
}
