using System.Collections.Immutable;

namespace Graph.Lexicon;

/// <summary>A given name. <see cref="Gender"/>: m, f or u (both). <see cref="Case"/>: the cases of the form, null where names are not inflected.</summary>
public sealed record GivenName(string Nominative, string Gender, string? Case);

/// <summary>Given names by their forms; Icelandic texts know the Icelandic declensions first and the names of the world after them.</summary>
public sealed class GivenNames
{
    private static readonly string[] Genders = ["m", "f", "u"];
    private readonly Dictionary<string, ImmutableArray<GivenName>> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _uninflected;

    private GivenNames(string language)
    {
        if (language == "is")
            AddIcelandic();
        var table = LexiconTable.Load("en/given-names.tsv", "name", "gender");
        _uninflected = new Dictionary<string, string>(table.Rows.Length, StringComparer.Ordinal);
        foreach (var row in table.Rows)
            _uninflected[row.Cells[0]] = table.Choice(row, 1, Genders);
    }

    /// <summary>Reads the names of a language (<c>en</c> or <c>is</c>).</summary>
    public static GivenNames Load(string language) => new(language);

    /// <summary>What a form can be; empty when unknown. Case-sensitive. Several readings stand in the order nominative first, then by name.</summary>
    public ImmutableArray<GivenName> Find(string form) =>
        _byForm.TryGetValue(form, out var names) ? names
        : _uninflected.TryGetValue(form, out var gender) ? [new GivenName(form, gender, null)]
        : [];

    /// <summary>The gender all readings of a form agree on; "u" when they do not; null when the form is unknown.</summary>
    public string? GenderOf(string form)
    {
        var found = Find(form);
        return found.IsEmpty ? null : found.All(n => n.Gender == found[0].Gender) ? found[0].Gender : "u";
    }

    private void AddIcelandic()
    {
        var table = LexiconTable.Load("is/given-names.tsv", "name", "gender", "acc", "dat", "gen");
        var collected = new Dictionary<string, List<GivenName>>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var (name, gender) = (row.Cells[0], table.Choice(row, 1, Genders));
            string[][] forms = [[name], row.Cells[2].Split('|'), row.Cells[3].Split('|'), row.Cells[4].Split('|')];
            foreach (var form in forms.SelectMany(f => f).Distinct(StringComparer.Ordinal))
            {
                if (!collected.TryGetValue(form, out var list))
                    collected.Add(form, list = []);
                list.Add(new GivenName(name, gender, GrammaticalCases.Of(forms, form)));
            }
        }
        foreach (var (form, list) in collected)
            _byForm[form] = [.. list.OrderBy(n => n.Nominative == form ? 0 : 1).ThenBy(n => n.Nominative, StringComparer.Ordinal)];
    }
}
