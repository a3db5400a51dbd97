using Graph.Knowledge;

namespace Graph.Pictures;

/// <summary>The shape of a node, by what it stands for.</summary>
public enum Outline
{
    /// <summary>Round ends.</summary>
    Person,

    /// <summary>Round ends, doubled.</summary>
    Group,

    /// <summary>A box with a line inside each side.</summary>
    Organization,

    /// <summary>Six corners.</summary>
    Country,

    /// <summary>A box that points down.</summary>
    Place,

    /// <summary>A slanted box: vessel, aircraft, weapon, product, law, money.</summary>
    Thing,

    /// <summary>A card.</summary>
    Event,

    /// <summary>A box with a bar at its left: a sentence of an article.</summary>
    Sentence,

    /// <summary>A page with a corner turned down: an article.</summary>
    Document,

    /// <summary>A box between two lines: who publishes articles.</summary>
    Outlet,

    /// <summary>A plain box.</summary>
    Other,
}

/// <summary>A node of a picture.</summary>
/// <param name="Id">Id of the entity or event, or kind and id of something else.</param>
/// <param name="Outline">Its shape.</param>
/// <param name="Lines">What stands in it; never empty.</param>
/// <param name="Tooltip">What it is, in one line of full words.</param>
public sealed record SceneNode(string Id, Outline Outline, IReadOnlyList<string> Lines, string Tooltip)
{
    /// <summary>The entity; null for all else.</summary>
    public Entity? Entity { get; init; }

    /// <summary>The event; null for all else.</summary>
    public Event? Event { get; init; }

    /// <summary>The first sentence that states the event, with its outlet; null for all else.</summary>
    public string? Quote { get; init; }

    /// <summary>What an answer gave that is neither; null for all else.</summary>
    public GivenNode? Given { get; init; }

    /// <summary>Whether the picture was asked for this one.</summary>
    public bool Asked { get; init; }

    /// <summary>Whether it is a thing that the texts only describe ("two men").</summary>
    public bool IsUnnamed => Entity is { Named: false };

    /// <summary>What is written as a heading: the first line of events, all lines of the asked.</summary>
    public bool IsBold(int line) => Asked || (Event is not null && line == 0);
}

/// <summary>Which end of an edge an arrow points to.</summary>
public enum Pointing
{
    /// <summary>Neither: all act together, or it is a place or topic.</summary>
    Nowhere,

    /// <summary>The thing acts: towards the event.</summary>
    ToEvent,

    /// <summary>The thing is acted on: away from the event.</summary>
    FromEvent,
}

/// <summary>An edge of a picture: the role of a thing in an event, a tie of two events, or another relationship.</summary>
/// <param name="From">Id of the event; of other relationships where they start.</param>
/// <param name="To">Id of the thing, of the event it is tied to, or where another relationship ends.</param>
/// <param name="Label">Role; empty where the shapes tell it (participant, place).</param>
/// <param name="Status">Status of the event; of other relationships whether they deny.</param>
/// <param name="Tooltip">What it says, in full words.</param>
public sealed record SceneEdge(string From, string To, string Label, EventStatus Status, string Tooltip)
{
    /// <summary>The role in the ontology's word; a kind of context for ties, in words what another relationship says.</summary>
    public required string Role { get; init; }

    /// <summary>Whether the texts only suspect it.</summary>
    public bool Alleged { get; init; }

    /// <summary>Where its arrow points.</summary>
    public Pointing Pointing { get; init; }

    /// <summary>Whether it ties two events.</summary>
    public bool IsTie { get; init; }
}

/// <summary>What is drawn, without places on the page.</summary>
/// <param name="Title">What the picture shows.</param>
/// <param name="Nodes">Things, then events in order of time.</param>
/// <param name="Edges">Roles and ties.</param>
/// <param name="Notes">What the reader must know: what was left out and why; possibly none.</param>
public sealed record Scene(string Title, IReadOnlyList<SceneNode> Nodes, IReadOnlyList<SceneEdge> Edges, IReadOnlyList<string> Notes)
{
    /// <summary>The picture in words, for those who do not see it: one line an event.</summary>
    public string InWords => string.Join('\n', Nodes.Where(node => node.Event is not null).Select(node => node.Tooltip));
}
