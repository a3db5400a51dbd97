using System.Text;
using Graph.Language.Model;

namespace Graph.Language.Transitions;

/// <summary>The classes of a transition model: each an action with a label, in the order of its scores (FORMAT 8.2).</summary>
internal sealed class Moves
{
    private Moves(List<(int Action, string Label)> classes)
    {
        Actions = [.. classes.Select(c => (byte)c.Action)];
        Labels = [.. classes.Select(c => c.Label)];
        Runs = [.. FindRuns()];
    }

    public byte[] Actions { get; }
    public string[] Labels { get; }
    public int Count => Actions.Length;

    /// <summary>Stretches of classes with one action.</summary>
    public (int Action, int First, int End)[] Runs { get; }

    public static Moves Load(ModelFolder folder, string component, TransitionKind kind)
    {
        var value = folder.ReadMsgpack($"{component}/moves").Get("moves");
        var json = JsonFile.Parse(value.File, Encoding.UTF8.GetBytes(value.AsText())) with { Place = "moves" };
        var classes = new List<(int Action, string Label)>();
        var aside = new List<(int Frequency, string Label, int Action)>();
        foreach (var (key, labels) in json.Members().OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            if (key.Length != 1 || key[0] < '0' || key[0] > (kind == TransitionKind.Parser ? '4' : '5')) throw labels.Fail($"action '{key}' is unknown");
            int action = key[0] - '0';
            var pairs = labels.Members().Select(m => (Frequency: m.Value.Int(int.MinValue, int.MaxValue), Label: m.Key)).ToList();
            pairs.Sort((a, b) => Descending(a, b));
            foreach (var (frequency, label) in pairs)
                if (frequency < 0) aside.Add((frequency, label, action));
                else Add(classes, kind, action, label);
        }
        foreach (var (_, label, action) in aside.OrderByDescending(a => a.Frequency).ThenByDescending(a => a.Label, StringComparer.Ordinal).ThenBy(a => a.Action))
            Add(classes, kind, action, label);
        return new(classes);
    }

    private static int Descending((int Frequency, string Label) a, (int Frequency, string Label) b) =>
        a.Frequency != b.Frequency ? b.Frequency.CompareTo(a.Frequency) : string.CompareOrdinal(b.Label, a.Label);

    private static void Add(List<(int Action, string Label)> classes, TransitionKind kind, int action, string label)
    {
        bool never = kind == TransitionKind.Entities && (action == EntityAction.Missing || (action == EntityAction.Out && label.Length > 0));
        if (!never && !classes.Contains((action, label))) classes.Add((action, label));
    }

    private IEnumerable<(int, int, int)> FindRuns()
    {
        int first = 0;
        for (int c = 1; c <= Count; c++)
            if (c == Count || Actions[c] != Actions[first])
            {
                yield return (Actions[first], first, c);
                first = c;
            }
    }
}

internal enum TransitionKind
{
    Parser,
    Entities,
}

internal static class ParserAction
{
    public const int Shift = 0, Reduce = 1, Left = 2, Right = 3, Break = 4, Count = 5;
}

internal static class EntityAction
{
    public const int Missing = 0, Begin = 1, In = 2, Last = 3, Unit = 4, Out = 5;
}
