using System.Text;
using Graph.Language.Lexemes;
using Graph.Language.Model;
using Graph.Language.Msgpack;

namespace Graph.Language.Heads;

/// <summary>Trees that turn a form into its lemma (FORMAT 13.3). Lengths count code points.</summary>
internal sealed class EditTrees
{
    private const uint None = uint.MaxValue;
    private const int LargestTree = 10_000;
    private readonly Node[] nodes;

    private EditTrees(Node[] nodes) => this.nodes = nodes;

    public int Count => nodes.Length;

    public static EditTrees Load(ModelFolder folder, string component)
    {
        var list = folder.ReadMsgpack($"{component}/trees").Get("trees");
        var items = list.AsArray();
        var strings = LoadStrings(folder);
        var trees = new EditTrees([.. items.Select(i => Read(i, items.Length, strings))]);
        trees.RequireFinite(list);
        return trees;
    }

    /// <summary>The lemma of a form, or null where the tree does not fit it.</summary>
    public string? Apply(int tree, string form)
    {
        var lemma = new StringBuilder(form.Length + 4);
        return Apply(nodes[tree], form, lemma) ? lemma.ToString() : null;
    }

    private bool Apply(Node node, ReadOnlySpan<char> form, StringBuilder lemma)
    {
        if (!node.IsMatch)
        {
            if (!form.SequenceEqual(node.Original)) return false;
            lemma.Append(node.Replacement);
            return true;
        }
        int from = Skip(form, node.PrefixLength), to = SkipBack(form, node.SuffixLength);
        if (from < 0 || to < 0 || from > to) return false;
        if (node.PrefixTree != None && !Apply(nodes[node.PrefixTree], form[..from], lemma)) return false;
        lemma.Append(form[from..to]);
        return node.SuffixTree == None || Apply(nodes[node.SuffixTree], form[to..], lemma);
    }

    private static int Skip(ReadOnlySpan<char> form, int codePoints)
    {
        int at = 0;
        for (; codePoints > 0; codePoints--)
        {
            if (at >= form.Length) return -1;
            at += at + 1 < form.Length && char.IsSurrogatePair(form[at], form[at + 1]) ? 2 : 1;
        }
        return at;
    }

    private static int SkipBack(ReadOnlySpan<char> form, int codePoints)
    {
        int at = form.Length;
        for (; codePoints > 0; codePoints--)
        {
            if (at <= 0) return -1;
            at -= at > 1 && char.IsSurrogatePair(form[at - 2], form[at - 1]) ? 2 : 1;
        }
        return at;
    }

    private static Dictionary<ulong, string> LoadStrings(ModelFolder folder)
    {
        var strings = new Dictionary<ulong, string>();
        foreach (string symbol in EmbeddedTables.Symbols.Keys) strings[StringId.Of(symbol)] = symbol;
        foreach (var item in folder.ReadJson("vocab/strings.json").Items())
        {
            string text = item.Text();
            strings[StringId.Of(text)] = text;
        }
        return strings;
    }

    private static Node Read(MsgpackValue value, int count, Dictionary<ulong, string> strings)
    {
        if (value.Find("prefix_len") is { } prefix)
            return new(true, prefix.AsInt(0, int.MaxValue), value.Get("suffix_len").AsInt(0, int.MaxValue),
                ReadTree(value.Get("prefix_tree"), count), ReadTree(value.Get("suffix_tree"), count), "", "");
        return new(false, 0, 0, None, None, ReadString(value.Get("orig"), strings), ReadString(value.Get("subst"), strings));
    }

    private static uint ReadTree(MsgpackValue value, int count)
    {
        ulong id = value.AsId();
        return id == None || id < (ulong)count ? (uint)id : throw value.Fail($"tree {id} does not exist; there are {count}");
    }

    private static string ReadString(MsgpackValue value, Dictionary<ulong, string> strings) =>
        strings.TryGetValue(value.AsId(), out string? text) ? text : throw value.Fail($"string {value.AsId()} is not in vocab/strings.json");

    /// <summary>Refuses trees that contain themselves or unfold to absurd size; children may come before or after their parent.</summary>
    private void RequireFinite(MsgpackValue list)
    {
        var sizes = new int[nodes.Length];
        var height = new int[nodes.Length];
        var pending = new Stack<int>();
        for (int root = 0; root < nodes.Length; root++)
        {
            pending.Push(root);
            while (pending.TryPeek(out int tree))
            {
                var (a, b) = (nodes[tree].PrefixTree, nodes[tree].SuffixTree);
                bool open = false;
                foreach (uint child in (ReadOnlySpan<uint>)[a, b])
                    if (child != None && sizes[child] == 0)
                    {
                        if (pending.Count > nodes.Length) throw list.Fail($"tree {child} contains itself");
                        pending.Push((int)child);
                        open = true;
                    }
                if (open) continue;
                pending.Pop();
                sizes[tree] = 1 + (a == None ? 0 : sizes[a]) + (b == None ? 0 : sizes[b]);
                height[tree] = 1 + Math.Max(a == None ? 0 : height[a], b == None ? 0 : height[b]);
                if (sizes[tree] > LargestTree || height[tree] > 500) throw list.Fail($"tree {tree} is larger than any word");
            }
        }
    }

    private readonly record struct Node(
        bool IsMatch, int PrefixLength, int SuffixLength, uint PrefixTree, uint SuffixTree, string Original, string Replacement);
}
