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

    /// <summary>Ways in which a name may fit: as the whole, as a part, in another spelling. Everything that bears all keys of one of them
    /// may be meant. The last word, which few share, comes first.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Fitting(string name)
    {
        var fold = NameFolding.Fold(name);
        var words = Words(fold).Reverse().ToList();
        return [.. new[] { [fold], words.Where(word => word.Length > 1), words.Select(Spelling) }
            .Select(keys => keys.Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).ToList()).Where(keys => keys.Count > 0)];
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
