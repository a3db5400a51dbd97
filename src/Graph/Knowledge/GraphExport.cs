using System.Globalization;
using Graph.Claims;
using Graph.Documents;
using Newtonsoft.Json;

namespace Graph.Knowledge;

/// <summary>Writes a graph as JSON: the export that others script against (docs/formats.md). UTF-8, one line, members in a fixed order,
/// lists ordered by id (claims by document, start, id), absent members left out, no local path and no clock but the moments of judgements.</summary>
public static class GraphExport
{
    /// <summary>Name and version of the format, its first member.</summary>
    public const string Schema = "graph/1";

    /// <summary>Writes the graph.</summary>
    /// <param name="graph">The graph; its lists may come in any order.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <param name="clock">Whether judgements tell when they were made; without, equal decisions give equal bytes.</param>
    public static void Write(KnowledgeGraph graph, TextWriter writer, bool clock = true)
    {
        using var json = new JsonTextWriter(writer) { CloseOutput = false, AutoCompleteOnClose = false, Culture = CultureInfo.InvariantCulture };
        var index = new ExportIndex(graph);
        json.WriteStartObject();
        json.Member("schema", Schema);
        json.List("documents", graph.Documents.OrderBy(document => document.Id, StringComparer.Ordinal), (writer, document) => WriteDocument(writer, document, graph.Copies.GetValueOrDefault(document.Id)));
        json.List("entities", graph.Entities.OrderBy(entity => entity.Id, StringComparer.Ordinal), (writer, entity) => WriteEntity(writer, entity, index));
        json.List("events", graph.Events.OrderBy(item => item.Id, StringComparer.Ordinal), (writer, item) => WriteEvent(writer, item, index));
        json.List("relations", graph.Relations.OrderBy(relation => relation.Id, StringComparer.Ordinal), (writer, relation) => WriteRelation(writer, relation, index));
        json.List("judgements", graph.Judgements.OrderBy(judgement => judgement.Id, StringComparer.Ordinal), (writer, judgement) => JudgementJson.Of(judgement, clock).WriteTo(writer));
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>The export as one string.</summary>
    public static string ToJson(KnowledgeGraph graph, bool clock = true)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(graph, writer, clock);
        return writer.ToString();
    }

    private static void WriteDocument(JsonTextWriter json, Document document, string? copyOf)
    {
        json.WriteStartObject();
        json.Member("id", document.Id);
        json.Member("key", document.Key);
        json.Member("title", document.Title);
        json.Member("url", document.Url);
        json.Member("source", document.Source);
        json.Member("published", Day(document.Published));
        json.Member("language", document.Language);
        json.Member("text", document.Text);
        json.Member("copyOf", copyOf);
        json.WriteEndObject();
    }

    private static void WriteEntity(JsonTextWriter json, Entity entity, ExportIndex index)
    {
        json.WriteStartObject();
        json.Member("id", entity.Id);
        json.Member("type", entity.Type.ToString());
        json.Member("name", entity.Name);
        json.WritePropertyName("named");
        json.WriteValue(entity.Named);
        json.List("names", entity.Names, (writer, name) => writer.WriteValue(name));
        WriteLabels(json, entity.Labels);
        json.Member("key", entity.Key);
        json.List("chains", entity.Chains.Order(StringComparer.Ordinal).Select(index.Chain).OfType<StoredChain>(), (writer, chain) => WriteChain(writer, chain, index));
        json.WriteEndObject();
    }

