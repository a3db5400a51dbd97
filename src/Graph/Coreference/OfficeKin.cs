using Graph.Lexicon;

namespace Graph.Coreference;

/// <summary>Which descriptions may speak of the holder of which office; from the tables, immutable.</summary>
internal sealed class OfficeKin
{
    private readonly HashSet<(string Description, string Holder)> kin;
    private readonly Dictionary<string, string> classes = new(StringComparer.Ordinal);

    public OfficeKin(OfficeTable offices)
    {
        kin = [.. LexiconTable.Load("common/office-kin.tsv", "description", "holder").Rows.Select(row => (row.Cells[0], row.Cells[1]))];
        foreach (var form in offices.Forms)
            classes.TryAdd(form.Office, form.Class);
    }

    /// <summary>The class of an office, or null when it is unknown.</summary>
    public string? ClassOf(string office) => classes.GetValueOrDefault(office);

    /// <summary>Whether one who holds <paramref name="held"/> may be called <paramref name="description"/>, or the other way round.</summary>
    public bool Fits(string description, string held) => Speaks(description, held) || Speaks(held, description);

    /// <summary>Whether one who holds <paramref name="held"/> may be called <paramref name="description"/>.</summary>
    public bool Speaks(string description, string held) =>
        Plain(description) == Plain(held) || kin.Contains((Plain(description), Plain(held)))
        || ClassOf(held) is { } group && kin.Contains((Plain(description), group));

    /// <summary>"Former President" and "President" speak of one person in one document.</summary>
    private static string Plain(string office) => office.StartsWith("Former ", StringComparison.Ordinal) ? office["Former ".Length..] : office;
}
