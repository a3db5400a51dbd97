using System.Collections.Concurrent;
using Graph.Documents;
using Graph.Lexicon;

namespace Graph.Text;

/// <summary>The words of one language that help to find glued words.</summary>
internal sealed class GlueWords
{
    private static readonly ConcurrentDictionary<string, GlueWords> Loaded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> byKind;

    private GlueWords(IEnumerable<string[]> rows) =>
        byKind = rows.GroupBy(row => row[1], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(row => row[0]).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>(), StringComparer.Ordinal);

    /// <summary>The table of the language; that of English where there is none.</summary>
    public static GlueWords For(string language) =>
        Loaded.GetOrAdd(language == "is" ? "is" : "en", static code =>
            new GlueWords(EmbeddedRows.Read($"text/{code}/glue-words.tsv").Concat(CountryForms(code))));

    public bool IsFunctionWord(ReadOnlySpan<char> lower) => Is("function", lower) || MayFollowName(lower) || MayFollowAnything(lower);

    /// <summary>Function words and verbs that no name ends with.</summary>
    public bool MayFollowName(ReadOnlySpan<char> lower) => Is("name", lower) || MayFollowAnything(lower);

    /// <summary>Function words that no word of the language ends with.</summary>
    public bool MayFollowAnything(ReadOnlySpan<char> lower) => Is("any", lower);

    public bool IsWeekday(ReadOnlySpan<char> word) => Is("weekday", word);

    /// <summary>A weekday or a month.</summary>
    public bool IsDay(ReadOnlySpan<char> word) => Is("weekday", word) || Is("month", word);

    /// <summary>An adjective or people's name of a country.</summary>
    public bool IsPeople(ReadOnlySpan<char> word) => Is("people", word);

    /// <summary>Single words that name a people or belong to it; names of countries are no evidence, brands end with them.</summary>
    private static IEnumerable<string[]> CountryForms(string language) => LexiconTable.Load($"{language}/country-forms.tsv").Rows
        .Where(row => row.Cells[2] is "adjective" or "people" or "person" && char.IsUpper(row.Cells[1][0]) && row.Cells[1].All(char.IsLetter))
        .Select(row => new[] { row.Cells[1], "people" });

    private bool Is(string kind, ReadOnlySpan<char> word) => byKind.TryGetValue(kind, out var set) && set.Contains(word);
}
