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
    private readonly FormIndex<OfficeForm> _anyCase;

    private OfficeTable(ImmutableArray<OfficeForm> forms)
    {
        Forms = forms;
        _exact = new FormIndex<OfficeForm>(forms.Select(f => (f.Form, f)));
        _anyCase = new FormIndex<OfficeForm>(forms.Where(f => f.Form.Length > 3).Select(f => (f.Form, f)), ignoreCase: true);
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
        return new OfficeTable([.. table.Rows.Select(row => Read(table, row, inflected))]);
    }

    /// <summary>The longest office at a token. A form in its own case is preferred; longer forms are also found in any case ("FOREIGN MINISTER").</summary>
    public FormMatch<OfficeForm> Match(IReadOnlyList<string> tokens, int at)
    {
        var exact = _exact.Match(tokens, at);
        var any = _anyCase.Match(tokens, at);
        return any.Length > exact.Length ? any : exact;
    }

    private static OfficeForm Read(LexiconTable table, LexiconRow row, bool inflected)
    {
        var c = row.Cells;
        return new OfficeForm(c[0], c[1], table.Choice(row, 2, Classes), table.Choice(row, 3, ["", "m", "f"]), table.Choice(row, 4, ["0", "1"]) == "1",
            inflected ? c[5] : c[0], inflected ? c[6] : null, inflected ? c[7] : null);
    }
}
