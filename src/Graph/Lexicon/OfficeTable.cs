using System.Collections.Immutable;

namespace Graph.Lexicon;

/// <summary>
/// A form of an office, title or occupation. <see cref="Office"/> is its canonical English name, <see cref="Gender"/> m, f or empty,
/// <see cref="IsTitle"/> whether it may stand right before a name. Icelandic forms carry their lemma, cases (joined by ',', or "any") and number.
/// </summary>
public sealed record OfficeForm(string Form, string Office, string Class, string Gender, bool IsTitle, string Lemma, string? Case, string? Number);

/// <summary>The offices of one language.</summary>
public sealed class OfficeTable
{
    private readonly FormIndex<OfficeForm> _exact;
    private readonly FormIndex<OfficeForm> _capital;
    private readonly FormIndex<OfficeForm> _common;

    private OfficeTable(ImmutableArray<OfficeForm> forms)
    {
        Forms = forms;
        _exact = Index(forms.Where(IsShort), ignoreCase: false);
        _capital = Index(forms.Where(f => !IsShort(f) && char.IsUpper(f.Form[0])), ignoreCase: true);
        _common = Index(forms.Where(f => !IsShort(f) && !char.IsUpper(f.Form[0])), ignoreCase: true);
    }

    /// <summary>The classes an office can have.</summary>
    public static ImmutableArray<string> Classes { get; } =
    [
        "head-of-state", "head-of-government", "minister", "envoy", "legislator", "spokesperson", "military", "royal", "religious",
        "mayor-governor", "judge-prosecutor", "official", "corporate", "profession",
    ];

    /// <summary>All forms in the order of the table.</summary>
    public ImmutableArray<OfficeForm> Forms { get; }

    /// <summary>Reads the table of a language (<c>en</c> or <c>is</c>).</summary>
    /// <exception cref="LexiconException">The table breaks its format or names an unknown class.</exception>
    public static OfficeTable Load(string language)
    {
        string[] plain = ["form", "office", "class", "gender", "title"];
        var inflected = language == "is";
        var table = LexiconTable.Load($"{language}/offices.tsv", inflected ? [.. plain, "lemma", "case", "number"] : plain);
        ImmutableArray<OfficeForm> forms = [.. table.Rows.Select(row => Read(table, row, inflected))];
        return new OfficeTable(inflected ? forms : WithPlurals(forms));
    }

    /// <summary>
    /// The longest office at a token. Forms of up to three letters ("PM") match in their own case only, capitalised forms need a capital
    /// ("Justice", not "justice"), the rest match in any case ("FOREIGN MINISTER").
    /// </summary>
    public FormMatch<OfficeForm> Match(IReadOnlyList<string> tokens, int at)
    {
        var best = _exact.Match(tokens, at);
        if (at < tokens.Count && tokens[at].Length > 0 && char.IsUpper(tokens[at][0]) && _capital.Match(tokens, at) is var capital && capital.Length > best.Length)
            best = capital;
        return _common.Match(tokens, at) is var common && common.Length > best.Length ? common : best;
    }

    // English: a form is a plural when the table also has it, for the same office, without its last s.
    private static ImmutableArray<OfficeForm> WithPlurals(ImmutableArray<OfficeForm> forms)
    {
        var known = forms.Select(form => (form.Form, form.Office)).ToHashSet();
        return [.. forms.Select(form => form.Form is [.. var singular, 's'] && known.Contains((singular, form.Office)) ? form with { Number = "pl" } : form)];
    }

    private static bool IsShort(OfficeForm form) => form.Form.Length <= 3;

    private static FormIndex<OfficeForm> Index(IEnumerable<OfficeForm> forms, bool ignoreCase) => new([.. forms.Select(f => (f.Form, f))], ignoreCase);

    private static OfficeForm Read(LexiconTable table, LexiconRow row, bool inflected)
    {
        var c = row.Cells;
        return new OfficeForm(c[0], c[1], table.Choice(row, 2, Classes), table.Choice(row, 3, ["", "m", "f"]), table.Choice(row, 4, ["0", "1"]) == "1",
            inflected ? c[5] : c[0], inflected ? c[6] : null, inflected ? c[7] : null);
    }
}
