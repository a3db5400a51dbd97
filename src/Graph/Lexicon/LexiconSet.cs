using System.Collections.Immutable;

namespace Graph.Lexicon;

/// <summary>Everything the lexicon knows for texts of one language. Immutable; load once and keep (a load takes some tens of milliseconds).</summary>
public sealed class LexiconSet
{
    private LexiconSet(string language, bool persons)
    {
        Language = language;
        Countries = Countries.Load();
        Gazetteer = Gazetteer.Load(language, persons);
        Offices = OfficeTable.Load(language);
        GivenNames = GivenNames.Load(language);
        Persons = persons ? Persons.Load() : null;
        OrganizationHeads = HeadNouns.Organizations(language);
        Things = HeadNouns.Things(language);
        VesselPrefixes = HeadNouns.VesselPrefixes(language);
        Seats = HeadNouns.Seats(language);
        Organs = HeadNouns.Organs(language);
        Patronymics = Patronymics.Load();
    }

    /// <summary>The languages that have tables of their own.</summary>
    public static ImmutableArray<string> Languages { get; } = ["en", "is"];

    /// <summary>The language of the texts, one of <see cref="Languages"/>.</summary>
    public string Language { get; }

    /// <summary>All countries.</summary>
    public Countries Countries { get; }

    /// <summary>Names of countries, places, organizations and known people.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>Offices, titles and occupations.</summary>
    public OfficeTable Offices { get; }

    /// <summary>Given names with gender and case.</summary>
    public GivenNames GivenNames { get; }

    /// <summary>Known holders of offices; null when they were left out.</summary>
    public Persons? Persons { get; }

    /// <summary>Head nouns that tell the kind of an organization.</summary>
    public FormIndex<OrganizationHead> OrganizationHeads { get; }

    /// <summary>Common nouns for ships, aircraft and weapons.</summary>
    public FormIndex<ThingForm> Things { get; }

    /// <summary>Prefixes before names of ships.</summary>
    public FormIndex<ThingForm> VesselPrefixes { get; }

    /// <summary>Seats of government that stand for a state, without capitals.</summary>
    public FormIndex<Metonym> Seats { get; }

    /// <summary>Words for forces and governments that stand for the state named beside them.</summary>
    public FormIndex<Metonym> Organs { get; }

    /// <summary>Icelandic patronymics, in texts of every language.</summary>
    public Patronymics Patronymics { get; }

    /// <summary>Loads the tables of a language; <paramref name="persons"/> false leaves out the table of known people everywhere.</summary>
    /// <exception cref="ArgumentException">There are no tables for the language.</exception>
    /// <exception cref="LexiconException">A table breaks its format.</exception>
    public static LexiconSet Load(string language, bool persons = true) =>
        Languages.Contains(language, StringComparer.Ordinal)
            ? new LexiconSet(language, persons)
            : throw new ArgumentException($"no lexicon for language '{language}'; there is one for: {string.Join(", ", Languages)}", nameof(language));
}
