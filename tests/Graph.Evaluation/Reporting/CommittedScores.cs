using System.Globalization;
using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Reporting;

/// <summary>The scores that the last accepted change reached. A figure may not fall below its row.</summary>
internal sealed class CommittedScores
{
    /// <summary>Differences up to this are rounding.</summary>
    private const double Tolerance = 0.0005;

    private const string Head = """
        # Scores of the evaluation, rewritten by it (--write). A figure that falls below its row by more than 0.0005 fails the run;
        # counts of forbidden links may not rise. Review each change of this file like code.
        set	figure	value
        """;

    private readonly string path;
    private readonly SortedDictionary<(string Set, string Name), double> rows;

    private CommittedScores(string path, SortedDictionary<(string Set, string Name), double> rows) => (this.path, this.rows) = (path, rows);

    public static CommittedScores Load(string path)
    {
        var rows = new SortedDictionary<(string Set, string Name), double>(Comparer<(string Set, string Name)>.Create(Compare));
        foreach (var line in File.Exists(path) ? File.ReadAllLines(path) : [])
            if (line.Split('\t') is [var set, var name, var value] && set is not "set" && !line.StartsWith('#'))
                rows[(set, name)] = double.Parse(value, CultureInfo.InvariantCulture);
        return new CommittedScores(path, rows);
    }

    /// <summary>Each figure that is worse than its row, and each row that a scored set no longer has.</summary>
    public IReadOnlyList<string> Drops(IReadOnlyList<Figure> figures)
    {
        var held = figures.Where(figure => figure.Held).ToDictionary(figure => (figure.Set, figure.Name));
        var sets = held.Keys.Select(key => key.Set).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. rows.Where(row => held.TryGetValue(row.Key, out var figure) && IsWorse(figure, row.Value))
                .Select(row => FormattableString.Invariant($"{row.Key.Set}: {row.Key.Name} {held[row.Key].Value:F4}, committed {row.Value:F4}")),
            .. rows.Keys.Where(key => sets.Contains(key.Set) && !held.ContainsKey(key)).Select(key => $"{key.Set}: {key.Name} is no longer measured"),
        ];
    }

    /// <summary>Replaces the rows of the sets that were scored and keeps the others.</summary>
    public void Write(IReadOnlyList<Figure> figures)
    {
        var sets = figures.Select(figure => figure.Set).ToHashSet(StringComparer.Ordinal);
        foreach (var key in rows.Keys.Where(key => sets.Contains(key.Set)).ToList())
            rows.Remove(key);
        foreach (var figure in figures.Where(figure => figure.Held))
            rows[(figure.Set, figure.Name)] = figure.Value;
        var lines = rows.Select(row => FormattableString.Invariant($"{row.Key.Set}\t{row.Key.Name}\t{row.Value:F4}"));
        File.WriteAllText(path, string.Join('\n', [Head.ReplaceLineEndings("\n"), .. lines]) + "\n");
    }

    private static bool IsWorse(Figure figure, double committed) =>
        figure.HigherIsBetter ? figure.Value < committed - Tolerance : figure.Value > committed + Tolerance;

    private static int Compare((string Set, string Name) a, (string Set, string Name) b) =>
        string.CompareOrdinal(a.Set, b.Set) is not 0 and var order ? order : string.CompareOrdinal(a.Name, b.Name);
}
