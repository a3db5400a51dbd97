namespace Graph.Stores.Neo4j;

/// <summary>What can be done about a fault.</summary>
internal enum FaultKind
{
    /// <summary>No answer, or one that breaks off: the server is down, starts, or the connection was cut. What was sent may have been done.</summary>
    NoAnswer,

    /// <summary>The server rolled back and asks for another try: a deadlock, a change of leader, an expired transaction.</summary>
    TryAgain,

    /// <summary>Too many wrong passwords came before: the same request is right a little later.</summary>
    Throttled,

    /// <summary>More than the server's memory for one transaction.</summary>
    TooLarge,

    /// <summary>Nothing but a change by the user helps.</summary>
    Final,
}

/// <summary>One failed request, before it is decided whether to try again.</summary>
internal sealed class Neo4jFault(FaultKind kind, string code, string message, Exception? inner = null) : Exception(message, inner)
{
    public const string Unauthorized = "Neo.ClientError.Security.Unauthorized";
    public const string RateLimit = "Neo.ClientError.Security.AuthenticationRateLimit";
    public const string NoDatabase = "Neo.ClientError.Database.DatabaseNotFound";
    private const string NoMemory = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";
    private const string Invalid = "Neo.ClientError.Request.Invalid";

    public FaultKind Kind { get; } = kind;

    /// <summary>The server's code, or a word of our own where it sent none.</summary>
    public string Code { get; } = code;

    /// <summary>Whether the server wants a login, or another one.</summary>
    public bool IsLogin => Code is Unauthorized or "HTTP 401" or "HTTP 403";

    /// <summary>Whether a full-text index is not there. The server has no code for it.</summary>
    public bool LacksIndex => Message.Contains("no such fulltext schema index", StringComparison.Ordinal);

    /// <summary>The fault behind a code of the server. The status tells nothing: the same code comes with 400, 404, 500 and 202.</summary>
    public static Neo4jFault Of(string code, string message, Exception? inner = null) => new(KindOf(code, message), code, message, inner);

    private static FaultKind KindOf(string code, string message) => code switch
    {
        RateLimit => FaultKind.Throttled,
        NoMemory => FaultKind.TooLarge,

        // Ended on purpose by somebody: the drivers do not repeat these either.
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => FaultKind.Final,
        "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"
            or "Neo.ClientError.Security.AuthorizationExpired" => FaultKind.TryAgain,
        Invalid when message.StartsWith("Transaction with Id", StringComparison.Ordinal) => FaultKind.TryAgain,
        _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => FaultKind.TryAgain,
        _ => FaultKind.Final,
    };
}
