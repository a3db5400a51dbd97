namespace Graph.Lexicon;

/// <summary>Reads the tables behind the gazetteer in their order of preference: countries, organizations, people, regions, places.</summary>
internal static class GazetteerTables
{
    internal static readonly string[] CountryFormKinds = ["name", "alias", "adjective", "people", "person"];

    internal static readonly string[] OrganizationKinds =
        ["government body", "armed group", "party", "company", "media", "international body", "criminal group"];

    internal static IEnumerable<GazetteerEntry> Of(string language, bool persons) =>
        CountryForms(language)
            .Concat(Organizations(language))
            .Concat(persons ? Persons.Load().All.SelectMany(p => p.Forms.Select(f => new GazetteerEntry(p.Key, "Person", f, "name", p.Country, null))) : [])
            .Concat(Regions(language))
            .Concat(Places(language));

    /// <summary>What a text of another language may name in English: all but people and adjectives. Names of towns are common to all languages.</summary>
    internal static IEnumerable<GazetteerEntry> Borrowed() =>
        CountryForms("en").Where(e => e.Kind is "name" or "alias").Concat(Organizations("en")).Concat(Regions("en"));

    internal static IEnumerable<GazetteerEntry> CountryForms(string language)
    {
        var inflected = language == "is";
        var table = LexiconTable.Load($"{language}/country-forms.tsv", inflected ? ["code", "form", "kind", "case"] : ["code", "form", "kind"]);
        return table.Rows.Select(r => new GazetteerEntry(Countries.KeyOf(r.Cells[0]), "Country", r.Cells[1], table.Choice(r, 2, CountryFormKinds), r.Cells[0],
            inflected ? r.Cells[3] : null));
    }

    private static IEnumerable<GazetteerEntry> Organizations(string language)
    {
        var table = LexiconTable.Load($"{language}/organizations.tsv", "key", "name", "kind", "country", "forms");
        return table.Rows.SelectMany(r => r.Cells[4].Split('|')
            .Select(form => new GazetteerEntry(r.Cells[0], "Organization", form, table.Choice(r, 2, OrganizationKinds), Optional(r.Cells[3]), null)));
    }

    private static IEnumerable<GazetteerEntry> Regions(string language)
    {
        var table = LexiconTable.Load("common/regions.tsv", "key", "kind", "country", "en", "is", "en_forms", "is_forms");
        var column = language == "is" ? 6 : 5;
        return table.Rows.SelectMany(r => r.Cells[column].Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Select(form => new GazetteerEntry(r.Cells[0], "Place", form, r.Cells[1], Optional(r.Cells[2]), null)));
    }

    private static IEnumerable<GazetteerEntry> Places(string language)
    {
        var places = LexiconTable.Load("common/places.tsv", "key", "name", "country", "population", "capital").Rows
            .Select(r => (Row: r, Population: int.Parse(r.Cells[3], System.Globalization.CultureInfo.InvariantCulture)))
            .OrderByDescending(p => p.Population).ThenBy(p => p.Row.Cells[0], StringComparer.Ordinal)
            .Select(p => new GazetteerEntry(p.Row.Cells[0], "Place", p.Row.Cells[1], p.Row.Cells[4] == "1" ? "capital" : "city", p.Row.Cells[2], null))
            .ToList();
        var byKey = places.ToDictionary(p => p.Key, StringComparer.Ordinal);
        var aliases = LexiconTable.Load("common/place-aliases.tsv", "key", "language", "form", "case").Rows
            .Where(r => r.Cells[1] == language || r.Cells[1] == "en")
            .Select(r => byKey[r.Cells[0]] with { Form = r.Cells[2], Case = Optional(r.Cells[3]) });
        return aliases.Concat(places).DistinctBy(p => (p.Key, p.Form));
    }

    private static string? Optional(string cell) => cell.Length == 0 ? null : cell;
}
