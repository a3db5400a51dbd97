using Graph.Knowledge;
using Graph.Lexicon;

namespace Graph.Stores.Neo4j;

/// <summary>Terms by which the server finds what a name may mean: whole names, their words and the consonants of these, all folded.
/// <see cref="Queries.NameSearch"/> then chooses among what was found.</summary>
internal static class NameKeys
{
    private const char Consonants = '#';

    /// <summary>The terms of an entity, in ordinal order.</summary>
    public static IEnumerable<string> Of(Entity entity)
    {
        var folds = entity.Names.Append(entity.Name).Concat(entity.Labels.Values).Select(NameFolding.Fold).Distinct(StringComparer.Ordinal).ToList();
        var words = folds.SelectMany(Words).ToList();
        return folds.Concat(words).Concat(words.Select(Spelling)).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    /// <summary>A query that finds everything of which a name may be the whole, a part or another spelling.</summary>
    public static string Fitting(string name)
    {
        var fold = NameFolding.Fold(name);
        var words = Words(fold);
        var terms = new[] { fold, words.LastOrDefault() ?? "", words.Select(Spelling).FirstOrDefault(spelling => spelling.Length > 0) ?? "" };
        return Any(terms.Select(term => $"\"{Escaped(term, "\\\"")}\""), terms);
    }

    /// <summary>A query that finds what is written nearly like a name or one word of it: two letters apart at most, as the index can tell.</summary>
    public static string Similar(string name)
    {
        var fold = NameFolding.Fold(name);
        var terms = Words(fold).Prepend(fold).Distinct(StringComparer.Ordinal).ToList();
        return Any(terms.Select(term => $"{Escaped(term, "\\+-!():^[]\"{}~*?|&/ ")}~2"), terms);
    }

    // No key is a bare mark, so that it finds nothing.
    private static string Any(IEnumerable<string> queries, IEnumerable<string> terms) =>
        string.Join(" OR ", queries.Zip(terms).Where(pair => pair.Second.Length > 0).Select(pair => pair.First).DefaultIfEmpty($"\"{Consonants}\""));

    private static string[] Words(string fold) => fold.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Spelling(string word) => NameFolding.Skeleton(word) is { Length: > 0 } skeleton ? Consonants + skeleton : "";

    private static string Escaped(string term, string marks) => string.Concat(term.Select(letter => marks.Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : $"{letter}"));
}
