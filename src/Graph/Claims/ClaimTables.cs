using System.Globalization;
using Graph.Lexicon;

namespace Graph.Claims;

/// <summary>How a word makes an event be meant.</summary>
internal enum Reading
{
    Actual,
    Planned,
    Possible,
    Conditional,
    Ordered,
    Negated,
    Cancelled,
}

/// <summary>A row of the modality table.</summary>
internal sealed record ModalityRow(string Pos, string At, Reading Reading);

/// <summary>What one language knows of plans, denials and speakers. Immutable.</summary>
internal sealed class ClaimTables
{
    private readonly ILookup<string, ModalityRow> modality;
    private readonly ILookup<string, string> speech;
    private readonly Dictionary<string, int> counted;
    private readonly ILookup<string, string> occasions;

    private ClaimTables(ILookup<string, ModalityRow> modality, ILookup<string, string> speech, Dictionary<string, int> counted, ILookup<string, string> occasions) =>
        (this.modality, this.speech, this.counted, this.occasions) = (modality, speech, counted, occasions);

    /// <summary>Reads the tables of a language.</summary>
    public static ClaimTables Load(string language)
    {
        var table = LexiconTable.Load($"{language}/modality.tsv", "word", "pos", "at", "reading");
        var modality = table.Rows.ToLookup(
            row => row.Cells[0],
            row => new ModalityRow(row.Cells[1], row.Cells[2], ParseReading(table, row)),
            StringComparer.Ordinal);
        var speech = LexiconTable.Load($"{language}/speech.tsv", "word", "at").Rows.ToLookup(row => row.Cells[0], row => row.Cells[1], StringComparer.Ordinal);
        var counted = LexiconTable.Load($"{language}/counted-clauses.tsv", "word", "days").Rows
            .ToDictionary(row => row.Cells[0], row => int.Parse(row.Cells[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var occasionTable = LexiconTable.Load($"{language}/occasions.tsv", "kind", "word");
        var occasions = occasionTable.Rows.ToLookup(row => row.Cells[1], row => occasionTable.Choice(row, 0, ["occasion", "in", "perform", "also", "again"]), StringComparer.Ordinal);
        return new ClaimTables(modality, speech, counted, occasions);
    }

    /// <summary>What a word of this part of speech says in this place, or null.</summary>
    public Reading? Read(string word, string pos, string at)
    {
        foreach (var row in modality[word])
            if (row.At == at && (row.Pos == "*" || row.Pos == pos))
                return row.Reading;
        return null;
    }

    /// <summary>Whether a word tells who says so in this place: verb, phrase or adverb.</summary>
    public bool Speaks(string word, string at) => speech[word].Contains(at, StringComparer.Ordinal);

    /// <summary>On which side of a count's starting point the clause behind this conjunction lies: -1 earlier, 1 later; null for other words.</summary>
    public int? SideOfCount(string word) => counted.TryGetValue(word, out var side) ? side : null;

    /// <summary>Whether a noun names an occasion that a text takes up with an article ("the raid").</summary>
    public bool IsOccasion(string noun) => occasions[noun].Contains("occasion", StringComparer.Ordinal);

    /// <summary>Whether a preposition puts something inside an occasion ("during the raid").</summary>
    public bool PutsInside(string preposition) => occasions[preposition].Contains("in", StringComparer.Ordinal);

    /// <summary>Whether the object of a verb is an occasion that took place ("carried out the raid").</summary>
    public bool Performs(string verb) => occasions[verb].Contains("perform", StringComparer.Ordinal);

    /// <summary>Whether an adverb puts its clause on top of what was told before ("also").</summary>
    public bool Adds(string adverb) => occasions[adverb].Contains("also", StringComparer.Ordinal);

    /// <summary>Whether a word between two dates says that it took place once more ("again").</summary>
    public bool Repeats(string word) => occasions[word].Contains("again", StringComparer.Ordinal);

    private static Reading ParseReading(LexiconTable table, LexiconRow row) =>
        Enum.TryParse<Reading>(row.Cells[3], ignoreCase: true, out var reading)
            ? reading
            : throw table.Error(row, $"unknown reading '{row.Cells[3]}'; known: {string.Join(", ", Enum.GetNames<Reading>()).ToLowerInvariant()}");
}
