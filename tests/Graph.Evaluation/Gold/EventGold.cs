using Newtonsoft.Json.Linq;

namespace Graph.Evaluation.Gold;

/// <summary>Gold by document, with events and forbidden links; the text of each document stands beside the gold file.</summary>
internal sealed record EventGold(IReadOnlyList<EventGoldDocument> Documents)
{
    /// <summary>Reads a gold file; texts are files that it names, else lines of <c>texts/NAME.jsonl</c>.</summary>
    public static EventGold Load(string path)
    {
        var root = GoldJson.Load(path);
        var entities = root.Items("entities").ToDictionary(entity => entity.Text("id"), entity => entity, StringComparer.Ordinal);
        var events = root.Items("events").ToLookup(item => item.Text("doc"), StringComparer.Ordinal);
        var traps = root.Items("must_not").ToLookup(item => item.Text("doc"), StringComparer.Ordinal);
        var lines = LinesBeside(path);
        return new EventGold([.. ((JObject)root["documents"]!).Properties().Select(document => new EventGoldDocument(
            Text(path, document, lines),
            [.. events[document.Name].Select(item => Event(item, entities))],
            [.. traps[document.Name].Select(trap => Trap(trap, entities))]))]);
    }

    private static GoldEvent Event(JToken token, Dictionary<string, JToken> entities) => new(token.Text("type"), token.Text("status"))
    {
        Types = [token.Text("type"), .. token.Many("type_also")],
        Statuses = [token.Text("status"), .. token.Many("status_also")],
        Parties = Parties(token, "participants", entities),
        Extra = [.. Parties(token, "also", entities), .. Parties(token, "inferred", entities)],
        Date = (string?)token["date"] is { Length: > 0 } date ? date : null,
        Optional = token.Flag("optional"),
        Trigger = (string?)token["trigger"] ?? (string?)token["cue"] ?? "",
    };

    private static IReadOnlyList<GoldParty> Parties(JToken token, string name, Dictionary<string, JToken> entities) =>
    [
        .. token.Items(name).OfType<JObject>()
            .Where(party => (string?)party["entity"] is { } id && entities.ContainsKey(id))
            .Select(party => Party(entities[(string)party["entity"]!], (string?)party["role"])),
    ];

    private static GoldParty Party(JToken entity, string? role) => new(entity.Strings("names"), entity.Text("type"), role);

    private static GoldTrap Trap(JToken token, Dictionary<string, JToken> entities) => new(
        token.Text("type"), token.Text("a"), token.Text("b"), Party(entities[token.Text("a")], null), Party(entities[token.Text("b")], null))
    {
        Statuses = token.Many("forbidden_status") is { Count: > 0 } statuses ? statuses : ["happened", "disputed"],
        Date = (string?)token["forbidden_date"],
        Why = (string?)token["why"] ?? "",
    };

    private static GoldText Text(string path, JProperty document, Dictionary<string, string> lines)
    {
        var text = (string?)document.Value["file"] is { } file
            ? File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, file))
            : lines[document.Name];
        return new GoldText(document.Name, document.Value.Text("language"), (string?)document.Value["published"], (string?)document.Value["title"], text);
    }

    private static Dictionary<string, string> LinesBeside(string path)
    {
        var lines = Path.Combine(Path.GetDirectoryName(path)!, "texts", Path.GetFileNameWithoutExtension(path) + ".jsonl");
        return File.Exists(lines)
            ? JsonLines.Read(lines).ToDictionary(line => line.Text("id"), line => line.Text("text"), StringComparer.Ordinal)
            : [];
    }
}

/// <summary>A document with its events and forbidden links.</summary>
internal sealed record EventGoldDocument(GoldText Text, IReadOnlyList<GoldEvent> Events, IReadOnlyList<GoldTrap> MustNot);

/// <summary>A party: all its names, its type, and the role when the gold gives one.</summary>
internal sealed record GoldParty(IReadOnlyList<string> Names, string Type, string? Role);

/// <summary>An event of the gold with every type and status that counts as right.</summary>
internal sealed record GoldEvent(string Type, string Status)
{
    public required IReadOnlyList<string> Types { get; init; }

    public required IReadOnlyList<string> Statuses { get; init; }

    /// <summary>Named parties that a right answer must have.</summary>
    public required IReadOnlyList<GoldParty> Parties { get; init; }

    /// <summary>Named parties that are right but not required.</summary>
    public required IReadOnlyList<GoldParty> Extra { get; init; }

    /// <summary>A day, month or year, or null.</summary>
    public string? Date { get; init; }

    public bool Optional { get; init; }

    public string Trigger { get; init; } = "";
}

/// <summary>A link between two things that a careless reader would make.</summary>
internal sealed record GoldTrap(string Type, string A, string B, GoldParty First, GoldParty Second)
{
    public required IReadOnlyList<string> Statuses { get; init; }

    public string? Date { get; init; }

    public string Why { get; init; } = "";
}
