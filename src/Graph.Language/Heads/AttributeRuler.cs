using Graph.Language.Encoders;
using Graph.Language.Msgpack;

namespace Graph.Language.Heads;

/// <summary>Sets attributes of tokens where patterns match (FORMAT 12).</summary>
internal sealed class AttributeRuler : Component
{
    private readonly Dictionary<string, Pattern[]> byTag;
    private readonly Dictionary<string, Pattern[]> byLower;
    private readonly Pattern[] others;
    private readonly int entries;

    private AttributeRuler(ComponentFiles files)
    {
        int entry = 0;
        var patterns = new List<Pattern>();
        foreach (var item in files.Folder.ReadMsgpack($"{files.Name}/patterns").AsArray())
        {
            int index = item.Get("index").AsInt(-1000, 1000);
            Action<Doc, int>[] actions = [.. item.Get("attrs").AsMap().Select(a => TokenAttribute.Writer(files.Name, a.Key.AsText(), a.Value))];
            foreach (var pattern in item.Get("patterns").AsArray()) patterns.Add(Read(files.Name, pattern, entry, index, actions));
            entry++;
        }
        entries = entry;
        byTag = IndexBy(patterns, p => p.Conditions[0].Tags);
        byLower = IndexBy(patterns, p => p.Conditions[0].Tags is null ? p.Conditions[0].Lowers : null);
        others = [.. patterns.Where(p => p.Conditions[0].Tags is null && p.Conditions[0].Lowers is null)];
    }

    public static AttributeRuler Load(ComponentFiles files) => new(files);

    public override void Run(DocBatch batch)
    {
        var matches = new List<(Pattern Pattern, int Start)>();
        foreach (var doc in batch.Docs)
        {
            matches.Clear();
            for (int i = 0; i < doc.Count; i++)
            {
                if (byTag.TryGetValue(doc.Tag[i], out var tagged)) Collect(tagged, doc, i, matches);
                if (byLower.TryGetValue(doc.Lexemes[i].Lower, out var worded)) Collect(worded, doc, i, matches);
                Collect(others, doc, i, matches);
            }
            Apply(doc, matches);
        }
    }

    /// <summary>All matching comes before any change; later entries win, so matches are ordered by entry, then by place.</summary>
    private void Apply(Doc doc, List<(Pattern Pattern, int Start)> matches)
    {
        using var next = new PooledArray<int>(entries + 1);
        using var order = new PooledArray<int>(matches.Count);
        next.Span.Clear();
        foreach (var (pattern, _) in matches) next.Array[pattern.Entry + 1]++;
        for (int e = 1; e <= entries; e++) next.Array[e] += next.Array[e - 1];
        for (int m = 0; m < matches.Count; m++) order.Array[next.Array[matches[m].Pattern.Entry]++] = m;
        foreach (int m in order.Span)
        {
            var (pattern, start) = matches[m];
            int token = pattern.Index < 0 ? start + pattern.Conditions.Length + pattern.Index : start + pattern.Index;
            foreach (var action in pattern.Actions) action(doc, token);
        }
    }

    private static void Collect(Pattern[] candidates, Doc doc, int at, List<(Pattern Pattern, int Start)> matches)
    {
        foreach (var pattern in candidates)
            if (pattern.Matches(doc, at)) matches.Add((pattern, at));
    }

    private static Dictionary<string, Pattern[]> IndexBy(List<Pattern> patterns, Func<Pattern, string[]?> keys) =>
        patterns.SelectMany(p => (keys(p) ?? []).Distinct(StringComparer.Ordinal).Select(key => (key, p)))
            .GroupBy(t => t.key, t => t.p, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private static Pattern Read(string component, MsgpackValue value, int entry, int index, Action<Doc, int>[] actions)
    {
        TokenCondition[] conditions = [.. value.AsArray().Select(c => new TokenCondition(component, c))];
        if (conditions.Length == 0) throw value.Fail("a pattern without tokens");
        if (index >= conditions.Length || index < -conditions.Length) throw value.Fail($"index {index} is outside a pattern of {conditions.Length} tokens");
        return new(entry, index, conditions, actions);
    }

    private sealed record Pattern(int Entry, int Index, TokenCondition[] Conditions, Action<Doc, int>[] Actions)
    {
        public bool Matches(Doc doc, int at)
        {
            if (at + Conditions.Length > doc.Count) return false;
            for (int k = 0; k < Conditions.Length; k++)
                if (!Conditions[k].Holds(doc, at + k)) return false;
            return true;
        }
    }
}
