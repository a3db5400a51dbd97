using System.Collections.Immutable;

namespace Graph.Lexicon;

/// <summary>
/// A country, or a territory that news treats as one. <see cref="Code"/> is ISO 3166 alpha-2 (XK Kosovo; SU, DD, YU, CS for states that are gone);
/// <see cref="Capital"/> is its English name, empty where there is none.
/// </summary>
public sealed record Country(string Code, string Iso3, string English, string Icelandic, string Capital, string CapitalIcelandic, string Region)
{
    /// <summary>The readable id of the entity, for instance <c>country:VE</c>.</summary>
    public string Key => Countries.KeyOf(Code);

    /// <summary>The name in a language; English where the language has no table.</summary>
    public string Name(string language) => language == "is" ? Icelandic : English;
}

/// <summary>All countries by code.</summary>
public sealed class Countries
{
    private readonly ImmutableDictionary<string, Country> _byCode;

    private Countries(ImmutableArray<Country> all)
    {
        All = all;
        _byCode = all.ToImmutableDictionary(c => c.Code, StringComparer.Ordinal);
    }

    /// <summary>All countries, by code.</summary>
    public ImmutableArray<Country> All { get; }

    /// <summary>The country of a code (<c>VE</c>) or key (<c>country:VE</c>); null when unknown.</summary>
    public Country? Find(string codeOrKey) => _byCode.GetValueOrDefault(codeOrKey.StartsWith("country:", StringComparison.Ordinal) ? codeOrKey[8..] : codeOrKey);

    /// <summary>Reads the table.</summary>
    public static Countries Load() => new([.. LexiconTable
        .Load("common/countries.tsv", "code", "iso3", "en", "is", "capital", "capital_is", "region").Rows
        .Select(r => new Country(r.Cells[0], r.Cells[1], r.Cells[2], r.Cells[3], r.Cells[4], r.Cells[5], r.Cells[6]))]);

    internal static string KeyOf(string code) => "country:" + code;
}
