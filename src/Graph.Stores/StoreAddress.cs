using Graph.Knowledge;
using Graph.Stores.Sqlite;

namespace Graph.Stores;

/// <summary>Where a graph is kept, as users write it.</summary>
public static class StoreAddress
{
    private const string SqlitePrefix = "sqlite:";
    private static readonly string[] Neo4jPrefixes =
        ["neo4j:", "neo4j+s:", "neo4j+ssc:", "neo4j+http:", "neo4j+https:", "bolt:", "bolt+s:", "bolt+ssc:", "http:", "https:"];

    /// <summary>Opens the graph at <paramref name="address"/>: a file, or <c>sqlite:FILE</c>.</summary>
    /// <exception cref="StoreException">It cannot be used; Neo4j addresses are not in this release.</exception>
    public static IGraphStore Open(string address, StoreAccess access)
    {
        if (Neo4jPrefixes.Any(prefix => address.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            throw new StoreException(
                address, StoreProblem.NotSupported,
                $"'{WithoutSecrets(address)}' is the address of a Neo4j server, and Neo4j is not in this release. What works now: a file, as in --graph graph.db or --graph sqlite:graph.db.");
        return SqliteStore.Open(FileOf(address), access);
    }

    private static string FileOf(string address)
    {
        var file = address.StartsWith(SqlitePrefix, StringComparison.OrdinalIgnoreCase) ? address[SqlitePrefix.Length..] : address;
        return file.Length > 0
            ? file
            : throw new StoreException(
                address, StoreProblem.Missing, $"The address '{address}' names no file. Write --graph FILE, for instance --graph graph.db.");
    }

    private static string WithoutSecrets(string address)
    {
        var at = address.LastIndexOf('@');
        var slashes = address.IndexOf("//", StringComparison.Ordinal);
        return at > slashes && slashes >= 0 ? address[..(slashes + 2)] + address[(at + 1)..] : address;
    }
}
