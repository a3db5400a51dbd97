namespace Graph.Evaluation.Scoring;

/// <summary>Which event types answer a gold event of the articles.</summary>
internal static class ArticleFamilies
{
    /// <summary>Types that the gold holds completely.</summary>
    public static IReadOnlyList<string> Core { get; } = ["Call", "Meeting", "Seizure"];

    private static readonly Dictionary<string, string[]> Families = new(StringComparer.Ordinal)
    {
        ["Call"] = ["Call"],
        ["Meeting"] = ["Meeting", "Visit", "Talks", "Negotiation"],
        ["Seizure"] = ["Seizure", "Confiscation"],
        ["Strike"] = ["Strike", "Attack", "Assault"],
        ["Sanction"] = ["Sanction"],
        ["SanctionRelief"] = ["SanctionRelief"],
        ["Interview"] = ["Interview", "Statement"],
        ["Appointment"] = ["Appointment"],
        ["Demand"] = ["Demand", "Request"],
        ["Offer"] = ["Offer", "Invitation", "Asylum", "Aid"],
        ["Reward"] = ["Reward", "Offer"],
        ["Closure"] = ["Closure"],
        ["Deployment"] = ["Deployment", "Mobilization"],
        ["Designation"] = ["Designation"],
        ["Mobilization"] = ["Mobilization", "Deployment"],
        ["Charge"] = ["Charge", "Accusation"],
    };

    /// <summary>Types of any core family.</summary>
    public static IReadOnlySet<string> CoreTypes { get; } = Core.SelectMany(Of).ToHashSet(StringComparer.Ordinal);

    /// <summary>Types that answer a gold event of this type.</summary>
    /// <exception cref="InvalidDataException">The gold uses a type that has no family.</exception>
    public static IReadOnlyList<string> Of(string type) => Families.TryGetValue(type, out var family)
        ? family
        : throw new InvalidDataException($"The gold type '{type}' has no family; known are {string.Join(", ", Families.Keys)}.");
}
