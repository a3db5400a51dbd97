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
}

/// <summary>A node of a picture.</summary>
/// <param name="Id">Id of the entity or event.</param>
/// <param name="Outline">Its shape.</param>
/// <param name="Lines">What stands in it; never empty.</param>
/// <param name="Tooltip">What it is, in one line of full words.</param>
public sealed record SceneNode(string Id, Outline Outline, IReadOnlyList<string> Lines, string Tooltip)
{
    /// <summary>The entity, or null for an event.</summary>
    public Entity? Entity { get; init; }

    /// <summary>The event, or null for an entity.</summary>
    public Event? Event { get; init; }

    /// <summary>The first sentence that states the event, with its outlet; null for an entity.</summary>
    public string? Quote { get; init; }

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

/// <summary>An edge of a picture: the role of a thing in an event, or a tie of two events.</summary>
/// <param name="From">Id of the event.</param>
/// <param name="To">Id of the thing, or of the event it is tied to.</param>
/// <param name="Label">Role; empty where the shapes tell it (participant, place).</param>
/// <param name="Status">Status of the event.</param>
/// <param name="Tooltip">What it says, in full words.</param>
public sealed record SceneEdge(string From, string To, string Label, EventStatus Status, string Tooltip)
{
    /// <summary>The role in the ontology's word; a kind of context for ties.</summary>
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
