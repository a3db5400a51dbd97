using Newtonsoft.Json.Linq;

namespace Graph.Evaluation.Gold;

/// <summary>Gold over a whole corpus: things with all their names, events, and links that must not be made.</summary>
internal sealed record ArticleGold(
    IReadOnlyList<GoldText> Texts, IReadOnlyList<ArticleEntity> Entities, IReadOnlyList<ArticleEvent> Events, IReadOnlyList<ArticleTrap> MustNot)
{
    /// <summary>Reads a gold file and the texts that lie beside it.</summary>
    public static ArticleGold Load(string path)
    {
        var root = GoldJson.Load(path);
        var folder = Path.GetDirectoryName(path)!;
        return new ArticleGold(
            [.. ((JObject)root["documents"]!).Properties().Select(document => Text(folder, document))],
            [.. root.Items("entities").Select(entity => new ArticleEntity(entity.Text("id"), entity.Text("type"), entity.Strings("names")))],
            [.. root.Items("events").Select(Event)],
            [.. root.Items("must_not").Select(trap => new ArticleTrap(trap.Text("type"), trap.Strings("participants"), (string?)trap["why"] ?? ""))]);
    }

    private static ArticleEvent Event(JToken token) => new(token.Text("id"), token.Text("type"), token.Strings("participants"), token.Text("status"))
    {
        Date = (string?)token["date"] is { Length: > 0 } date ? date : null,
        Optional = token.Flag("optional"),
    };

    private static GoldText Text(string folder, JProperty document)
    {
        var file = Path.Combine(folder, document.Value.Text("file"));
        var text = Path.GetExtension(file) == ".jsonl" ? JsonLines.Find(file, document.Name) : File.ReadAllText(file);
        return new GoldText(document.Name, document.Value.Text("language"), (string?)document.Value["published"], null, text);
    }
}

/// <summary>A thing of the gold.</summary>
internal sealed record ArticleEntity(string Id, string Type, IReadOnlyList<string> Names);

/// <summary>An event of the gold; participants are ids of things.</summary>
internal sealed record ArticleEvent(string Id, string Type, IReadOnlyList<string> Participants, string Status)
{
    public string? Date { get; init; }

    public bool Optional { get; init; }
}

/// <summary>A link that a careless reader would make.</summary>
internal sealed record ArticleTrap(string Type, IReadOnlyList<string> Participants, string Why);
