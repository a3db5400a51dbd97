using System.Net.Sockets;
using Graph.Stores.Neo4j;
using Neo4j.Driver;

namespace Graph.Stores.Bolt;

/// <summary>The driver's exceptions as the faults that HTTP gives too, so that the same is done about them and the same is said.</summary>
internal static class BoltFaults
{
    /// <summary>Whether an exception comes from the driver or the connection.</summary>
    public static bool Known(Exception error) => error is Neo4jException or IOException or SocketException;

    /// <summary>The fault behind an exception that is known.</summary>
    public static Neo4jFault Of(Exception error) => error switch
    {
        // What the driver gave up after trying to connect more than once.
        Neo4jException { InnerException: AggregateException { InnerExceptions: [.., var last] } } => Of(last),
        Neo4jException known when CodeOf(known) is { } code => Neo4jFault.Of(code, known.Message, known),
        Neo4jException { IsRetriable: false } => new Neo4jFault(FaultKind.Final, error.GetType().Name, error.GetBaseException().Message, error),
        _ => new Neo4jFault(FaultKind.NoAnswer, "no answer", error.GetBaseException().Message, error),
    };

    /// <summary>A transaction of which nobody knows whether it was committed; the same unit of work is right once more.</summary>
    public static Neo4jFault EndLost() => new(FaultKind.NoAnswer, "no answer", "The connection was lost at the end of a transaction.");

    private static string? CodeOf(Neo4jException error) => error switch
    {
        { Code: { } code } when code.StartsWith("Neo.", StringComparison.Ordinal) => code,
        AuthenticationException => Neo4jFault.Unauthorized,
        FatalDiscoveryException => Neo4jFault.NoDatabase,
        _ => null,
    };
}
