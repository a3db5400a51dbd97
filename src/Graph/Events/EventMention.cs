using Graph.Mentions.Times;

namespace Graph.Events;

/// <summary>Whether the text says that it is so or that it is not.</summary>
public enum Polarity
{
    /// <summary>Stated.</summary>
    Asserted,

    /// <summary>Denied.</summary>
    Negated,
}

/// <summary>In which way the text speaks of an event.</summary>
public enum Modality
{
    /// <summary>As a fact.</summary>
    Actual,

    /// <summary>As a plan.</summary>
    Planned,

    /// <summary>As something that may be or may have been.</summary>
    Possible,

    /// <summary>Under a condition.</summary>
    Conditional,

    /// <summary>As ordered or demanded.</summary>
    Ordered,
}

/// <summary>One party or thing of an event mention.</summary>
/// <param name="Role">Role id of the ontology.</param>
/// <param name="Mention">Index of the mention; null for a value that is no thing (offence, topic, office).</param>
/// <param name="Span">Where the words stand.</param>
/// <param name="Text">The words.</param>
public sealed record Argument(string Role, int? Mention, TextSpan Span, string Text)
{
    /// <summary><c>a</c> or <c>b</c> for parties that face each other; null where all act together or sides do not apply.</summary>
    public string? Side { get; init; }

    /// <summary>Whether the text only suspects, accuses or charges this party, or it only claims the deed.</summary>
    public bool Alleged { get; init; }
}

/// <summary>Who says so, outermost first in a list of them. Unnamed sources keep their words and have no mention.</summary>
public sealed record Attribution(int? Mention, TextSpan Span, string Text);

/// <summary>An event as one place of a text speaks of it.</summary>
/// <param name="Index">Place in the document's list, ordered by trigger.</param>
/// <param name="Type">Event type id of the ontology.</param>
/// <param name="Trigger">The words that speak of the event.</param>
/// <param name="TriggerWord">Index of the trigger's governing word.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Arguments">Its parties, things and values, ordered by span.</param>
public sealed record EventMention(
    int Index, string Type, TextSpan Trigger, int TriggerWord, int Sentence, IReadOnlyList<Argument> Arguments)
{
    /// <summary>The row of the trigger table that fired, as <c>table:line-key</c>; enters the confidence.</summary>
    public required string Rule { get; init; }

    /// <summary>Whether the text states or denies it.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>In which way the text speaks of it.</summary>
    public Modality Modality { get; init; }

    /// <summary>Whether a plan of it is said to be withdrawn, cancelled or refused.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Who says so, outermost first; empty when the outlet itself does.</summary>
    public IReadOnlyList<Attribution> Attribution { get; init; } = [];

    /// <summary>The time expressions that belong to it, strongest first.</summary>
    public IReadOnlyList<TimeExpression> Times { get; init; } = [];

    /// <summary>Ordinal that the text gives it ("their second meeting": 2), or null.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Whether it stands for several events without a count ("their meetings").</summary>
    public bool Several { get; init; }
}
