using System.Collections.Immutable;

namespace Graph.Lexicon;

/// <summary>
/// A known thing under one of its forms. <see cref="Key"/> is its readable id (<c>country:VE</c>, <c>place:3646738</c>, <c>org:nato</c>, <c>person:...</c>).
/// <see cref="Type"/>: Country, Place, Organization or Person. <see cref="Kind"/>: of a country form name, alias, adjective, people or person;
/// of a place capital, city or the kind of region; of an organization its kind; of a person "name". <see cref="Country"/>: ISO code or null.
/// <see cref="Case"/>: the cases of an inflected form as in <see cref="GrammaticalCases"/>, null where unknown.
/// </summary>
public sealed record GazetteerEntry(string Key, string Type, string Form, string Kind, string? Country, string? Case);

/// <summary>
/// Names of countries, places, organizations and known people of one language; case-sensitive, the longest match wins.
/// Icelandic also knows the English names that it has no form of its own for.
/// </summary>
public sealed class Gazetteer
{
    private readonly FormIndex<GazetteerEntry> _index;

    private Gazetteer(IReadOnlyCollection<GazetteerEntry> entries) => _index = new FormIndex<GazetteerEntry>([.. entries.Select(e => (e.Form, e))]);

    /// <summary>How many different forms there are.</summary>
    public int Count => _index.Count;

    /// <summary>Builds the gazetteer of a language (<c>en</c> or <c>is</c>); without <paramref name="persons"/> the table of known people is left out.</summary>
    public static Gazetteer Load(string language, bool persons = true)
    {
        var own = GazetteerTables.Of(language, persons).ToList();
        if (language == "en")
            return new Gazetteer(own);
        var forms = own.Select(e => e.Form).ToHashSet(StringComparer.Ordinal);
        return new Gazetteer([.. own, .. GazetteerTables.Borrowed().Where(e => !forms.Contains(e.Form))]);
    }

    /// <summary>The longest name that begins at token <paramref name="at"/>; all its readings, countries first, then by population of places.</summary>
    public FormMatch<GazetteerEntry> Match(IReadOnlyList<string> tokens, int at) => _index.Match(tokens, at);

    /// <summary>The entries of exactly this form; empty when there are none.</summary>
    public ImmutableArray<GazetteerEntry> Find(string form) => _index.Find(form);
}
