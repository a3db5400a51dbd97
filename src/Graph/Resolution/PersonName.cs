using System.Collections.Frozen;
using Graph.Lexicon;

namespace Graph.Resolution;

/// <summary>How well two names of people agree, the weakest first.</summary>
internal enum NameAgreement
{
    /// <summary>They name different people.</summary>
    None,

    /// <summary>One is part of the other, or has initials: needs a fact that both share.</summary>
    Partial,

    /// <summary>The same name, spelled differently.</summary>
    Spelling,

    /// <summary>The same name.</summary>
    Equal,
}

/// <summary>A person's name cut into folded words, without particles and generation marks.</summary>
internal sealed class PersonName
{
    private const int LongSkeleton = 5;

    private static readonly FrozenSet<string> Particles = LexiconTable.Load("common/name-particles.tsv", "particle").Rows
        .Select(row => row.Cells[0]).ToFrozenSet(StringComparer.Ordinal);

    private readonly string[] skeletons;

    private PersonName(string fold, string[] words) =>
        (Fold, Words, skeletons) = (fold, words, [.. words.Select(NameFolding.Skeleton)]);

    /// <summary>The folded name, particles included.</summary>
    public string Fold { get; }

    /// <summary>Its folded words without particles; at least one.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether it has a surname only (or a given name only).</summary>
    public bool Bare => Words.Count == 1;

    /// <summary>Last word, folded.</summary>
    public string Surname => Words[^1];

    /// <summary>Consonants of the last word.</summary>
    public string SurnameSkeleton => skeletons[^1];

    /// <summary>Reads a name; null when nothing of it is a letter or digit.</summary>
    public static PersonName? Of(string name)
    {
        var fold = NameFolding.Fold(name);
        var all = fold.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = all.Where(word => !Particles.Contains(word)).ToArray();
        return all.Length == 0 ? null : new PersonName(fold, words.Length == 0 ? all : words);
    }

    /// <summary>Compares two names, either of which may be bare.</summary>
    public NameAgreement Compare(PersonName other)
    {
        if (Fold == other.Fold || Words.SequenceEqual(other.Words, StringComparer.Ordinal))
            return NameAgreement.Equal;
        var (shorter, longer) = Words.Count <= other.Words.Count ? (this, other) : (other, this);
        if (shorter.Bare)
            return shorter.IsSurnameOf(longer) ? NameAgreement.Partial : NameAgreement.None;
        if (shorter.Words.Count == longer.Words.Count)
            return shorter.CompareWordByWord(longer);
        return shorter.IsPartOf(longer) ? NameAgreement.Partial : NameAgreement.None;
    }

    /// <summary>Words that stand for the surname in a longer name: the last, and of three or more also the last but one (Spanish use).
    /// A single given name stands for its bearer where surnames are patronymics.</summary>
    public IEnumerable<int> SurnamePlaces()
    {
        yield return Words.Count - 1;
        if (Words.Count >= 3)
            yield return Words.Count - 2;
        if (Words.Count >= 2 && (Surname.EndsWith("dottir", StringComparison.Ordinal) || Surname.EndsWith("sson", StringComparison.Ordinal)))
            yield return 0;
    }

    private bool IsSurnameOf(PersonName full) =>
        full.SurnamePlaces().Any(place => Agreement(0, full, place) is Word.Equal or Word.Spelling);

    private NameAgreement CompareWordByWord(PersonName other)
    {
        var weakest = Word.Equal;
        for (var i = 0; i < Words.Count; i++)
        {
            var word = Agreement(i, other, i);
            if (word == Word.None)
                return Words.Order(StringComparer.Ordinal).SequenceEqual(other.Words.Order(StringComparer.Ordinal), StringComparer.Ordinal)
                    ? NameAgreement.Partial
                    : NameAgreement.None;
            weakest = word < weakest ? word : weakest;
        }

        return weakest switch
        {
            Word.Equal => NameAgreement.Equal,
            Word.Spelling when skeletons.Sum(skeleton => skeleton.Length) >= LongSkeleton => NameAgreement.Spelling,
            _ => NameAgreement.Partial,
        };
    }

    private bool IsPartOf(PersonName longer)
    {
        var places = longer.SurnamePlaces().Where(place => place > 0 && Agreement(Words.Count - 1, longer, place) >= Word.Spelling).ToList();
        if (places.Count == 0)
            return false;
        return Agreement(0, longer, 0) != Word.None || Enumerable.Range(1, Words.Count).All(back => Agreement(Words.Count - back, longer, longer.Words.Count - back) >= Word.Spelling);
    }

    private enum Word
    {
        None,
        Initial,
        Spelling,
        Equal,
    }

    private Word Agreement(int mine, PersonName other, int theirs)
    {
        var (x, y) = (Words[mine], other.Words[theirs]);
        if (x == y)
            return Word.Equal;
        if (x.Length == 1 || y.Length == 1)
            return x[0] == y[0] ? Word.Initial : Word.None;
        if (skeletons[mine] != other.skeletons[theirs])
            return Word.None;
        return skeletons[mine].Length >= 4 || IsNear(x, y) ? Word.Spelling : Word.None;
    }

    /// <summary>Short skeletons meet by chance (Maria, Mario), so that only usual differences of transcription pass.</summary>
    private static bool IsNear(string x, string y)
    {
        if (EndsInGender(x, 'a') && EndsInGender(y, 'o') || EndsInGender(x, 'o') && EndsInGender(y, 'a'))
            return false;
        return Plain(x) == Plain(y) || (x.Length >= 5 && y.Length >= 5 && Distance(Plain(x), Plain(y)) <= 1);
    }

    private static bool EndsInGender(string word, char vowel) => word[^1] == vowel;

    private static string Plain(string word) => word
        .Replace("ou", "u", StringComparison.Ordinal).Replace('y', 'i').Replace('j', 'i')
        .Replace("ie", "e", StringComparison.Ordinal).Replace("ii", "i", StringComparison.Ordinal).Replace('w', 'v');

    private static int Distance(string x, string y)
    {
        var row = Enumerable.Range(0, y.Length + 1).ToArray();
        for (var i = 1; i <= x.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= y.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (x[i - 1] == y[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
