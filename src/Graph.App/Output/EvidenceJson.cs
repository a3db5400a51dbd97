using Graph.Claims;
using Graph.Knowledge;
using Graph.Queries;
using Newtonsoft.Json.Linq;
using static Graph.App.Output.JsonLine;

namespace Graph.App.Output;

/// <summary>Things and sentences as JSON.</summary>
internal static class EvidenceJson
{
    public static JObject Of(Entity entity) => Object(
        ("id", entity.Id), ("type", entity.Type.ToString()), ("name", entity.Name), ("country", entity.Country));

    public static JObject Of(Party party)
    {
        var json = Of(party.Entity);
        json["role"] = party.Participant.Role;
        if (party.Participant.As is { } office)
            json["as"] = office;
        if (party.Participant.Alleged)
            json["alleged"] = true;
        return json;
    }

    public static JObject Of(GraphIndex index, Participant participant) => index.Entity(participant.Entity) is { } entity
        ? Of(new Party(entity, participant))
        : Object(("id", participant.Entity), ("role", participant.Role));

    public static JObject Of(Evidence evidence)
    {
        var (claim, document) = (evidence.Claim, evidence.Document);
        return Object(
            ("claim", claim.Id), ("document", document.Id), ("key", document.Key), ("title", document.Title), ("source", document.Source),
            ("url", document.Url), ("published", Day(document.Published)), ("start", claim.Span.Start), ("end", claim.Span.End),
            ("quote", claim.Quote), ("trigger", Span(claim.Trigger, claim.Trigger.Of(document.Text))),
            ("arguments", Array(claim.Arguments.Select(Of))), ("polarity", Word(claim.Polarity)), ("modality", Word(claim.Modality)),
            ("attribution", claim.Attribution.Count == 0 ? null : Array(claim.Attribution.Select(source => Span(source.Span, source.Text)))),
            ("time", Time(claim.Time)), ("confidence", claim.Confidence), ("copyOf", evidence.Original?.Id));
    }

    private static JObject Of(ClaimArgument argument) => Object(
        ("role", argument.Role), ("start", argument.Span.Start), ("end", argument.Span.End), ("text", argument.Text),
        ("alleged", argument.Alleged ? true : null));
}
