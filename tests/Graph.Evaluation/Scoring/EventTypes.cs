namespace Graph.Evaluation.Scoring;

/// <summary>Types, groups and sides as the definition of the event figures has them.</summary>
internal static class EventTypes
{
    /// <summary>Types whose gold is complete, so that precision can be told.</summary>
    public static IReadOnlyList<string> Core { get; } =
    [
        "Meeting", "Visit", "Talks", "Call", "Seizure", "Arrest", "Strike", "Sanction", "Expulsion", "Release",
        "Appointment", "Resignation", "Abduction", "Killing", "Agreement", "Deployment",
    ];

    /// <summary>Types of the first release.</summary>
    public static IReadOnlyList<string> First { get; } = ["Call", "Meeting", "Seizure"];

    /// <summary>Types of the first release with those that may be found as a meeting.</summary>
    public static IReadOnlyList<string> FirstWide { get; } = ["Call", "Meeting", "Visit", "Talks", "Seizure"];

    private static readonly string[][] Groups =
    [
        ["Meeting", "Visit", "Talks"], ["Deployment", "Mobilization"], ["Accusation", "Charge"], ["Appointment", "Election"], ["Release", "Pardon"], ["Offer", "Asylum"],
    ];

    private static readonly Dictionary<(string Type, string Role), string> Sides = ReadSides(
        "Visit visitor host", "Interview interviewee outlet", "Statement speaker addressee", "Offer offerer recipient", "Support supporter supported",
        "Demand demander addressee", "Rejection rejecter proposer", "Accusation accuser accused", "Charge by accused", "Threat threatener target",
        "Sanction imposer target", "SanctionRelief imposer target", "Seizure by item", "Arrest by arrested", "Raid by target", "Expulsion by expelled",
        "Abduction by victim", "Strike attacker target", "Killing by victim", "Injury by victim", "Aid giver recipient", "Asylum giver recipient",
        "Release by released", "Pardon by pardoned", "Appointment by person", "Dismissal by person", "Trial court defendant", "Conviction court convicted");

    public static bool IsContact(string type) => type is "Meeting" or "Visit" or "Talks" or "Call";

    /// <summary>Types that count as one.</summary>
    public static IReadOnlyList<string> Group(string type) => Groups.FirstOrDefault(group => group.Contains(type)) ?? [type];

    /// <summary>Side of a gold role, or null.</summary>
    public static string? Side(string type, string role) => Sides.GetValueOrDefault((type, role));

    private static Dictionary<(string Type, string Role), string> ReadSides(params string[] rows) => rows
        .Select(row => row.Split(' '))
        .SelectMany(row => new[] { ((row[0], row[1]), "a"), ((row[0], row[2]), "b") })
        .ToDictionary(pair => pair.Item1, pair => pair.Item2);
}
