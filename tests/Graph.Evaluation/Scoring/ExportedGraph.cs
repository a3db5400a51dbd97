using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.Evaluation.Scoring;

/// <summary>What the figures look at in the JSON export, read from the export itself: what users get is what is scored.</summary>
internal sealed record ExportedGraph(
    IReadOnlyList<ExportedDocument> Documents, IReadOnlyList<ExportedEntity> Entities, IReadOnlyList<ExportedEvent> Events)
{
    /// <summary>Reads an export.</summary>
    public static ExportedGraph Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        var root = JObject.Load(reader);
        return new ExportedGraph(
            [.. Items(root, "documents").Select(Document)], [.. Items(root, "entities").Select(Entity)], [.. Items(root, "events").Select(Event)]);
    }

    private static ExportedDocument Document(JToken token) => new(Text(token, "id"), (string?)token["key"] ?? Text(token, "id"), (string?)token["text"]);

    private static ExportedEntity Entity(JToken token) => new(
        Text(token, "id"), Text(token, "type"), Text(token, "name"), (bool?)token["named"] ?? true, [.. Items(token, "names").Select(name => (string)name!)]);

    private static ExportedEvent Event(JToken token) => new(Text(token, "id"), Text(token, "type"))
    {
        Status = (string?)token["status"] ?? "happened",
        Earliest = (string?)token["time"]?["earliest"],
        Latest = (string?)token["time"]?["latest"],
        Participants = [.. Items(token, "participants").Select(party => new ExportedParticipant(Text(party, "entity"), Text(party, "role"), (string?)party["side"]))],
        Claims = [.. Items(token, "claims").Select(Claim)],
    };

    private static ExportedClaim Claim(JToken token) => new(
        Text(token, "id"), Text(token, "document"), (int)token["start"]!, (int)token["end"]!, Text(token, "quote"));

    private static IEnumerable<JToken> Items(JToken token, string name) => token[name] as JArray ?? [];

    private static string Text(JToken token, string name) =>
        (string?)token[name] ?? throw new InvalidDataException($"The export lacks '{name}' at '{token.Path}'. Write it with 'kg export --format json'.");
}

/// <summary>A document of the export.</summary>
internal sealed record ExportedDocument(string Id, string Key, string? Text);

/// <summary>A thing of the export.</summary>
internal sealed record ExportedEntity(string Id, string Type, string Name, bool Named, IReadOnlyList<string> Names)
{
    /// <summary>The name, then all names.</summary>
    public IReadOnlyList<string> AllNames { get; } = [Name, .. Names];
}

/// <summary>A party of an exported event.</summary>
internal sealed record ExportedParticipant(string Entity, string Role, string? Side);

/// <summary>A claim of an exported event; the quote is the document's text from start (inclusive) to end (exclusive).</summary>
internal sealed record ExportedClaim(string Id, string Document, int Start, int End, string Quote);

/// <summary>An event of the export.</summary>
internal sealed record ExportedEvent(string Id, string Type)
{
    public required string Status { get; init; }

    public string? Earliest { get; init; }

    public string? Latest { get; init; }

    public required IReadOnlyList<ExportedParticipant> Participants { get; init; }

    public required IReadOnlyList<ExportedClaim> Claims { get; init; }

    /// <summary>Whether it counts as having taken place.</summary>
    public bool TookPlace => Status is "happened" or "disputed";

    /// <summary>Whether both ends of its time lie within the given day, month or year.</summary>
    public bool IsWithin(string date) =>
        (Earliest ?? "").StartsWith(date, StringComparison.Ordinal) && (Latest ?? "").StartsWith(date, StringComparison.Ordinal);
}
