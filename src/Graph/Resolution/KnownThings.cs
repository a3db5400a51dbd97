using System.Globalization;
using Graph.Lexicon;

namespace Graph.Resolution;

/// <summary>A thing of the shipped tables.</summary>
/// <param name="Name">The table's form of its name, English.</param>
/// <param name="Labels">Display names by language code.</param>
public sealed record KnownThing(string Name, IReadOnlyDictionary<string, string> Labels);

/// <summary>What the shipped tables know of things with keys.</summary>
/// <param name="People">Known people.</param>
/// <param name="Things">All other known things, by key.</param>
public sealed record KnownThings(KnownPeople People, IReadOnlyDictionary<string, KnownThing> Things)
{
    private static readonly Lazy<KnownThings> Tables = new(Read);

    /// <summary>Knows nothing: all things are what the documents say of them.</summary>
    public static KnownThings None { get; } = new(KnownPeople.None, new SortedDictionary<string, KnownThing>(StringComparer.Ordinal));

    /// <summary>The tables that ship with this library; read once.</summary>
    public static KnownThings Shipped => Tables.Value;

    /// <summary>The same without the table of known people.</summary>
    public KnownThings WithoutPeople() => this with { People = KnownPeople.None };

    /// <summary>The table's name of a key, or null.</summary>
    public string? NameOf(string key) => Things.TryGetValue(key, out var thing) ? thing.Name : People.Find(key)?.Name;

    private static KnownThings Read()
    {
        var things = new SortedDictionary<string, KnownThing>(StringComparer.Ordinal);
        foreach (var country in Countries.Load().All)
            Add(things, country.Key, ("en", country.English), ("is", country.Icelandic));
        foreach (var row in LexiconTable.Load("common/places.tsv").Rows)
            Add(things, row.Cells[0], ("en", row.Cells[1]));
        foreach (var row in LexiconTable.Load("common/regions.tsv", "key", "kind", "country", "en", "is", "en_forms", "is_forms").Rows)
            Add(things, row.Cells[0], ("en", row.Cells[3]), ("is", row.Cells[4]));
        foreach (var language in LexiconSet.Languages)
            foreach (var row in LexiconTable.Load($"{language}/organizations.tsv", "key", "name", "kind", "country", "forms").Rows)
                Add(things, row.Cells[0], (language, row.Cells[1]));
        return new KnownThings(new KnownPeople(Persons.Load().All.Select(ToBearer)), things);
    }

    private static void Add(SortedDictionary<string, KnownThing> things, string key, params (string Language, string Name)[] names)
    {
        var labels = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (things.TryGetValue(key, out var known))
            foreach (var (language, name) in known.Labels)
                labels[language] = name;
        foreach (var (language, name) in names.Where(pair => pair.Name.Length > 0))
            labels[language] = name;
        if (labels.Count > 0)
            things[key] = new KnownThing(labels.TryGetValue("en", out var english) ? english : labels.First().Value, labels);
    }

    private static Bearer ToBearer(KnownPerson person) => new(
        person.Key, person.Name, person.Country.Length == 0 ? null : person.Country, person.Forms,
        [.. person.Offices.Select(term => (Day(term.From, last: false), Day(term.To, last: true)))]);

    /// <summary>First or last day of a year, month or day; null when empty.</summary>
    private static DateOnly? Day(string text, bool last)
    {
        var parts = text.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        if (parts.Length == 0)
            return null;
        var month = parts.Length > 1 ? parts[1] : last ? 12 : 1;
        return new DateOnly(parts[0], month, parts.Length > 2 ? parts[2] : last ? DateTime.DaysInMonth(parts[0], month) : 1);
    }
}