    private static void WriteLabels(JsonTextWriter json, IReadOnlyDictionary<string, string> labels)
    {
        if (labels.Count == 0)
            return;
        json.WritePropertyName("labels");
        json.WriteStartObject();
        foreach (var (language, label) in labels.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            json.Member(language, label);
        json.WriteEndObject();
    }

    private static void WriteChain(JsonTextWriter json, StoredChain chain, ExportIndex index)
    {
        json.WriteStartObject();
        json.Member("id", chain.Id);
        json.Member("document", index.DocumentOf(chain));
        json.List("spans", chain.Spans.Order(), (writer, span) =>
        {
            writer.WriteStartObject();
            writer.Span(span);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteEvent(JsonTextWriter json, Event item, ExportIndex index)
    {
        json.WriteStartObject();
        json.Member("id", item.Id);
        json.Member("type", item.Type);
        json.Member("plover", item.Plover);
        json.Member("status", Word(item.Status));
        json.Member("why", item.Why);
        json.List("participants", item.Participants, WriteParticipant);
        if (item.Values.Count > 0)
            json.List("values", item.Values, (writer, value) => Object(writer, ("role", value.Role), ("text", value.Text)));
        if (item.Context.Count > 0)
            json.List("context", item.Context, (writer, tie) => Object(writer, ("event", tie.Event), ("kind", tie.Kind)));
        json.Member("place", item.Place);
        WriteTime(json, item.Time);
        json.List("claims", index.Claims(item.Claims), (writer, claim) => WriteClaim(writer, claim, index));
        json.WriteEndObject();
    }

    private static void WriteRelation(JsonTextWriter json, Relation relation, ExportIndex index)
    {
        json.WriteStartObject();
        json.Member("id", relation.Id);
        json.Member("type", relation.Type);
        json.Member("subject", relation.Subject);
        json.Member("object", relation.Object);
        json.Member("office", relation.Office);
        json.Member("from", Day(relation.From));
        json.Member("to", Day(relation.To));
        json.List("claims", index.Claims(relation.Claims), (writer, claim) => WriteClaim(writer, claim, index));
        json.WriteEndObject();
    }

    private static void WriteParticipant(JsonTextWriter json, Participant participant)
    {
        json.WriteStartObject();
        json.Member("entity", participant.Entity);
        json.Member("role", participant.Role);
        json.Member("side", participant.Side);
        json.Member("as", participant.As);
        json.Flag("alleged", participant.Alleged);
        json.WriteEndObject();
    }

    private static void WriteClaim(JsonTextWriter json, Claim claim, ExportIndex index)
    {
        json.WriteStartObject();
        json.Member("id", claim.Id);
        json.Member("document", claim.Document);
        json.Span(claim.Span);
        json.Member("quote", claim.Quote);
        json.WritePropertyName("trigger");
        json.WriteStartObject();
        json.Span(claim.Trigger);
        json.Member("text", index.TextOf(claim, claim.Trigger));
        json.WriteEndObject();
        json.List("arguments", claim.Arguments, WriteArgument);
        WriteTime(json, claim.Time);
        json.Member("polarity", Word(claim.Polarity));
        json.Member("modality", Word(claim.Modality));
        if (claim.Attribution.Count > 0)
            json.List("attribution", claim.Attribution, (writer, source) => WriteSource(writer, source, index));
        json.WritePropertyName("confidence");
        json.WriteValue(claim.Confidence);
        json.Member("extractor", claim.Extractor);
        json.WriteEndObject();
    }

    private static void WriteArgument(JsonTextWriter json, ClaimArgument argument)
    {
        json.WriteStartObject();
        json.Member("role", argument.Role);
        json.Member("chain", argument.Chain);
        json.Member("key", argument.Key);
        json.Span(argument.Span);
        json.Member("text", argument.Text);
        json.WriteEndObject();
    }

    private static void WriteSource(JsonTextWriter json, ClaimSource source, ExportIndex index)
    {
        json.WriteStartObject();
        json.Member("entity", index.EntityOf(source.Chain));
        json.Member("text", source.Text);
        json.Span(source.Span);
        json.WriteEndObject();
    }

    private static void WriteTime(JsonTextWriter json, Occurrence? time)
    {
        if (time is null)
            return;
        json.WritePropertyName("time");
        json.WriteStartObject();
        json.Member("earliest", Day(time.Earliest));
        json.Member("latest", Day(time.Latest));
        json.Member("granularity", time.Granularity == Granularity.PartOfDay ? "part-of-day" : Word(time.Granularity));
        json.Member("basis", Word(time.Basis));
        json.WriteEndObject();
    }

    private static void Object(JsonTextWriter json, params ReadOnlySpan<(string Name, string Value)> members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
            json.Member(name, value);
        json.WriteEndObject();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
