namespace Graph.Stores.Neo4j.Explore;

/// <summary>Why a statement is not run.</summary>
/// <param name="Layer">What refused it: <c>gate</c>, <c>plan</c> or <c>server</c>.</param>
/// <param name="Reason">A sentence that names the word or step.</param>
public sealed record Refusal(string Layer, string Reason);

/// <summary>A statement was not run, because it might do more than read.</summary>
public sealed class RefusedStatementException(Refusal refusal) : Exception(refusal.Reason)
{
    /// <summary>Why.</summary>
    public Refusal Refusal { get; } = refusal;
}
