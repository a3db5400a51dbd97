using Graph.Language.Model;

namespace Graph.Language.Lexemes;

/// <summary>Norms of word forms: the model's own table, then the base norms, then lower case (FORMAT 4).</summary>
internal sealed class NormTable
{
    private readonly Dictionary<ulong, string> norms = [];

    public static NormTable Load(ModelFolder folder)
    {
        var table = new NormTable();
        if (!folder.Has("vocab/lookups.bin")) return table;
        if (folder.ReadMsgpack("vocab/lookups.bin").Find("lexeme_norm") is not { } rows) return table;
        foreach (var (id, norm) in rows.AsMap()) table.norms[id.AsId()] = norm.AsText();
        return table;
    }

    public string NormOf(string text)
    {
        if (norms.Count > 0 && norms.TryGetValue(StringId.Of(text), out string? norm)) return norm;
        return EmbeddedTables.BaseNorms.TryGetValue(text, out norm) ? norm : LowerCase.Of(text);
    }
}
