using System.Globalization;
using Graph.Events;
using Graph.Lexicon;

namespace Graph.Claims;

/// <summary>Measured precision of claims by the class of their trigger row and by their reading.</summary>
internal sealed class ConfidenceTable
{
    private readonly Dictionary<(string Class, string Reading), double> precision;

    private ConfidenceTable(Dictionary<(string Class, string Reading), double> precision) => this.precision = precision;

    /// <summary>Reads the shipped table.</summary>
    public static ConfidenceTable Load() => new(LexiconTable.Load("common/confidence.tsv", "class", "reading", "precision").Rows
        .ToDictionary(row => (row.Cells[0], row.Cells[1]), row => double.Parse(row.Cells[2], CultureInfo.InvariantCulture)));

    /// <summary>Confidence of a claim of a relation of this type, 0 to 1, two decimals.</summary>
    public double Of(string relation) => precision[(relation, "actual")];

    /// <summary>Confidence of a claim of this mention, 0 to 1, two decimals.</summary>
    public double Of(EventMention mention, EventReading reading) =>
        precision[(mention.Rule.Class, reading is { Polarity: Polarity.Asserted, Modality: Modality.Actual, Withdrawn: false } ? "actual" : "other")];
}
