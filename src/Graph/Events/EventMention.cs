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
    /// <summary>The row of the trigger table that fired; its class enters the confidence.</summary>
    public required TriggerRow Rule { get; init; }

    /// <summary>Index of the verb that carries a nominal trigger ("held" of "held a meeting"), else of the trigger itself:
    /// negation, modals and time stand there.</summary>
    public required int Carrier { get; init; }

    /// <summary>What the carrying verb says of the event noun, in the words of the carrier table, or null.</summary>
    public string? CarrierReading { get; init; }

    /// <summary>Whether the carrying verb says that somebody was there ("attended the summit"): then one party is enough.</summary>
    public bool Attended { get; init; }

    /// <summary>Index of the earlier event mention that this one takes up ("at that meeting"), or null.</summary>
    public int? Antecedent { get; init; }

    /// <summary>Arguments of the same words that went to another event ("visited A on Monday and B on Friday"); empty for most.</summary>
    public IReadOnlyList<Argument> Apart { get; init; } = [];

    /// <summary>Ordinal that the text gives it ("their second meeting": 2), or null.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Whether it stands for several events without a count ("their meetings").</summary>
    public bool Several { get; init; }
}
