using Graph.Lexicon;
using Graph.Text;

namespace Graph.Mentions;

/// <summary>What the rooms Mentions and Coreference know of one language: names, offices, nouns, pronouns. Immutable.</summary>
internal sealed class Vocabulary
{
    private readonly VocabularyRows rows;

    private Vocabulary(VocabularyRows rows) => this.rows = rows;

    /// <summary>ISO 639-1 code.</summary>
    public string Language => rows.Lexicon.Language;

    /// <summary>Whether nouns are compounded into one word and names are declined, as in Icelandic.</summary>
    public bool IsIcelandic => Language == "is";

    /// <summary>The names of countries, places, organizations and people.</summary>
    public Gazetteer Names => rows.Lexicon.Gazetteer;

    /// <summary>The offices.</summary>
    public OfficeTable Offices => rows.Lexicon.Offices;

    /// <summary>Reads the tables of the lexicon's language.</summary>
    /// <exception cref="LexiconException">A table breaks its format.</exception>
    public static Vocabulary Of(LexiconSet lexicon) => new(VocabularyTables.Read(lexicon));

    /// <summary>What a row of the gazetteer says, with the base form of its name.</summary>
    public KnownForm Known(GazetteerEntry entry)
    {
        var type = Enum.Parse<EntityType>(entry.Type);
        var use = type != EntityType.Country ? FormUse.Name : entry.Kind switch
        {
            "adjective" => FormUse.Adjective,
            "people" => FormUse.People,
            "person" => FormUse.PersonOf,
            _ => FormUse.Name,
        };
        return new KnownForm(type, entry.Key, rows.BaseNames.GetValueOrDefault(entry.Key) ?? entry.Form, use)
        {
            Country = entry.Country,
            IsSeat = entry.Kind == "capital",
            OrganizationKind = type == EntityType.Organization ? entry.Kind : null,
        };
    }

    /// <summary>The name of a country in the language of the texts; the code itself when it is unknown.</summary>
    public string CountryName(string code) => rows.Lexicon.Countries.Find(code)?.Name(Language) ?? code;

    /// <summary>What the noun describes, by its lemma or, in Icelandic, the last part of a compound.</summary>
    public HeadForm? Head(Word word)
    {
        if (rows.Heads.Find(word, IsIcelandic) is { } row)
            return new HeadForm(TypeOf(row[1]), TypeOf(row[2]), NullIfEmpty(row[3]), NullIfEmpty(row[4]));
        var thing = rows.Lexicon.Things.Find(word.Lemma).Concat(rows.Lexicon.Things.Find(word.Text)).FirstOrDefault(form => form.Type != "Weapon");
        return thing is null ? null : new HeadForm(TypeOf(thing.Type), TypeOf(thing.Type), null, null);
    }

    /// <summary>Whether the word begins names of ships ("USS").</summary>
    public bool IsVesselPrefix(string form) => rows.Lexicon.VesselPrefixes.Find(form).Length > 0;

    /// <summary>Seats of government, and words that hold a state and its government.</summary>
    public FormIndex<Metonym> Seats => rows.Lexicon.Seats;

    /// <summary>What an Icelandic patronymic is in its nominative; null for other words.</summary>
    public Patronymic? Patronymic(string form) => rows.Lexicon.Patronymics.Find(form);

    /// <summary>How the noun makes a country the one who acts: <c>organ</c>, <c>government</c>, <c>deed</c> or null.</summary>
    public string? Actor(Word word) => rows.Actors.Find(word, IsIcelandic)?[1];

    /// <summary><c>stay</c> where a town as the verb's subject stays a town, <c>told</c> where a town as its object is the state; else null.</summary>
    public string? SeatVerb(Word word) => rows.SeatVerbs.Find(word, compounds: false)?[1];

    /// <summary>Whether the word beside a name tells what it is; <paramref name="use"/> is before, after or preposition of a place, body or vessel.</summary>
    public bool IsHint(string form, string use) => rows.NameHints.Has(form, use);

    /// <summary>The nominative of the longest inflected ending of a body's name ("-ráðuneytinu": "-ráðuneytið"), with the ending; null when none is known.</summary>
    public (string Ending, string Base)? Ending(string form)
    {
        for (var cut = 0; cut < form.Length - 2; cut++)
            if (rows.Endings.Find(form[cut..].ToLowerInvariant()) is { } row)
                return (row[0], row[1]);
        return null;
    }

    /// <summary>Role, gender and number of a pronoun; null for other words.</summary>
    public (string Role, string? Gender, string? Number)? Pronoun(Word word) =>
        rows.Pronouns.Find(word.Text.ToLowerInvariant()) is { } row ? (row[1], NullIfEmpty(row[2]), NullIfEmpty(row[3])) : null;

    /// <summary>Whether a small word has this use: indefinite, definite, craft, count, partner, empty-verb, negation, possibility.</summary>
    public bool IsWord(string word, string use) => rows.Words.Has(word, use);

    /// <summary>Whether a capitalised word is no name (weekdays, months).</summary>
    public bool IsNoName(string form) => rows.NotNames.Find(form) is not null;

    /// <summary>The kind of organization that the noun makes of the name that holds it ("Ministry", "-flokkurinn"); null for other words.</summary>
    public string? OrganizationHead(Word word) => rows.OrganizationHeads.Find(word, IsIcelandic)?[1];

    /// <summary>Readings of a given name, which may stand in an inflected form.</summary>
    public IReadOnlyList<GivenName> GivenNames(string form) => rows.Lexicon.GivenNames.Find(form);

    private static EntityType? TypeOf(string name) => name.Length == 0 ? null : Enum.Parse<EntityType>(name);

    private static string? NullIfEmpty(string cell) => cell.Length == 0 ? null : cell;
}
