using Graph.Language.Lexemes;
using Graph.Language.Msgpack;

namespace Graph.Language.Heads;

/// <summary>Token attributes that rules may ask for or set (FORMAT 12).</summary>
internal static class TokenAttribute
{
    private const string Known = "TAG, POS, DEP, LOWER, ORTH, TEXT, NORM, SHAPE, LEMMA, MORPH, ENT_TYPE, IS_SPACE";
    private const string Settable = "TAG, POS, DEP, LEMMA, MORPH";

    public static Func<Doc, int, string> Reader(string component, string name) => name switch
    {
        "TAG" => (d, i) => d.Tag[i],
        "POS" => (d, i) => d.Pos[i],
        "DEP" => (d, i) => d.Dep[i],
        "LOWER" => (d, i) => d.Lexemes[i].Lower,
        "ORTH" or "TEXT" => (d, i) => d.Lexemes[i].Text,
        "NORM" => (d, i) => d.Lexemes[i].Norm,
        "SHAPE" => (d, i) => d.Lexemes[i].Shape,
        "LEMMA" => (d, i) => d.Lemma[i],
        "MORPH" => (d, i) => d.Morph[i],
        "ENT_TYPE" => (d, i) => d.EntityType[i],
        _ => throw new UnsupportedModelException(component, $"attribute {name} in a pattern", Known),
    };

    public static Action<Doc, int> Writer(string component, string name, MsgpackValue value)
    {
        string text = value.AsText();
        switch (name)
        {
            case "TAG": return (d, i) => d.Tag[i] = text;
            case "POS" when !EmbeddedTables.PosNames.Values.Contains(text, StringComparer.Ordinal): throw value.Fail($"'{text}' is no coarse tag");
            case "POS": return (d, i) => d.Pos[i] = text;
            case "DEP": return (d, i) => d.Dep[i] = text;
            case "LEMMA": return (d, i) => d.Lemma[i] = text;
            case "MORPH":
                string morph = MorphFeatures.Normalize(text);
                return (d, i) => d.Morph[i] = morph;
            default: throw new UnsupportedModelException(component, $"setting attribute {name}", Settable);
        }
    }
}
