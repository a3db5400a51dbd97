using Graph.Claims;
using Graph.Documents;
using Graph.Knowledge;
using Graph.Queries;
using Newtonsoft.Json.Linq;
using static Graph.App.Output.JsonLine;

namespace Graph.App.Output;

/// <summary>The answer of <c>kg show --json</c>: one object with one of the members entity, event, claim, document.</summary>
internal static class ShowJson
{
    public static JObject Of(GraphIndex index, LookupAnswer answer) => answer switch
    {
        { Entity: { } entity } => Object(("entity", OfEntity(index, entity))),
        { Event: { } item } => Object(("event", OfEvent(index, item))),
        { Claim: { } claim } => Object(("claim", OfClaim(index, claim))),
        _ => Object(("document", OfDocument(index, answer.Document!))),
    };

    private static JObject OfEntity(GraphIndex index, Entity entity)
    {
        var json = EvidenceJson.Of(entity);
        json["named"] = entity.Named;
        json["names"] = new JArray(entity.Names);
        if (entity.Labels.Count > 0)
            json["labels"] = new JObject(entity.Labels.Select(label => new JProperty(label.Key, label.Value)));
        if (entity.OrganizationKind is { } kind)
            json["kind"] = kind;
        var chains = entity.Chains.Select(index.Chain).OfType<StoredChain>();
        json["offices"] = new JArray(chains.SelectMany(chain => chain.Chain.Offices).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        json["relations"] = Array(index.RelationsOf(entity).Select(relation => Object(
            ("id", relation.Id), ("type", relation.Type), ("subject", relation.Subject), ("object", relation.Object), ("office", relation.Office),
            ("evidence", Array(index.EvidenceOf(relation).Select(EvidenceJson.Of))))));
        json["events"] = Array(index.EventsOf(entity).Select(item => OfEvent(index, item)));
        return json;
    }

    private static JObject OfEvent(GraphIndex index, Event item) => Object(
        ("id", item.Id), ("type", item.Type), ("status", Word(item.Status)), ("plover", item.Plover), ("why", item.Why),
        ("date", DateWords.Of(item.Time)), ("time", Time(item.Time)),
        ("participants", Array(item.Participants.Select(participant => EvidenceJson.Of(index, participant)))),
        ("values", item.Values.Count == 0 ? null : Array(item.Values.Select(value => Object(("role", value.Role), ("text", value.Text))))),
        ("context", Array(item.Context.Select(tie => Object(("event", tie.Event), ("kind", tie.Kind))))), ("place", item.Place),
        ("contradictions", Contradiction.Of(index, item) is { } contradiction ? OfContradiction(contradiction) : null),
        ("evidence", Array(index.EvidenceOf(item).Select(EvidenceJson.Of))));

    private static JObject OfContradiction(Contradiction contradiction) => Object(
        ("states", Claims(contradiction.States)), ("denies", Claims(contradiction.Denies)),
        ("dates", Array(contradiction.Dates.Select(date => Object(
            ("date", DateWords.Of(date.Time)), ("time", Time(date.Time)), ("fits", date.Chosen), ("claims", Claims(date.Evidence)))))));

    private static JArray Claims(IEnumerable<Evidence> evidence) => Array(evidence.Select(one => new JValue(one.Claim.Id)));

    private static JObject OfClaim(GraphIndex index, Claim claim)
    {
        var json = EvidenceJson.Of(new Evidence(claim, index.Document(claim.Document)!));
        json["type"] = claim.Type;
        json["extractor"] = claim.Extractor;
        if (index.Event(claim.Id) is { } item)
            json["event"] = item.Id;
        return json;
    }

    private static JObject OfDocument(GraphIndex index, Document document) => Object(
        ("id", document.Id), ("key", document.Key), ("title", document.Title), ("url", document.Url), ("source", document.Source),
        ("published", Day(document.Published)), ("publishedBasis", Word(document.PublishedBasis)), ("language", document.Language),
        ("warnings", new JArray(document.Warnings)), ("text", document.Text),
        ("claims", Array(index.Graph.Claims.Where(claim => claim.Document == document.Id).OrderBy(claim => claim.Span).Select(claim => OfClaim(index, claim)))));
}
