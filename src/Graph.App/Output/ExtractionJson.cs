using Graph.Claims;
using Graph.Events;
using Graph.Mentions;
using Graph.Mentions.Times;
using Graph.Ontology;
using Newtonsoft.Json.Linq;
using static Graph.App.Output.JsonLine;

namespace Graph.App.Output;

/// <summary>One line of <c>kg extract --json</c>.</summary>
internal static class ExtractionJson
{
    public static JObject Of(Extraction extraction)
    {
        var claims = extraction.Claims;
        var chainOf = claims.Chains.SelectMany(chain => chain.Chain.Mentions, (chain, mention) => (mention, chain))
            .ToDictionary(pair => pair.mention, pair => pair.chain);
        var chains = claims.Chains.ToDictionary(chain => chain.Id, StringComparer.Ordinal);
        return Object(
            ("id", claims.Document.Key),
            ("mentions", Array(extraction.Mentions.Select(mention => Of(mention, chainOf.GetValueOrDefault(mention.Index), claims.Document.Text)))),
            ("times", Array(extraction.Times.Select(Of))),
            ("events", Array(claims.Claims.Select(claim => Of(claim, chains, claims.Document.Text)))),
            ("relations", Array(claims.Relations.Select(claim => OfRelation(claim, chains, claims.Document.Text)))),
            ("rejected", Array(claims.Rejected.Select(reason => Object(("reason", reason.Key), ("count", reason.Value))))));
    }

    private static JObject Of(Mention mention, StoredChain? chain, string text) => Object(
        ("id", mention.Index), ("chain", chain?.Id), ("start", mention.Span.Start), ("end", mention.Span.End), ("text", mention.Span.Of(text)),
        ("type", mention.Type.ToString()), ("kind", Word(mention.Kind)), ("key", mention.Key));

    private static JObject Of(TimeExpression time) => Object(
        ("start", time.Span.Start), ("end", time.Span.End), ("text", time.Text), ("kind", time.Kind), ("value", time.Value),
        ("earliest", Day(time.When?.Earliest)), ("latest", Day(time.When?.Latest)),
        ("granularity", time.When is { } when ? Word(when.Granularity) : null));

    private static JObject Of(Claim claim, Dictionary<string, StoredChain> chains, string text) => Object(
        ("id", claim.Id), ("type", claim.Type), ("plover", Plover(claim)), ("trigger", Span(claim.Trigger, claim.Trigger.Of(text))),
        ("arguments", Array(claim.Arguments.Select(argument => Of(argument, chains)))), ("polarity", Word(claim.Polarity)),
        ("modality", Word(claim.Modality)),
        ("attribution", Array(claim.Attribution.Select(source => Object(
            ("chain", source.Chain), ("start", source.Span.Start), ("end", source.Span.End), ("text", source.Text))))),
        ("time", Time(claim.Time)),
        ("place", claim.Arguments.FirstOrDefault(argument => argument.Role == "place")?.Chain),
        ("confidence", claim.Confidence), ("sentence", Span(claim.Span)));

    private static JObject OfRelation(Claim claim, Dictionary<string, StoredChain> chains, string text) => Object(
        ("id", claim.Id), ("type", claim.Type), ("trigger", Span(claim.Trigger, claim.Trigger.Of(text))),
        ("arguments", Array(claim.Arguments.Select(argument => Of(argument, chains)))), ("confidence", claim.Confidence), ("sentence", Span(claim.Span)));

    private static JObject Of(ClaimArgument argument, Dictionary<string, StoredChain> chains)
    {
        var chain = argument.Chain is { } id ? chains.GetValueOrDefault(id) : null;
        return Object(
            ("role", argument.Role), ("chain", argument.Chain), ("start", argument.Span.Start), ("end", argument.Span.End), ("text", argument.Text),
            ("type", chain?.Chain.Type.ToString()), ("key", chain?.Chain.Key ?? argument.Key), ("side", argument.Side), ("as", argument.As),
            ("alleged", argument.Alleged ? true : null));
    }

    private static string? Plover(Claim claim)
    {
        var type = OntologySet.Shipped.Find(claim.Type);
        if (claim.Withdrawn || claim.Polarity == Polarity.Negated)
            return type?.PloverWithdrawn ?? type?.Plover;
        return claim.Modality == Modality.Actual ? type?.Plover : type?.PloverPlanned ?? type?.Plover;
    }
}
