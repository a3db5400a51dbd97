namespace Graph.Stores.Neo4j;

/// <summary>Runs one statement inside the transaction that is open.</summary>
/// <param name="statement">Cypher.</param>
/// <param name="parameters">Its parameters, a JSON object: numbers with a fraction or exponent are FLOAT, others INTEGER.</param>
/// <returns>The rows; dates and times in them are text as ISO 8601 writes it.</returns>
/// <exception cref="Neo4jFault">It was not run, or there was no whole answer.</exception>
internal delegate IReadOnlyList<Neo4jRow> RunStatement(string statement, string parameters);

/// <summary>Carries statements to one database of a server and rows back, over HTTP or over Bolt. Never tries again on its own: that is
/// <see cref="Neo4jSession"/>'s. Every failure is a <see cref="Neo4jFault"/>.</summary>
internal interface INeo4jTransport : IDisposable
{
    /// <summary>What the server says of its version without a login; null when it does not say.</summary>
    /// <exception cref="StoreException">What answers is no Neo4j server.</exception>
    string? Version();

    /// <summary>Runs one statement by itself that only reads.</summary>
    /// <inheritdoc cref="RunStatement"/>
    IReadOnlyList<Neo4jRow> Read(string statement, string parameters);

    /// <summary>Makes a constraint or an index, in a transaction of its own.</summary>
    void Define(string statement);

    /// <summary>Does <paramref name="work"/> once in one transaction that is committed behind it, or rolled back when it throws.</summary>
    T Write<T>(Func<RunStatement, T> work);
}
