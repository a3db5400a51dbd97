namespace Graph.Mentions.Times;

/// <summary>Words that tell when, and the days they mean. Word runs are half-open.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index one past its last word.</param>
/// <param name="Head">Index of the word that carries its role in the tree.</param>
/// <param name="Kind">TIMEX3 type: DATE, TIME, DURATION or SET.</param>
/// <param name="Value">TIMEX3 value ("2025-11-21", "2025-11", "2025-W48", "P3D"), or null when it cannot be told.</param>
/// <param name="When">The days meant, both ends inclusive; null for sets, times without a day, dates that nothing anchors, and durations except
/// those that touch publication ("the past three weeks").</param>
public sealed record TimeExpression(TextSpan Span, int First, int End, int Head, string Kind, string? Value, Occurrence? When)
{
    /// <summary>The words as they stand.</summary>
    public required string Text { get; init; }

    /// <summary>For expressions counted from another event ("ten days earlier", "the next day"): the signed shift in days
    /// from the narrative's anchor, 7 for a week, 30 for a month, 365 for a year; <see cref="When"/> is then null until Claims knows
    /// the anchor, and <see cref="Value"/> is the length ("P10D", "P1W"), whose unit tells how exact the shift is. Null for all others.</summary>
    public int? ShiftDays { get; init; }
}
