using Graph.Knowledge;

namespace Graph.Pictures;

/// <summary>Edges of relationships that are no roles of things in events: several between the same two become one.</summary>
internal static class GivenTies
{
    /// <summary>The edges, in an order that does not depend on that of rows.</summary>
    /// <param name="nodes">The nodes that are drawn.</param>
    /// <param name="links">Relationships between them.</param>
    /// <param name="ids">Ids of the nodes in the scene, by their keys.</param>
    public static IEnumerable<SceneEdge> Of(IReadOnlyList<GivenNode> nodes, IEnumerable<GivenLink> links, IReadOnlyDictionary<string, string> ids)
    {
        var names = nodes.ToDictionary(node => node.Key, node => node.Quote ?? node.Name, StringComparer.Ordinal);
        return links
            .GroupBy(link => string.CompareOrdinal(ids[link.From], ids[link.To]) < 0 ? (ids[link.From], ids[link.To]) : (ids[link.To], ids[link.From]))
            .OrderBy(group => group.Key.Item1, StringComparer.Ordinal).ThenBy(group => group.Key.Item2, StringComparer.Ordinal)
            .Select(group => EdgeOf([.. group.OrderBy(link => link.Type, StringComparer.Ordinal).ThenBy(link => link.Word, StringComparer.Ordinal)], ids, names));
    }

    private static SceneEdge EdgeOf(List<GivenLink> links, IReadOnlyDictionary<string, string> ids, Dictionary<string, string> names)
    {
        var first = links[0];
        var words = string.Join(", ", links.Select(WordsOf).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal));
        var told = string.Join(", ", links.Select(link => WordsOf(link) is { Length: > 0 } word ? word : TypeOf(link)).Distinct(StringComparer.Ordinal));
        var denies = links.TrueForAll(link => link is { Type: "STATES", Word: "denies" });
        return new SceneEdge(ids[first.From], ids[first.To], words, denies ? EventStatus.Denied : EventStatus.Happened, $"{names[first.From]} – {told} – {names[first.To]}")
        {
            Role = told,
            IsTie = links.TrueForAll(link => link.Type == "CONTEXT"),
        };
    }

    // Nothing where the shapes of the two ends tell it.
    private static string WordsOf(GivenLink link) => link switch
    {
        { Type: "MET" or "CALLED", Count: > 1 } => $"{TypeOf(link)} {link.Count}×",
        { Type: "IN" or "PUBLISHED_BY" } => "",
        { Type: "STATES", Word: "asserts" } => "states",
        { Word: { } word } => PlainText.OneLine(word),
        _ => TypeOf(link),
    };

    private static string TypeOf(GivenLink link) => PlainText.OneLine(link.Type.ToLowerInvariant().Replace('_', ' '));
}
