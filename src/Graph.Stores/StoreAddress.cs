using Graph.Knowledge;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;

namespace Graph.Stores;

/// <summary>Where a graph is kept, as users write it.</summary>
public static class StoreAddress
{
    private const string SqlitePrefix = "sqlite:";

    /// <summary>Opens the graph at <paramref name="address"/>: a file, <c>sqlite:FILE</c>, or a Neo4j server by HTTP
    /// (<c>neo4j+http://HOST:PORT[/DATABASE]</c>, <c>http://…</c>, <c>https://…</c>) or by Bolt (<c>bolt://HOST:PORT[/DATABASE]</c>, <c>neo4j://…</c>,
    /// <c>neo4j+s://…</c>).</summary>
    /// <param name="address">The address.</param>
    /// <param name="access">To read or to write.</param>
    /// <param name="user">Who is told and asked; nobody without it.</param>
    /// <exception cref="StoreException">It cannot be used; the message says why and what to do.</exception>
    public static IGraphStore Open(string address, StoreAccess access, StoreUser? user = null)
    {
        if (Neo4jAddress.IsMeant(address))
            return Neo4jStore.Open(Neo4jAddress.Parse(address), access, user ?? new StoreUser());
        return SqliteStore.Open(FileOf(address), access);
    }

    /// <summary>Opens a graph to read it with statements of users.</summary>
    /// <param name="address">The address of a server.</param>
    /// <param name="user">Who is told and asked.</param>
    /// <exception cref="StoreException">Likewise, and also when the address asks for Bolt.</exception>
    public static Neo4jStore OpenForStatements(string address, StoreUser user)
    {
        var server = Neo4jAddress.Parse(address);
        return server.IsBolt ? throw Neo4jErrors.OnlyOverHttp(server) : Neo4jStore.Open(server, StoreAccess.Read, user);
    }

    /// <summary>Whether the address asks for a server, by whatever protocol.</summary>
    public static bool IsServer(string address) => Neo4jAddress.IsMeant(address);

    private static string FileOf(string address)
    {
        var file = address.StartsWith(SqlitePrefix, StringComparison.OrdinalIgnoreCase) ? address[SqlitePrefix.Length..] : address;
        return file.Length > 0
            ? file
            : throw new StoreException(
                address, StoreProblem.Missing, $"The address '{address}' names no file. Write --graph FILE, for instance --graph graph.db.");
    }
}
