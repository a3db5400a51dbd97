using Graph.Lexicon;

namespace Graph.Mentions.Times;

/// <summary>One row of a language's word table: a phrase that fills a slot of the time patterns.</summary>
/// <param name="Class">The slot: month, weekday, number, unit, part, season...</param>
/// <param name="Rest">Its atoms after the first.</param>
/// <param name="Value">What it means there: 11 for November, "week" for "vikur".</param>
/// <param name="Case">"cap" when it must be written with a capital (May), "low" when a capital within a sentence forbids it (mars), else "".</param>
internal sealed record TimeWord(string Class, IReadOnlyList<string> Rest, string Value, string Case);

/// <summary>The words of one language that time patterns are made of, from its table <c>times.tsv</c>.</summary>
internal sealed class TimeWords
{
    private static readonly string[] Cases = ["", "cap", "low"];

    private readonly Dictionary<string, List<TimeWord>> byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> phrases = new(StringComparer.Ordinal);

    private TimeWords(LexiconTable table)
    {
        foreach (var row in table.Rows)
        {
            var (@class, phrase) = (row.Cells[0], row.Cells[1]);
            var atoms = TimeAtoms.Of(phrase);
            if (atoms.Count == 0)
                throw table.Error(row, "an empty phrase fits nowhere");
            if (!byFirst.TryGetValue(atoms[0], out var list))
                byFirst.Add(atoms[0], list = []);
            list.Add(new TimeWord(@class, [.. atoms.Skip(1)], row.Cells[2], table.Choice(row, 3, Cases)));
            if (!phrases.TryGetValue(@class, out var set))
                phrases.Add(@class, set = new HashSet<string>(StringComparer.Ordinal));
            set.Add(phrase);
        }
    }

    /// <summary>Reads the words of a language that the library ships.</summary>
    public static TimeWords Of(string language) => new(LexiconTable.Load($"{language}/times.tsv", "class", "phrase", "value", "case"));

    /// <summary>Rows that begin with an atom; empty for most.</summary>
    public IReadOnlyList<TimeWord> StartingWith(string atom) => byFirst.TryGetValue(atom, out var list) ? list : [];

    /// <summary>Whether a class holds exactly this phrase.</summary>
    public bool Holds(string @class, string phrase) => phrases.TryGetValue(@class, out var set) && set.Contains(phrase);

    /// <summary>Whether the table knows a class at all.</summary>
    public bool Knows(string @class) => phrases.ContainsKey(@class);
}
