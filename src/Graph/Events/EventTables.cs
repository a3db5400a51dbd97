using Graph.Lexicon;
using Graph.Ontology;

namespace Graph.Events;

/// <summary>What one language knows of events: triggers, frames, carriers and small word lists. Immutable; load once.</summary>
internal sealed class EventTables
{
    private readonly ILookup<string, TriggerRow> triggers;
    private readonly ILookup<string, FrameSlot> frames;
    private readonly ILookup<string, CarrierRow> carriers;
    private readonly Dictionary<string, Dictionary<string, string>> words;

    private static readonly string[] Conditions = ["prt", "pre", "xcomp", "participle", "near", "obj", "obl"];

    private static readonly string[] Readings = ["actual", "planned", "possible", "conditional", "ordered", "negated", "cancelled"];

    private EventTables(IReadOnlyList<TriggerRow> rows, ILookup<string, FrameSlot> frames, ILookup<string, CarrierRow> carriers,
        Dictionary<string, Dictionary<string, string>> words)
    {
        (Triggers, this.frames, this.carriers, this.words) = (rows, frames, carriers, words);
        triggers = rows.SelectMany(row => row.Lemmas, (row, lemma) => (row, lemma)).ToLookup(pair => pair.lemma, pair => pair.row, StringComparer.Ordinal);
    }

    /// <summary>All rows of the trigger table.</summary>
    public IReadOnlyList<TriggerRow> Triggers { get; }

    /// <summary>Reads the tables of a language.</summary>
    /// <exception cref="LexiconException">A row names a type, role or frame that does not exist; the message says where and what is known.</exception>
    public static EventTables Load(string language, OntologySet ontology)
    {
        var frameTable = LexiconTable.Load($"{language}/frames.tsv", "frame", "role", "side", "at", "case", "types");
        var frames = frameTable.Rows.ToLookup(row => row.Cells[0], row => ReadSlot(frameTable, row), StringComparer.Ordinal);
        var triggerTable = LexiconTable.Load($"{language}/triggers.tsv", "words", "pos", "type", "frame", "class", "example");
        var triggers = triggerTable.Rows.Select(row => ReadTrigger(triggerTable, row, frames, ontology)).ToList();
        var carrierTable = LexiconTable.Load($"{language}/carriers.tsv", "lemma", "at", "case", "party", "reading");
        var carriers = carrierTable.Rows.ToLookup(
            row => row.Cells[0],
            row => new CarrierRow(row.Cells[1], Choices(row.Cells[2]), NullIfEmpty(row.Cells[3]), carrierTable.Choice(row, 4, Readings)),
            StringComparer.Ordinal);
        var words = LexiconTable.Load($"{language}/event-words.tsv", "kind", "word", "value").Rows
            .GroupBy(row => row.Cells[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToDictionary(row => row.Cells[1], row => row.Cells[2], StringComparer.Ordinal), StringComparer.Ordinal);
        return new EventTables(triggers, frames, carriers, words);
    }

    /// <summary>Rows that a lemma (lower case) may fire.</summary>
    public IEnumerable<TriggerRow> TriggersOf(string lemma) => triggers[lemma];

    /// <summary>Slots of a frame in the table's order.</summary>
    public IEnumerable<FrameSlot> Frame(string name) => frames[name];

    /// <summary>What a verb may say of an event noun.</summary>
    public IEnumerable<CarrierRow> CarriersOf(string lemma) => carriers[lemma];

    /// <summary>The value of a word in one of the small lists, or null when it is not in it.</summary>
    public string? Word(string kind, string word) =>
        words.TryGetValue(kind, out var list) ? list.GetValueOrDefault(word) : null;

    /// <summary>All words of one of the small lists.</summary>
    public IReadOnlyDictionary<string, string> Words(string kind) => words.GetValueOrDefault(kind) ?? [];

    private static FrameSlot ReadSlot(LexiconTable table, LexiconRow row)
    {
        var names = Choices(row.Cells[5]);
        var types = new HashSet<EntityType>();
        foreach (var name in names.Where(name => name is not ("*" or "?")))
            types.Add(Enum.TryParse<EntityType>(name, out var type)
                ? type
                : throw table.Error(row, $"unknown entity type '{name}'; known: {string.Join(", ", Enum.GetNames<EntityType>())}"));
        return new FrameSlot(row.Cells[1], NullIfEmpty(row.Cells[2]), row.Cells[3], Choices(row.Cells[4]), types, names.Contains("?", StringComparer.Ordinal));
    }

    private static TriggerRow ReadTrigger(LexiconTable table, LexiconRow row, ILookup<string, FrameSlot> frames, OntologySet ontology)
    {
        var (type, frame) = (ontology.Find(row.Cells[2]), row.Cells[3]);
        if (type is null)
            throw table.Error(row, $"unknown event type '{row.Cells[2]}'; known: {string.Join(", ", ontology.Events.Select(known => known.Id))}");
        if (!frames.Contains(frame))
            throw table.Error(row, $"unknown frame '{frame}'; known: {string.Join(", ", frames.Select(known => known.Key))}");
        foreach (var slot in frames[frame])
            if (type.Role(slot.Role) is null)
                throw table.Error(row, $"frame '{frame}' fills '{slot.Role}', which {type.Id} lacks; it has: {string.Join(", ", type.Roles.Select(role => role.Id))}");
        var parts = row.Cells[0].Split(' ');
        return new TriggerRow(table.Path, row.Line, Choices(parts[0]), row.Cells[1], [.. parts.Skip(1).Select(part => ReadCondition(table, row, part))], type.Id, frame, row.Cells[4], row.Cells[5]);
    }

    private static string? NullIfEmpty(string cell) => cell.Length == 0 ? null : cell;

    private static TriggerCondition ReadCondition(LexiconTable table, LexiconRow row, string text)
    {
        var forbidden = text.StartsWith('!');
        var parts = text.TrimStart('!').Split(':', 2);
        if (!Conditions.Contains(parts[0], StringComparer.Ordinal))
            throw table.Error(row, $"unknown condition '{parts[0]}'; known: {string.Join(", ", Conditions)}");
        return new TriggerCondition(parts[0], parts.Length > 1 ? Choices(parts[1]) : [], forbidden);
    }

    private static string[] Choices(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
