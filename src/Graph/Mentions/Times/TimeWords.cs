using System.Reflection;

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
    private readonly Dictionary<string, List<TimeWord>> byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> phrases = new(StringComparer.Ordinal);

    private TimeWords(IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            var atoms = Atoms.Of(row[1]);
            if (!byFirst.TryGetValue(atoms[0], out var list))
                byFirst.Add(atoms[0], list = []);
            list.Add(new TimeWord(row[0], [.. atoms.Skip(1)], row[2], row.Length > 3 ? row[3] : ""));
            if (!phrases.TryGetValue(row[0], out var set))
                phrases.Add(row[0], set = new HashSet<string>(StringComparer.Ordinal));
            set.Add(row[1]);
        }
    }

    /// <summary>Reads the words of a language that the library ships.</summary>
    public static TimeWords Of(string language) => new(Table(language, "times"));

    /// <summary>Rows that begin with an atom; empty for most.</summary>
    public IReadOnlyList<TimeWord> StartingWith(string atom) => byFirst.TryGetValue(atom, out var list) ? list : [];

    /// <summary>Whether a class holds exactly this phrase.</summary>
    public bool Holds(string @class, string phrase) => phrases.TryGetValue(@class, out var set) && set.Contains(phrase);

    /// <summary>Whether the table knows a class at all.</summary>
    public bool Knows(string @class) => phrases.ContainsKey(@class);

    /// <summary>The rows of an embedded table; empty lines and lines that begin with "#" are no rows.</summary>
    public static IEnumerable<string[]> Table(string language, string name)
    {
        var path = $"tables/{language}/{name}.tsv";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(path)
            ?? throw new NotSupportedException($"No time expressions for language '{language}': the library holds no '{path}'. Languages: en, is.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var row = line.Split('\t');
            if (row.Length < 2)
                throw new InvalidDataException($"{path}:{number}: '{line}' has one column; columns are parted by a tab.");
            rows.Add(row);
        }

        return rows;
    }
}
