using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Graph.Lexicon;

/// <summary>The longest match at a token: how many tokens it covers (0: none) and every row that has this form.</summary>
public readonly record struct FormMatch<T>(int Length, ImmutableArray<T> Rows);

/// <summary>
/// Finds forms of one or more words in a list of tokens; the longest form wins. Forms and tokens are compared atom by atom
/// (words and single marks), so "U.S." is found whether a tokenizer keeps it whole or not, and "I ran" is never "Iran".
/// </summary>
public sealed class FormIndex<T>
{
    private static readonly FormMatch<T> None = new(0, []);
    private readonly Dictionary<string, ImmutableArray<T>> _byForm;
    private readonly Dictionary<string, int> _longestByFirst = new(StringComparer.Ordinal);
    private readonly bool _ignoreCase;

    /// <summary>Builds the index; with <paramref name="ignoreCase"/> forms and tokens are compared in lower case.</summary>
    public FormIndex(IEnumerable<(string Form, T Row)> forms, bool ignoreCase = false)
    {
        _ignoreCase = ignoreCase;
        var collected = forms as ICollection<(string Form, T Row)> ?? [.. forms];
        _byForm = new Dictionary<string, ImmutableArray<T>>(collected.Count, StringComparer.Ordinal);
        var atoms = new List<string>(8);
        foreach (var (form, row) in collected)
        {
            var key = KeyOf(Cased(form), atoms, out var first, out var count);
            if (count == 0)
                continue;
            ref var longest = ref CollectionsMarshal.GetValueRefOrAddDefault(_longestByFirst, first, out _);
            longest = Math.Max(longest, count);
            ref var rows = ref CollectionsMarshal.GetValueRefOrAddDefault(_byForm, key, out var known);
            rows = known ? rows.Add(row) : [row];
        }
    }

    /// <summary>How many different forms there are.</summary>
    public int Count => _byForm.Count;

    /// <summary>The longest form that begins at token <paramref name="at"/> and ends with a token ("'s" may follow inside the last one).</summary>
    public FormMatch<T> Match(IReadOnlyList<string> tokens, int at)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(at);
        if (at >= tokens.Count)
            return None;
        var atoms = Atoms.Of(Cased(tokens[at]));
        if (atoms.Count == 0 || !_longestByFirst.TryGetValue(atoms[0], out var longest))
            return None;
        var ends = new List<(int Atoms, int Tokens)>(4);
        AddEnds(atoms, 0, 1, ends);
        for (var next = at + 1; next < tokens.Count && atoms.Count < longest; next++)
        {
            var before = atoms.Count;
            Atoms.Add(Cased(tokens[next]), atoms);
            AddEnds(atoms, before, next - at + 1, ends);
        }
        return LongestOf(atoms, ends, longest);
    }

    /// <summary>The rows of exactly this form; empty when there are none.</summary>
    public ImmutableArray<T> Find(string form)
    {
        var atoms = Atoms.Of(Cased(form));
        return _byForm.TryGetValue(Key(atoms, atoms.Count), out var rows) ? rows : [];
    }

    private static string KeyOf(string form, List<string> atoms, out string first, out int count)
    {
        if (Atoms.IsOne(form))
        {
            (first, count) = (form, 1);
            return form;
        }
        atoms.Clear();
        Atoms.Add(form, atoms);
        (first, count) = (atoms.Count == 0 ? "" : atoms[0], atoms.Count);
        return Key(atoms, count);
    }

    private FormMatch<T> LongestOf(List<string> atoms, List<(int Atoms, int Tokens)> ends, int longest)
    {
        for (var i = ends.Count - 1; i >= 0; i--)
        {
            var (count, length) = ends[i];
            if (count > 0 && count <= longest && _byForm.TryGetValue(Key(atoms, count), out var rows))
                return new FormMatch<T>(length, rows);
        }
        return None;
    }

    // A token may carry a possessive of its own when the tokenizer left it there.
    private static void AddEnds(List<string> atoms, int before, int tokens, List<(int Atoms, int Tokens)> ends)
    {
        if (atoms.Count - before > 2 && atoms[^2] == "'" && atoms[^1] == "s")
            ends.Add((atoms.Count - 2, tokens));
        ends.Add((atoms.Count, tokens));
    }

    private string Cased(string text) => _ignoreCase ? text.ToLowerInvariant() : text;

    private static string Key(List<string> atoms, int count) => count == 1 ? atoms[0] : string.Join('\u001f', atoms.Take(count));
}
