using Graph.Language.Msgpack;

namespace Graph.Language.Heads;

/// <summary>Sets attributes of tokens where patterns match (FORMAT 12).</summary>
internal sealed class AttributeRuler : Component
{
    private readonly List<Pattern> patterns = [];
    private readonly Dictionary<string, Pattern[]> byTag;
    private readonly Pattern[] untagged;

    private AttributeRuler(ComponentFiles files)
    {
        int entry = 0;
        foreach (var item in files.Folder.ReadMsgpack($"{files.Name}/patterns").AsArray())
        {
            int index = item.Get("index").AsInt(-1000, 1000);
            Action<Doc, int>[] actions = [.. item.Get("attrs").AsMap().Select(a => TokenAttribute.Writer(files.Name, a.Key.AsText(), a.Value))];
            foreach (var pattern in item.Get("patterns").AsArray()) patterns.Add(Read(files.Name, pattern, entry, index, actions));
            entry++;
        }
        untagged = [.. patterns.Where(p => p.Conditions[0].Tags is null)];
        byTag = patterns.Where(p => p.Conditions[0].Tags is not null)
            .SelectMany(p => p.Conditions[0].Tags!.Distinct(StringComparer.Ordinal).Select(tag => (tag, p)))
            .GroupBy(t => t.tag, t => t.p, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    public static AttributeRuler Load(ComponentFiles files) => new(files);

    public override void Run(DocBatch batch)
    {
        var matches = new List<(int Entry, int Start, int End, Pattern Pattern)>();
        foreach (var doc in batch.Docs)
        {
            matches.Clear();
            for (int i = 0; i < doc.Count; i++)
            {
                if (byTag.TryGetValue(doc.Tag[i], out var tagged)) Collect(tagged, doc, i, matches);
                Collect(untagged, doc, i, matches);
            }
            // All matching comes before any change; later entries win.
            matches.Sort((a, b) => (a.Entry, a.Start, a.End).CompareTo((b.Entry, b.Start, b.End)));
            foreach (var (_, start, end, pattern) in matches)
            {
                int token = pattern.Index < 0 ? end + pattern.Index : start + pattern.Index;
                foreach (var action in pattern.Actions) action(doc, token);
            }
        }
    }

    private static void Collect(Pattern[] candidates, Doc doc, int at, List<(int Entry, int Start, int End, Pattern Pattern)> matches)
    {
        foreach (var pattern in candidates)
            if (pattern.Matches(doc, at)) matches.Add((pattern.Entry, at, at + pattern.Conditions.Length, pattern));
    }

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
