using Graph.Lexicon;

namespace Graph.Coreference;

/// <summary>How well two names may be those of one thing.</summary>
internal enum NameFit
{
    /// <summary>They are different names.</summary>
    None,

    /// <summary>One is part of the other (a surname, a given name, a shorter title of a body).</summary>
    Part,

    /// <summary>They are the same name, perhaps spelled differently.</summary>
    Same,
}

/// <summary>Compares names of one document by their words, folded: case, accents and transliteration do not count.</summary>
internal static class NameMatch
{
    private const int ShortestVariant = 5;
    private static readonly HashSet<string> Fillers = new(["the", "of", "and", "for", "de", "og", "los", "del", "la"], StringComparer.Ordinal);

    /// <summary>Fits two names of people, organizations, vessels or groups, given as their <see cref="Words"/>.</summary>
    public static NameFit Fit(EntityType type, string[] a, string[] b)
    {
        if (a.Length == 0 || b.Length == 0)
            return NameFit.None;
        if (a.Length == b.Length && a.Zip(b).All(pair => IsVariant(pair.First, pair.Second, type)))
            return NameFit.Same;
        return type switch
        {
            EntityType.Person => People(a, b),
            EntityType.Organization or EntityType.Vessel => a.Length < b.Length ? Part(a, b) : Part(b, a),
            _ => NameFit.None,
        };
    }

    /// <summary>The short forms that a name's first letters make ("Alpha Bank of Chad": "ABOC", "ABC"); none for a single word.</summary>
    public static IEnumerable<string> Acronyms(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0])).ToList();
        return words.Count < 2 ? [] : new[] { Initials(words), Initials(words.Where(word => !Fillers.Contains(word.ToLowerInvariant()))) }.Distinct(StringComparer.Ordinal);
    }

    /// <summary>The letters of a name that may be a short form; null when it has small ones or fewer than two.</summary>
    public static string? AsAcronym(string name)
    {
        var letters = new string([.. name.Where(char.IsLetter)]);
        return letters.Length < 2 || letters.Any(char.IsLower) ? null : letters;
    }

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => char.ToUpperInvariant(word[0])));

    /// <summary>Full names agree in first and last word, or the shorter one is the end of the longer; single words are a surname or a given name.</summary>
    private static NameFit People(string[] a, string[] b)
    {
        var (brief, full) = a.Length <= b.Length ? (a, b) : (b, a);
        if (brief.Length == 1)
            return full.Length > 1 && full.Any(word => IsVariant(brief[0], word, EntityType.Person)) ? NameFit.Part : NameFit.None;
        if (IsGiven(brief[0], full[0]) && IsVariant(brief[^1], full[^1], EntityType.Person))
            return NameFit.Same;
        return Part(brief, full);
    }

    private static bool IsGiven(string a, string b) =>
        IsVariant(a, b, EntityType.Person) || a.Length == 1 && b.StartsWith(a, StringComparison.Ordinal) || b.Length == 1 && a.StartsWith(b, StringComparison.Ordinal);

    /// <summary>Whether all words of the shorter name stand in the longer one in the same order.</summary>
    private static NameFit Part(string[] brief, string[] full)
    {
        var at = 0;
        foreach (var word in full)
            if (at < brief.Length && IsVariant(brief[at], word, EntityType.Organization))
                at++;
        return at == brief.Length && brief.Length < full.Length ? NameFit.Part : NameFit.None;
    }

    private static bool IsVariant(string a, string b, EntityType type) =>
        string.Equals(a, b, StringComparison.Ordinal)
        || type == EntityType.Person && a.Length >= ShortestVariant && b.Length >= ShortestVariant && a[0] == b[0]
            && string.Equals(NameFolding.Skeleton(a), NameFolding.Skeleton(b), StringComparison.Ordinal);

    /// <summary>Keys of which two names that fit share at least one: their words and, for people, the words' skeletons.</summary>
    public static IEnumerable<string> Keys(EntityType type, string[] words)
    {
        foreach (var word in words)
        {
            yield return word;
            if (type == EntityType.Person && word.Length >= ShortestVariant)
                yield return $"{word[0]}:{NameFolding.Skeleton(word)}";
        }
    }

    /// <summary>The words that are compared: folded, without articles and prepositions where a body is named.</summary>
    public static string[] Words(string name, EntityType type) =>
        [.. NameFolding.Fold(name).Split([' ', '-', '.', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => type == EntityType.Person || !Fillers.Contains(word))];
}
