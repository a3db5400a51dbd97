namespace Graph.Evaluation.Scoring;

/// <summary>One measured number.</summary>
/// <param name="Set">Texts it was measured on.</param>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The number; shares are 0 to 1.</param>
internal sealed record Figure(string Set, string Name, double Value)
{
    /// <summary>Whether more is better. Counts of forbidden links are better when lower.</summary>
    public bool HigherIsBetter { get; init; } = true;

    /// <summary>Whether it is held against the committed scores. Speed depends on the machine and is only shown.</summary>
    public bool Held { get; init; } = true;
}

/// <summary>A share with both its counts.</summary>
internal readonly record struct Share(int Part, int Whole)
{
    /// <summary>Part of whole, 0 when there is nothing.</summary>
    public double Value => Whole == 0 ? 0 : (double)Part / Whole;

    public override string ToString() => Whole == 0 ? "    - (0/0)" : FormattableString.Invariant($"{Value:F3} ({Part}/{Whole})");
}

/// <summary>Precision and recall with their harmonic mean.</summary>
internal readonly record struct Balance(double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
