using Graph.Documents;
using Graph.Lexicon;

namespace Graph.Resolution;

/// <summary>A person whom the shipped table knows.</summary>
/// <param name="Key">Readable id (<c>person:...</c>).</param>
/// <param name="Name">The table's form of the name.</param>
/// <param name="Country">ISO code, or null.</param>
/// <param name="Forms">Spellings of the full name.</param>
/// <param name="Terms">When an office was held; both ends inclusive, an unknown end is null.</param>
public sealed record Bearer(string Key, string Name, string? Country, IReadOnlyList<string> Forms, IReadOnlyList<(DateOnly? From, DateOnly? To)> Terms);

/// <summary>Known people by their names. A full name is known at any time; a bare surname only while exactly one bearer holds an office.</summary>
public sealed class KnownPeople
{
    /// <summary>Reports speak of somebody by surname somewhat before and after the time in office.</summary>
    private const int SlackDays = 365;

    private readonly ILookup<string, Bearer> byFullName;
    private readonly ILookup<string, (PersonName Name, Bearer Bearer)> bySurname;
    private readonly Dictionary<string, Bearer> byKey;

    /// <summary>Indexes the rows of a table.</summary>
    public KnownPeople(IEnumerable<Bearer> bearers)
    {
        var all = bearers.OrderBy(bearer => bearer.Key, StringComparer.Ordinal).ToList();
        var names = all.SelectMany(bearer => bearer.Forms.Append(bearer.Name).Select(PersonName.Of).OfType<PersonName>()
            .DistinctBy(name => name.Fold, StringComparer.Ordinal).Select(name => (Name: name, Bearer: bearer))).ToList();
        byKey = all.ToDictionary(bearer => bearer.Key, StringComparer.Ordinal);
        byFullName = names.Where(pair => !pair.Name.Bare).ToLookup(pair => pair.Name.Fold, pair => pair.Bearer, StringComparer.Ordinal);
        bySurname = names.Where(pair => !pair.Name.Bare)
            .SelectMany(pair => pair.Name.SurnamePlaces().Select(place => (Key: NameFolding.Skeleton(pair.Name.Words[place]), pair)))
            .ToLookup(item => item.Key, item => item.pair, StringComparer.Ordinal);
    }

    /// <summary>Knows nobody: what resolution does without the table.</summary>
    public static KnownPeople None { get; } = new([]);

    /// <summary>The person with this key, or null.</summary>
    public Bearer? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>Key of the only person of the table who bears the name and whose country agrees, or null.</summary>
    /// <param name="name">A full name or a bare surname.</param>
    /// <param name="country">ISO code that the document gives, or null.</param>
    /// <param name="document">The document; a bare surname needs its day of publication.</param>
    internal string? KeyOf(PersonName name, string? country, Document document)
    {
        var fitting = name.Bare ? InOffice(name, document.Published) : byFullName[name.Fold];
        var keys = fitting.Where(bearer => country is null || bearer.Country is null || bearer.Country == country)
            .Select(bearer => bearer.Key).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return keys.Count == 1 ? keys[0] : null;
    }

    private IEnumerable<Bearer> InOffice(PersonName surname, DateOnly? day) => day is not { } at
        ? []
        : bySurname[surname.SurnameSkeleton].Where(pair => surname.Compare(pair.Name) == NameAgreement.Partial).Select(pair => pair.Bearer)
            .Where(bearer => bearer.Terms.Any(term => (term.From is not { } from || from.DayNumber - SlackDays <= at.DayNumber)
                && (term.To is not { } to || at.DayNumber <= to.DayNumber + SlackDays)));
}
