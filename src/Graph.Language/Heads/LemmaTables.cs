using Graph.Language.Lexemes;
using Graph.Language.Model;
using Graph.Language.Msgpack;

namespace Graph.Language.Heads;

/// <summary>Tables of the rule and lookup lemmatizers (FORMAT 13.1).</summary>
internal sealed class LemmaTables
{
    private readonly Dictionary<ulong, HashSet<string>> index;
    private readonly Dictionary<ulong, Dictionary<string, string[]>> exceptions;
    private readonly Dictionary<ulong, (string Old, string New)[]> rules;
    private readonly Dictionary<ulong, string> lookup;

    private LemmaTables(MsgpackValue tables)
    {
        index = Rows(tables, "lemma_index").ToDictionary(r => r.Key, r => r.Value.AsArray().Select(w => w.AsText()).ToHashSet(StringComparer.Ordinal));
        exceptions = Rows(tables, "lemma_exc").ToDictionary(r => r.Key, r => ReadExceptions(r.Value));
        rules = Rows(tables, "lemma_rules").ToDictionary(r => r.Key, r => r.Value.AsArray().Select(ReadRule).ToArray());
        lookup = Rows(tables, "lemma_lookup").ToDictionary(r => r.Key, r => FirstText(r.Value));
    }

    public static LemmaTables Load(ModelFolder folder, string component)
    {
        var tables = folder.ReadMsgpack($"{component}/lookups/lookups.bin");
        return new(tables);
    }

    public string? Lookup(string word) => lookup.GetValueOrDefault(StringId.Of(word));

    /// <summary>What is known for a coarse tag in lower case.</summary>
    public PosTables For(string pos)
    {
        ulong id = StringId.Of(pos);
        return new(index.GetValueOrDefault(id) ?? [], exceptions.GetValueOrDefault(id) ?? [], rules.GetValueOrDefault(id) ?? []);
    }

    private static Dictionary<ulong, MsgpackValue> Rows(MsgpackValue tables, string name)
    {
        var rows = new Dictionary<ulong, MsgpackValue>();
        if (tables.Find(name) is { } table)
            foreach (var (id, value) in table.AsMap()) rows[id.AsId()] = value;
        return rows;
    }

    private static Dictionary<string, string[]> ReadExceptions(MsgpackValue map)
    {
        var read = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (word, lemmas) in map.AsMap()) read[word.AsText()] = [.. lemmas.AsArray().Select(l => l.AsText())];
        return read;
    }

    private static (string, string) ReadRule(MsgpackValue rule)
    {
        var pair = rule.AsArray();
        return pair.Length == 2 ? (pair[0].AsText(), pair[1].AsText()) : throw rule.Fail("a rule is a pair of endings");
    }

    private static string FirstText(MsgpackValue value)
    {
        if (value.Kind != MsgpackKind.Array) return value.AsText();
        var texts = value.AsArray();
        return texts.Length > 0 ? texts[0].AsText() : throw value.Fail("an empty list of lemmas");
    }
}

/// <summary>Lemma tables of one coarse tag.</summary>
internal sealed record PosTables(HashSet<string> Index, Dictionary<string, string[]> Exceptions, (string Old, string New)[] Rules)
{
    public bool IsEmpty => Index.Count == 0 && Exceptions.Count == 0 && Rules.Length == 0;
}
