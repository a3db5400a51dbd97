using System.Globalization;
using Graph.Events;
using Graph.Knowledge;
using Graph.Queries;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.Pictures;

/// <summary>What is drawn, as JSON: for <c>kg draw --json</c>, and inside the page, whose panel shows the sentences.</summary>
public static class PictureJson
{
    /// <summary>UTF-16 units of an article that are shown before and after a sentence.</summary>
    private const int Around = 600;

    /// <summary>Title, notes, nodes, edges; <c>others</c> only where an answer gave nodes that are neither events nor things.</summary>
    public static JObject Of(GraphIndex index, Scene scene) => Members(
        ("title", scene.Title), ("notes", new JArray(scene.Notes)),
        ("entities", new JArray(scene.Nodes.Select(node => node.Entity).OfType<Entity>().Select(Of))),
        ("events", new JArray(scene.Nodes.Select(node => node.Event).OfType<Event>().Select(item => Of(index, item)))),
        ("others", scene.Nodes.Any(node => node.Given is not null) ? new JArray(scene.Nodes.Where(node => node.Given is not null).Select(node => Of(index, node))) : null),
        ("edges", new JArray(scene.Edges.Select(edge => Members(
            ("from", edge.From), ("to", edge.To), ("role", edge.Role), ("alleged", edge.Alleged ? true : null), ("tie", edge.IsTie ? true : null))))));

    /// <summary>Title, notes, rows, events.</summary>
    public static JObject Of(GraphIndex index, Timeline timeline) => new(
        new JProperty("title", timeline.Title), new JProperty("notes", new JArray(timeline.Notes)),
        new JProperty("entities", new JArray(timeline.Events.SelectMany(item => item.Participants).Select(participant => index.Entity(participant.Entity))
            .OfType<Entity>().DistinctBy(entity => entity.Id, StringComparer.Ordinal).Select(Of))),
        new JProperty("events", new JArray(timeline.Events.Select(item => Of(index, item)))),
        new JProperty("rows", new JArray(timeline.Rows.Select(row => Members(
            ("name", row.Name), ("events", new JArray(row.Marks.Select(mark => mark.Id))))))));

    /// <summary>One event with its sentences, each in its article.</summary>
    public static JObject Of(GraphIndex index, Event item) => Members(
        ("id", item.Id), ("type", item.Type), ("status", Word(item.Status)), ("caption", EventWords.Of(index, item)), ("date", DateWords.Of(item.Time)),
        ("earliest", Day(item.Time?.Earliest)), ("latest", Day(item.Time?.Latest)), ("why", item.Why), ("sources", PictureWords.Sources(index, item)),
        ("parties", new JArray(item.Participants.Select(participant => Members(
            ("entity", participant.Entity), ("name", index.Entity(participant.Entity)?.Name ?? participant.Entity), ("role", participant.Role),
            ("as", participant.As), ("alleged", participant.Alleged ? true : null))))),
        ("values", item.Values.Count == 0 ? null : new JArray(item.Values.Select(value => Members(("role", value.Role), ("text", value.Text))))),
        ("evidence", new JArray(index.EvidenceOf(item).Select(Of))));

    /// <summary>JSON that can stand inside a script element: nothing in it ends the element or opens a comment.</summary>
    public static string ForScript(JToken json)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new JsonTextWriter(text) { StringEscapeHandling = StringEscapeHandling.EscapeHtml, Formatting = Formatting.None })
            json.WriteTo(writer);
        return PlainText.Clean(text.ToString()).Replace("\u2028", "\\u2028", StringComparison.Ordinal).Replace("\u2029", "\\u2029", StringComparison.Ordinal);
    }

    private static JObject Of(GraphIndex index, SceneNode node) => Members(
        ("id", node.Id), ("kind", node.Outline == Outline.Other ? node.Given!.Kind.ToLowerInvariant() : Word(node.Outline)), ("name", node.Given!.Name),
        ("evidence", new JArray(node.Outline == Outline.Sentence ? index.EvidenceOf([node.Given.Id]).Select(Of) : [])));

    private static JObject Of(Entity entity) => Members(("id", entity.Id), ("type", entity.Type.ToString()), ("name", entity.Name), ("country", entity.Country));

    private static JObject Of(Evidence evidence)
    {
        var (claim, document) = (evidence.Claim, evidence.Document);
        var (before, after) = (Start(document.Text, claim.Span.Start), End(document.Text, claim.Span.End));
        return Members(
            ("claim", claim.Id), ("key", document.Key), ("title", document.Title), ("outlet", evidence.Outlet), ("published", Day(document.Published)),
            ("date", document.Published is { } day ? DateWords.Day(day) : null), ("url", SafeUrl(document.Url)), ("copyOf", evidence.Original?.Key),
            ("before", document.Text[before..claim.Span.Start]), ("cutBefore", before > 0 ? true : null),
            ("quote", new JArray(MarkedText.Of(claim).Select(stretch => new JArray(stretch.Text, stretch.Mark switch { Mark.Trigger => "t", Mark.Argument => "a", _ => "" })))),
            ("after", document.Text[claim.Span.End..after]), ("cutAfter", after < document.Text.Length ? true : null),
            ("denies", claim.Polarity == Polarity.Negated ? true : null), ("modality", claim.Modality == Modality.Actual ? null : Word(claim.Modality)),
            ("saidBy", claim.Attribution.Count == 0 ? null : string.Join(" – ", claim.Attribution.Select(source => source.Text))));
    }

    // Cut between words.
    private static int Start(string text, int start)
    {
        var from = Math.Max(0, start - Around);
        while (from > 0 && from < start && !char.IsWhiteSpace(text[from]))
            from++;
        return from;
    }

    private static int End(string text, int end)
    {
        var to = Math.Min(text.Length, end + Around);
        while (to < text.Length && to > end && !char.IsWhiteSpace(text[to - 1]))
            to--;
        return to;
    }

    // Of what an article claims to be its address only web addresses become links.
    private static string? SafeUrl(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;

    private static JObject Members(params ReadOnlySpan<(string Name, JToken? Value)> members)
    {
        var json = new JObject();
        foreach (var (name, value) in members)
            if (value is not null and not JValue { Value: null })
                json.Add(name, value);
        return json;
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
