namespace Graph.Resolution;

/// <summary>An automatic decision that two things are one. Recomputed with every build, never stored as truth.</summary>
/// <param name="A">Id of one side (a chain or a claim), the smaller one.</param>
/// <param name="B">Id of the other side.</param>
/// <param name="Score">0 to 1; links are followed from the strongest down.</param>
/// <param name="Reason">What speaks for it, in plain words.</param>
public sealed record Link(string A, string B, double Score, string Reason)
{
    internal static Link Of(string x, string y, double score, string reason) =>
        string.CompareOrdinal(x, y) <= 0 ? new Link(x, y, score, reason) : new Link(y, x, score, reason);
}
