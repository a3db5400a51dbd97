namespace Graph.Stores.Neo4j.Explore;

/// <summary>The first layer: lets through what holds nothing but reading clauses, and procedures and functions of closed lists. Words in texts, comments,
/// quoted names, properties, labels and aliases are names and may be any. Never throws and takes time in proportion to the text.</summary>
internal static class ReadGate
{
    private const int Longest = 100_000;

    /// <summary>Why the statement is not let through; null when it is.</summary>
    public static Refusal? Check(string statement)
    {
        if (statement.Length > Longest)
            return new Refusal("gate", FormattableString.Invariant($"The statement has {statement.Length} letters; {Longest} are the most that are read."));
        return UnicodeReadings.Of(statement) is { } readings
            ? readings.Select(reading => new GateReading(reading).Check()).OfType<Refusal>().FirstOrDefault()
            : new Refusal("gate", "The statement hides letters behind letters (\\u005c and the like) more often than anybody would by hand. Write them as they are.");
    }
}
