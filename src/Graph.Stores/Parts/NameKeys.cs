using Graph.Knowledge;
using Graph.Lexicon;

namespace Graph.Stores.Parts;

/// <summary>Terms by which a store finds what a name may mean: whole names, their words and the consonants of these, all folded.
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

    /// <summary>The keys of everything of which a name may be the whole, a part or another spelling; one of them is enough.</summary>
    public static IReadOnlyList<string> Fitting(string name)
    {
        var fold = NameFolding.Fold(name);
        var words = Words(fold);
        return [.. new[] { fold, words.LastOrDefault() ?? "", words.Select(Spelling).FirstOrDefault(spelling => spelling.Length > 0) ?? "" }.Where(key => key.Length > 0)];
    }

    /// <summary>A name and its words, folded: what is written nearly like one of them may be meant.</summary>
    public static IReadOnlyList<string> Written(string name)
    {
        var fold = NameFolding.Fold(name);
        return [.. Words(fold).Prepend(fold).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static string[] Words(string fold) => fold.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Spelling(string word) => NameFolding.Skeleton(word) is { Length: > 0 } skeleton ? Consonants + skeleton : "";
}
