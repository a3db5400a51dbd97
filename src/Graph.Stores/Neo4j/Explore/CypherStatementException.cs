namespace Graph.Stores.Neo4j.Explore;

/// <summary>The server cannot run a statement as it is written. The message is the server's own, with the line and column of the statement.</summary>
public sealed class CypherStatementException(string message) : Exception(message);
