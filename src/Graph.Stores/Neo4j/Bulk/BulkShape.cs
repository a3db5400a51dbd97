using System.Collections.Frozen;

namespace Graph.Stores.Neo4j.Bulk;

/// <summary>One end of a tie: the label of the node, and the member of a row that holds its id.</summary>
internal sealed record TieEnd(string Label, string Member);

/// <summary>Nodes that a statement makes of its rows: with the row's properties and more members as columns.</summary>
/// <param name="Label">The label that all have; a row with <c>labels</c> gives others too.</param>
/// <param name="More">Members beside <c>properties</c>.</param>
internal sealed record NodeShape(string Label, params CsvColumn[] More)
{
    /// <summary>Whether a row may come again; the first one counts.</summary>
    public bool Again { get; init; }

    /// <summary>Whether they may be copies of each other, which another statement notes later.</summary>
    public bool Copied { get; init; }
}

/// <summary>Ties that a statement makes of its rows.</summary>
/// <param name="Type">The type, or null where each row has its own in <c>type</c>.</param>
/// <param name="From">Where they begin.</param>
/// <param name="To">Where they end.</param>
/// <param name="More">Members beside <c>properties</c>.</param>
internal sealed record TieShape(string? Type, TieEnd From, TieEnd To, params CsvColumn[] More)
{
    /// <summary>Whether equal rows may come again and are one tie.</summary>
    public bool Again { get; init; }

    /// <summary>What the types are called together, for the name of the file.</summary>
    public string Name { get; init; } = Type ?? "";
}

/// <summary>What a statement of <c>cypher/write</c> makes of its rows in an empty database. Properties are not listed here: rows bring them,
/// for the node where they make one, else for the tie.</summary>
internal sealed record BulkShape(NodeShape? Node, params TieShape[] Ties)
{
    private static readonly TieEnd Relation = new("Relation", "id");

    private static readonly FrozenDictionary<string, BulkShape> All = new Dictionary<string, BulkShape>(StringComparer.Ordinal)
    {
        ["write/documents"] = new(new NodeShape("Document", CsvColumn.Day("published"), CsvColumn.Moment("modified")) { Copied = true }),
        ["write/sources"] = new(new NodeShape("Source", CsvColumn.Text("name")) { Again = true }),
        ["write/published-by"] = Tie("PUBLISHED_BY", new("Document", "document"), new("Source", "source")),
        ["write/ledger"] = new(new NodeShape("Ledger") { Again = true }),
        ["write/current"] = new(
            null,
            new TieShape("VERSION", new("Ledger", "ledger"), new("Document", "document")),
            new TieShape("CURRENT", new("Ledger", "ledger"), new("Document", "document"))),
        ["write/chains"] = new(new NodeShape("Chain")),
        ["write/chain-in"] = Tie("IN", new("Chain", "id"), new("Document", "document")),
        ["write/claims"] = new(new NodeShape("Claim", CsvColumn.Day("earliest"), CsvColumn.Day("latest"))),
        ["write/claim-in"] = Tie("IN", new("Claim", "id"), new("Document", "document")),
        ["write/arguments"] = Tie("ARGUMENT", new("Claim", "claim"), new("Chain", "chain")),
        ["write/said-by"] = Tie("SAID_BY", new("Claim", "claim"), new("Chain", "chain")),
        ["write/entities"] = new(new NodeShape("Entity")),
        ["write/signatures"] = new(new NodeShape("Signature"), new TieShape("REFERS_TO", new("Signature", "id"), new("Entity", "entity"))),
        ["write/has"] = Tie("HAS", new("Chain", "chain"), new("Signature", "signature")),
        ["write/events"] = new(new NodeShape("Event", CsvColumn.Day("earliest"), CsvColumn.Day("latest"))),
        ["write/participants"] = new(null, new TieShape(null, new("Event", "event"), new("Entity", "entity")) { Name = "ROLE" }),
        ["write/contexts"] = new(null, new TieShape("CONTEXT", new("Event", "event"), new("Event", "other"), CsvColumn.Text("kind")) { Again = true }),
        ["write/states"] = new(null, new TieShape("STATES", new("Claim", "claim"), new("Event", "event"), CsvColumn.Text("stance")) { Again = true }),
        ["write/relations"] = new(
            new NodeShape("Relation", CsvColumn.Day("from"), CsvColumn.Day("to")),
            new TieShape("SUBJECT", Relation, new("Entity", "subject")),
            new TieShape("OBJECT", Relation, new("Entity", "object"))),
        ["write/relation-states"] = new(null, new TieShape("STATES", new("Claim", "claim"), new("Relation", "relation"), CsvColumn.Text("stance")) { Again = true }),
        ["write/shortcuts"] = new(null, new TieShape(
            null, new("Entity", "a"), new("Entity", "b"), CsvColumn.Text("id"), CsvColumn.Number("count"), CsvColumn.Text("office"),
            CsvColumn.Day("first"), CsvColumn.Day("last"), CsvColumn.Day("from"), CsvColumn.Day("to"))
        { Name = "SHORTCUT" }),
        ["write/judgements"] = new(new NodeShape("Judgement", CsvColumn.Moment("at"))),
        ["write/run-begun"] = new(new NodeShape("Run", CsvColumn.Moment("started"), CsvColumn.Moment("ended"))),
        ["write/changes"] = new(new NodeShape("Changes"), new TieShape("CHANGED", new("Run", "run"), new("Changes", "id"))),
        ["write/lock"] = new(new NodeShape("Graph")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Nothing is there to be taken away, or it stands in a row of another statement.
    private static readonly FrozenSet<string> Without =
    [
        "write/changes-gone", "write/copies", "write/derived-done", "write/documents-gone", "write/entities-gone", "write/event-digests", "write/event-ties-gone", "write/events-gone",
        "write/failures-gone", "write/ledger-gone", "write/relation-digests", "write/relations-gone", "write/retire-chains", "write/retire-claims", "write/retire-documents",
        "write/retire-events", "write/run-ended", "write/shortcuts-gone", "write/signatures-gone", "write/sources-gone", "write/truth-changed",
    ];

    /// <summary>The shape of a statement, or null where an empty database stays as it is.</summary>
    public static BulkShape? Of(string statement) => All.TryGetValue(statement, out var shape) ? shape
        : Without.Contains(statement) ? null
        : throw new InvalidOperationException($"Nothing is known of what '{statement}' makes in files for neo4j-admin.");

    private static BulkShape Tie(string type, TieEnd from, TieEnd to) => new(null, new TieShape(type, from, to));
}
