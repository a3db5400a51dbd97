using System.Collections.Immutable;

namespace Graph.Lexicon;

/// <summary>An Icelandic patronymic: its nominative, the gender of its bearer (m, f, u) and the cases of the form.</summary>
public sealed record Patronymic(string Nominative, string Gender, string Case);

/// <summary>Recognizes Icelandic patronymics and matronymics by their form: a genitive and -son, -dóttir or -bur in any case.</summary>
public sealed class Patronymics
{
    private static readonly string[] GenitiveEnds = ["s", "ar", "ur", "u", "a"];
    private readonly ImmutableArray<(string Ending, string Nominative, string Gender, string Case)> _endings;

    private Patronymics(ImmutableArray<(string Ending, string Nominative, string Gender, string Case)> endings) => _endings = endings;

    /// <summary>Reads the table of endings.</summary>
    public static Patronymics Load() => new([.. LexiconTable.Load("is/patronymics.tsv", "ending", "nominative", "gender", "case").Rows
        .Select(r => (r.Cells[0], r.Cells[1], r.Cells[2], r.Cells[3]))
        .OrderByDescending(e => e.Item1.Length).ThenBy(e => e.Item1, StringComparer.Ordinal)]);

    /// <summary>What a capitalised word can be; null when it is no patronymic. "Jackson" is none: "Jack" is no genitive.</summary>
    public Patronymic? Find(string word)
    {
        foreach (var (ending, nominative, gender, cases) in _endings)
        {
            if (word.Length < ending.Length + 3 || !char.IsUpper(word[0]) || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            if (Array.Exists(GenitiveEnds, end => stem.EndsWith(end, StringComparison.Ordinal)))
                return new Patronymic(stem + nominative, gender, cases);
        }
        return null;
    }
}
