using Graph.Knowledge;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;

namespace Graph.Stores;

/// <summary>Where a graph is kept, as users write it.</summary>
public static class StoreAddress
{
    private const string SqlitePrefix = "sqlite:";
    private static readonly string[] BoltPrefixes = ["neo4j:", "neo4j+s:", "neo4j+ssc:", "bolt:", "bolt+s:", "bolt+ssc:"];

    /// <summary>Opens the graph at <paramref name="address"/>: a file, <c>sqlite:FILE</c>, or a Neo4j server by HTTP
    /// (<c>neo4j+http://HOST:PORT[/DATABASE]</c>, <c>http://…</c>, <c>https://…</c>).</summary>
    /// <param name="address">The address.</param>
    /// <param name="access">To read or to write.</param>
    /// <param name="user">Who is told and asked; nobody without it.</param>
    /// <exception cref="StoreException">It cannot be used; the message says why and what to do.</exception>
    public static IGraphStore Open(string address, StoreAccess access, StoreUser? user = null)
    {
        if (Neo4jAddress.IsMeant(address))
            return Neo4jStore.Open(Neo4jAddress.Parse(address), access, user ?? new StoreUser());
        if (BoltPrefixes.Any(prefix => address.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            throw new StoreException(
                Neo4jAddress.WithoutSecrets(address), StoreProblem.NotSupported,
                $"'{Neo4jAddress.WithoutSecrets(address)}' asks for the Bolt protocol, which this kg does not speak. The same server answers over HTTP: --graph neo4j+http://localhost:7474, or https://NAME.databases.neo4j.io for Aura. A file works too: --graph graph.db.");
        return SqliteStore.Open(FileOf(address), access);
    }

    /// <summary>Whether the address asks for a server, by whatever protocol.</summary>
    public static bool IsServer(string address) => Neo4jAddress.IsMeant(address) || BoltPrefixes.Any(prefix => address.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static string FileOf(string address)
    {
        var file = address.StartsWith(SqlitePrefix, StringComparison.OrdinalIgnoreCase) ? address[SqlitePrefix.Length..] : address;
        return file.Length > 0
            ? file
            : throw new StoreException(
                address, StoreProblem.Missing, $"The address '{address}' names no file. Write --graph FILE, for instance --graph graph.db.");
    }
}
