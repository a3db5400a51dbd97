using Graph.Claims;
using Graph.Events;
using Newtonsoft.Json;

namespace Graph.Stores.Neo4j;

/// <summary>A claim as a node with ties to chains. What it says of no chain (a topic, an unnamed source) is JSON on the node itself.</summary>
internal static class ClaimRows
{
    private const int MostCaption = 60;
    private static readonly JsonSerializerSettings Compact = new() { NullValueHandling = NullValueHandling.Ignore, DefaultValueHandling = DefaultValueHandling.Ignore };

    public static Properties Properties(Claim claim, int position)
    {
        var properties = new Properties
        {
            { "id", claim.Id },
            { "name", $"{claim.Type}: {Cut(claim.Quote)}" },
            { "position", position },
            { "type", claim.Type },
            { "start", claim.Span.Start },
            { "end", claim.Span.End },
            { "quote", claim.Quote },
            { "folded", SearchText.Fold(claim.Quote) },
            { "triggerStart", claim.Trigger.Start },
            { "triggerEnd", claim.Trigger.End },
            { "trigger", WordsOf(claim, claim.Trigger) },
            { "polarity", Words.Of(claim.Polarity) },
            { "modality", Words.Of(claim.Modality) },
            { "granularity", claim.Time is { } time ? Words.Of(time.Granularity) : null },
            { "basis", claim.Time is { } dated ? Words.Of(dated.Basis) : null },
            { "ordinal", claim.Ordinal },
            { "withinDays", claim.WithinDays },
            { "thread", claim.Thread },
            { "extractor", claim.Extractor },
            { "values", claim.Arguments.Index().Where(pair => pair.Item.Chain is null).Select(pair => Json(ClaimValue.Of(pair.Index, pair.Item))) },
            { "voices", claim.Attribution.Index().Where(pair => pair.Item.Chain is null).Select(pair => Json(ClaimValue.Of(pair.Index, pair.Item))) },
        };
        properties["withdrawn"] = claim.Withdrawn;
        properties["several"] = claim.Several;
        properties["confidence"] = claim.Confidence;
        return properties;
    }

    public static IEnumerable<object> Arguments(Claim claim) => claim.Arguments.Index().Where(pair => pair.Item.Chain is not null).Select(pair =>
    {
        var (position, argument) = pair;
        var properties = new Properties
        {
            { "position", position }, { "role", argument.Role }, { "start", argument.Span.Start }, { "end", argument.Span.End },
            { "text", argument.Text }, { "side", argument.Side }, { "as", argument.As }, { "key", argument.Key },
        };
        properties["alleged"] = argument.Alleged;
        return (object)new { claim = claim.Id, chain = argument.Chain, position, properties };
    });

    public static IEnumerable<object> Sources(Claim claim) => claim.Attribution.Index().Where(pair => pair.Item.Chain is not null).Select(pair =>
    {
        var (position, source) = pair;
        var properties = new Properties { { "position", position }, { "start", source.Span.Start }, { "end", source.Span.End }, { "text", source.Text } };
        return (object)new { claim = claim.Id, chain = source.Chain, position, properties };
    });

    /// <summary>Whether a claim asserts or denies what it states; one that nobody finds asserts.</summary>
    public static string Stance(Claim? claim) => claim?.Polarity == Polarity.Negated ? "denies" : "asserts";

    private static string? WordsOf(Claim claim, TextSpan span) =>
        claim.Span.Contains(span) && span.End - claim.Span.Start <= claim.Quote.Length ? claim.Quote[(span.Start - claim.Span.Start)..(span.End - claim.Span.Start)] : null;

    private static string Cut(string quote) => quote.Length <= MostCaption ? quote : $"{quote[..(quote.LastIndexOf(' ', MostCaption) is > 0 and var at ? at : MostCaption)]} …";

    private static string Json(ClaimValue value) => JsonConvert.SerializeObject(value, Compact);
}

/// <summary>An argument or a source of a claim that is no chain.</summary>
internal sealed record ClaimValue(
    [property: JsonProperty(DefaultValueHandling = DefaultValueHandling.Include)] int Position,
    string? Role,
    [property: JsonProperty(DefaultValueHandling = DefaultValueHandling.Include)] int Start,
    int End,
    string Text,
    string? Side = null,
    string? As = null,
    bool Alleged = false,
    string? Key = null)
{
    public static ClaimValue Of(int position, ClaimArgument argument) =>
        new(position, argument.Role, argument.Span.Start, argument.Span.End, argument.Text, argument.Side, argument.As, argument.Alleged, argument.Key);

    public static ClaimValue Of(int position, ClaimSource source) => new(position, null, source.Span.Start, source.Span.End, source.Text);

    public ClaimArgument ToArgument() => new(Role!, null, new TextSpan(Start, End), Text) { Side = Side, As = As, Alleged = Alleged, Key = Key };

    public ClaimSource ToSource() => new(null, new TextSpan(Start, End), Text);
}
