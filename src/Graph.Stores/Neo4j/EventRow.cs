using Graph.Knowledge;
using Graph.Ontology;
using Graph.Queries;
using Newtonsoft.Json;

namespace Graph.Stores.Neo4j;

/// <summary>An event as a node with ties to what takes part in it.</summary>
internal sealed record EventRow(string Id, Event Event, IReadOnlyList<string> Labels, Properties Properties, string Digest)
{
    public static EventRow Of(Event item, GraphIndex index)
    {
        var caption = Caption(item, index);
        var properties = new Properties
        {
            { "id", item.Id },
            { "name", caption },
            { "caption", caption },
            { "type", item.Type },
            { "status", Words.Of(item.Status) },
            { "plover", item.Plover },
            { "why", item.Why },
            { "granularity", item.Time is { } time ? Words.Of(time.Granularity) : null },
            { "basis", item.Time is { } dated ? Words.Of(dated.Basis) : null },
            { "place", item.Place },
            { "valueRoles", item.Values.Select(value => value.Role) },
            { "valueTexts", item.Values.Select(value => value.Text) },
            { "contextEvents", item.Context.Select(tie => tie.Event) },
            { "contextKinds", item.Context.Select(tie => tie.Kind) },
            { "claims", item.Claims.Count },
            { "sources", item.Claims.Select(claim => index.Claim(claim)?.Document).OfType<string>().Distinct(StringComparer.Ordinal).Count() },
        };

        // The whole record enters the digest: dates, labels, participants with their sides and claims stand beside the properties.
        var sides = item.Participants.Select(participant => Words.Of(Sides.SideOf(item, participant)));
        var digest = ContentId.Of(
            JsonConvert.SerializeObject(properties), JsonConvert.SerializeObject(item, Escaped), string.Join(' ', LabelsOf(item)), string.Join(' ', sides));
        properties["digest"] = digest;
        return new EventRow(item.Id, item, LabelsOf(item), properties, digest);
    }

    public IEnumerable<object> Participants() => Event.Participants.Select((participant, position) =>
    {
        var properties = new Properties { { "position", position }, { "role", participant.Role }, { "roleSide", Side(participant) }, { "side", participant.Side }, { "as", participant.As } };
        properties["alleged"] = participant.Alleged;
        return (object)new { @event = Id, entity = participant.Entity, type = TieOf(participant.Role), position, properties };
    });

    // Who faces whom is then a comparison of two properties on the server.
    private string Side(Participant participant) => Words.Of(Sides.SideOf(Event, participant));

    /// <summary>The type of the tie of a role: <c>host</c> gives <c>HOST</c>.</summary>
    internal static string TieOf(string role) => role.ToUpperInvariant().Replace('-', '_').Replace(' ', '_');

    private static JsonSerializerSettings Escaped { get; } = new() { StringEscapeHandling = StringEscapeHandling.EscapeNonAscii };

    // Neo4j Browser and Bloom show "name" first, so the words and the date stand there too.
    private static string Caption(Event item, GraphIndex index)
    {
        var words = EventWords.Of(index, item);
        var status = EventWords.StatusOf(item.Status);
        return $"{words}, {DateWords.Of(item.Time)}{(status.Length > 0 ? $" ({status})" : "")}";
    }

    private static IReadOnlyList<string> LabelsOf(Event item) =>
        [.. (OntologySet.Shipped.Find(item.Type)?.Families ?? []).Append(item.Type).Append(item.Status.ToString()).Distinct(StringComparer.Ordinal)];
}
