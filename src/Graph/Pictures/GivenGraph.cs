namespace Graph.Pictures;

/// <summary>A node that an answer gave.</summary>
/// <param name="Key">Names it within the answer.</param>
/// <param name="Kind">What it is: <c>Entity</c>, <c>Event</c>, <c>Claim</c>, <c>Document</c>, <c>Source</c>, or another label.</param>
/// <param name="Id">Its id in the graph; its key where it has none.</param>
/// <param name="Name">What is written in it.</param>
public sealed record GivenNode(string Key, string Kind, string Id, string Name)
{
    /// <summary>The sentence of a claim; null for all else.</summary>
    public string? Quote { get; init; }

    /// <summary>Number of documents that state an event; 1 for all else.</summary>
    public long Sources { get; init; } = 1;
}

/// <summary>A relationship that an answer gave.</summary>
/// <param name="From">Key of the node where it starts.</param>
/// <param name="To">Key of the node where it ends.</param>
/// <param name="Type">Its type, <c>MET</c>.</param>
public sealed record GivenLink(string From, string To, string Type)
{
    /// <summary>The role of a thing in an event; null for all else.</summary>
    public string? Role { get; init; }

    /// <summary>What it says besides its type: a kind of context, a stance, an office, an argument's role; null when nothing.</summary>
    public string? Word { get; init; }

    /// <summary>How many events it counts; null where it counts none.</summary>
    public long? Count { get; init; }
}

/// <summary>What an answer holds that can be drawn: nodes and the relationships between them, each once.</summary>
public sealed record GivenGraph(IReadOnlyList<GivenNode> Nodes, IReadOnlyList<GivenLink> Links)
{
    /// <summary>Ids of the nodes of one kind, in ordinal order.</summary>
    public IReadOnlyList<string> Ids(string kind) =>
        [.. Nodes.Where(node => node.Kind == kind).Select(node => node.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
