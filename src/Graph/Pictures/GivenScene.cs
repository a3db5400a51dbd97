using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Pictures;

/// <summary>Makes a scene of what an answer gave: its nodes, and of their ties only those that it gave too. Pure.</summary>
public static class GivenScene
{
    private const int NameWidth = 156;
    private const int QuoteWidth = 230;
    private const int QuoteLines = 5;

    private static readonly (string Kind, string Noun)[] Nouns = [("Event", "event"), ("Entity", "thing"), ("Claim", "sentence"), ("Document", "document"), ("Source", "outlet")];

    /// <summary>The scene.</summary>
    /// <param name="index">The part of the graph with the events, things and sentences that were given.</param>
    /// <param name="cut">What was given, cut to what is drawn. The order does not matter.</param>
    /// <param name="title">What was asked.</param>
    /// <param name="notes">What the reader must know of the answer.</param>
    public static Scene Of(GraphIndex index, GivenCut cut, string title, IReadOnlyList<string> notes)
    {
        var drawn = cut.Drawn.Nodes;
        var nodes = drawn.ToDictionary(node => node.Key, StringComparer.Ordinal);
        var ids = drawn.ToDictionary(node => node.Key, node => SceneId(index, node), StringComparer.Ordinal);
        var isRole = cut.Drawn.Links.Where(link => ids[link.From] != ids[link.To]).ToLookup(link => link.Role is not null && EventOf(index, nodes[link.From]) is not null && ThingOf(index, nodes[link.To]) is not null);
        var events = EventsOf(index, drawn, isRole[true], ids);
        return new Scene(
            $"{title}: {Counts(cut.Given)}",
            [.. ThingsOf(index, drawn), .. events.Select(item => NodeOf(index, item))],
            [.. events.SelectMany(item => SceneBuilder.RolesOf(index, item)), .. GivenTies.Of(drawn, isRole[false], ids)],
            [.. notes, .. Notes(cut, events)]);
    }

    private static string Counts(GivenGraph given) => string.Join(", ", Nouns
        .Select(noun => (noun.Noun, Nodes: given.Nodes.Count(node => node.Kind == noun.Kind)))
        .Append((Noun: "other node", Nodes: given.Nodes.Count(node => !Array.Exists(Nouns, noun => noun.Kind == node.Kind))))
        .Where(kind => kind.Nodes > 0).Select(kind => PictureWords.Count(kind.Nodes, kind.Noun)));

    private static Event? EventOf(GraphIndex index, GivenNode node) => node.Kind == "Event" ? index.Event(node.Id) : null;

    private static Entity? ThingOf(GraphIndex index, GivenNode node) => node.Kind == "Entity" ? index.Entity(node.Id) : null;

    // A claim and its event can have one id.
    private static string SceneId(GraphIndex index, GivenNode node) =>
        EventOf(index, node)?.Id ?? ThingOf(index, node)?.Id ?? $"{node.Kind.ToLowerInvariant()}:{node.Id}";

    private static List<DrawnEvent> EventsOf(GraphIndex index, IReadOnlyList<GivenNode> drawn, IEnumerable<GivenLink> roles, Dictionary<string, string> ids)
    {
        var given = roles.Select(link => (Event: ids[link.From], Thing: ids[link.To], Role: link.Role!)).ToHashSet();
        return [.. drawn.Select(node => EventOf(index, node)).OfType<Event>().DistinctBy(item => item.Id, StringComparer.Ordinal).Order(EventOrder.ByTime).Select(item =>
        {
            var parts = item.Participants.Where(participant => given.Contains((item.Id, participant.Entity, participant.Role))).ToList();
            var things = parts.Select(part => part.Entity).ToHashSet(StringComparer.Ordinal);
            return new DrawnEvent(item, parts, item.Participants.Where(participant => Sides.IsParty(item, participant) && !things.Contains(participant.Entity)).Select(participant => participant.Entity).Distinct(StringComparer.Ordinal).Count());
        })];
    }

    // Alone, a card would not tell who takes part.
    private static SceneNode NodeOf(GraphIndex index, DrawnEvent item)
    {
        var node = SceneBuilder.NodeOf(index, item.Drawn.Count > 0 ? item : item with { Hidden = 0 });
        return item.Drawn.Count > 0 || item.Hidden == 0 ? node : node with { Lines = [node.Lines[0], .. TextLines.Wrap(Parties(index, item.Event), NameWidth, most: 3), .. node.Lines.Skip(1)] };
    }

    // The type stands above them already.
    private static string Parties(GraphIndex index, Event item)
    {
        var (words, type) = (EventWords.Of(index, item), $"{item.Type} of ");
        return words.StartsWith(type, StringComparison.Ordinal) ? words[type.Length..] : words;
    }

    private static IEnumerable<SceneNode> ThingsOf(GraphIndex index, IReadOnlyList<GivenNode> drawn) => drawn.Where(node => EventOf(index, node) is null)
        .Select(node => ThingOf(index, node) is { } thing ? SceneBuilder.NodeOf(thing, asked: false) : OtherOf(node))
        .DistinctBy(node => node.Id, StringComparer.Ordinal).OrderBy(node => node.Outline).ThenBy(node => node.Id, StringComparer.Ordinal);

    private static SceneNode OtherOf(GivenNode node)
    {
        var lines = node.Quote is { } quote ? TextLines.Wrap($"“{PlainText.OneLine(quote)}”", QuoteWidth, most: QuoteLines) : TextLines.Wrap(node.Name, NameWidth, most: 4);
        var outline = node.Kind switch { "Claim" => Outline.Sentence, "Document" => Outline.Document, "Source" => Outline.Outlet, _ => Outline.Other };
        return new SceneNode($"{node.Kind.ToLowerInvariant()}:{node.Id}", outline, lines, $"{node.Kind}: {node.Quote ?? node.Name}") { Given = node };
    }

    private static IEnumerable<string> Notes(GivenCut cut, List<DrawnEvent> events)
    {
        var (all, drawn) = (cut.Given.Nodes.Count, cut.Drawn.Nodes.Count);
        if (drawn < all)
            yield return $"Left out: {PictureWords.Number(all - drawn)} of {PictureWords.Count(all, "node")}. Drawn: those with most sources and ties{(cut.Limit < PictureQuestion.MostLimit ? " (--nodes draws more)" : "")}.";
        if (events.Exists(item => item.Drawn.Count > 0 && item.Hidden > 0))
            yield return "“+ n others” counts who takes part in an event and is not drawn.";
    }
}
