using System.Collections.Frozen;

namespace Graph.Lexicon;

/// <summary>Countries by what people call them: name, code, short form, adjective, in all languages of the tables.</summary>
public static class CountryNames
{
    private const int Suggested = 3;
    private static readonly Lazy<Countries> All = new(Countries.Load);
    private static readonly Lazy<FrozenDictionary<string, string>> Codes = new(Read);

    /// <summary>The country of a name ("Noregur", "norwegian"), code (<c>NO</c>, <c>NOR</c>) or key (<c>country:NO</c>); null when there is none.</summary>
    public static Country? Find(string name) => Codes.Value.TryGetValue(NameFolding.Fold(name), out var code) ? All.Value.Find(code) : All.Value.Find(name);

    /// <summary>The English name of a code, or the code itself when the table does not have it.</summary>
    public static string Of(string code) => All.Value.Find(code)?.English ?? code;

    /// <summary>English names of the countries written most like a name, the nearest first.</summary>
    /// <param name="name">The name.</param>
    /// <param name="distance">Number of different letters of two texts.</param>
    public static IReadOnlyList<string> Like(string name, Func<string, string, int> distance)
    {
        var fold = NameFolding.Fold(name);
        return [.. All.Value.All.Select(country => (country.English, Distance: distance(fold, NameFolding.Fold(country.English))))
            .Where(pair => pair.Distance <= Math.Max(2, fold.Length / 3)).OrderBy(pair => pair.Distance).ThenBy(pair => pair.English, StringComparer.Ordinal)
            .Take(Suggested).Select(pair => pair.English)];
    }

    // What several countries are called (a people, an adjective) belongs to the one whose name or alias it is, then to the first in the tables.
    private static FrozenDictionary<string, string> Read()
    {
        var forms = LexiconSet.Languages.SelectMany(language => GazetteerTables.CountryForms(language)).Where(form => form.Kind != "person")
            .OrderBy(form => Array.IndexOf(GazetteerTables.CountryFormKinds, form.Kind)).Select(form => (Name: NameFolding.Fold(form.Form), Code: form.Country!))
            .Concat(All.Value.All.SelectMany(country => new[] { country.English, country.Icelandic, country.Code, country.Iso3 }
                .Where(name => name.Length > 0).Select(name => (Name: NameFolding.Fold(name), country.Code))));
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, code) in forms)
            codes.TryAdd(name, code);
        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
