using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>How a name was answered.</summary>
public enum NameOutcome
{
    /// <summary>It means one entity.</summary>
    Found,

    /// <summary>It fits several equally well.</summary>
    Ambiguous,

    /// <summary>It fits none.</summary>
    Unknown,
}

/// <summary>What a name means in a graph.</summary>
/// <param name="Name">The name as it was asked.</param>
/// <param name="Outcome">How it was answered.</param>
/// <param name="Choices">Found: the entity. Ambiguous: all that fit, those with more events first. Unknown: the most similar, perhaps none.</param>
public sealed record NameMatch(string Name, NameOutcome Outcome, IReadOnlyList<Entity> Choices)
{
    /// <summary>The entity, when it was found.</summary>
    public Entity? Entity => Outcome == NameOutcome.Found ? Choices[0] : null;

    /// <summary>Whether only the consonants of the name agree, as in another spelling of it.</summary>
    public bool BySpelling { get; init; }

    /// <summary>Entities that fit less well than the one found ("Jordan" the country, and a man of that surname).</summary>
    public IReadOnlyList<Entity> Others { get; init; } = [];
}
