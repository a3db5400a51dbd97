using System.Globalization;
using Graph.Stores.Sqlite;

namespace Graph.Stores.Neo4j;

/// <summary>What must be true of a server and its database before a graph in it is used.</summary>
internal static class Neo4jServer
{
    /// <summary>Checks that a Neo4j server of a known version answers and lets the user in.</summary>
    public static void Check(INeo4jTransport transport, Neo4jSession session, Neo4jAddress address)
    {
        if (session.Attempt(transport.Version) is { } version)
            CheckVersion(address, version);
        else if (session.Run("read/server") is [{ } row])
            CheckVersion(address, row.Text("version"));
        else
            throw Neo4jErrors.NotNeo4j(address);
    }

    /// <summary>Checks that the database holds a graph of ours, or makes it in an empty one.</summary>
    public static void CheckGraph(Neo4jSession session, Neo4jAddress address, StoreAccess access)
    {
        if (GraphProgress.Read(session) is { } progress)
        {
            if (progress.Schema > Neo4jStore.SchemaVersion)
                throw Neo4jErrors.Newer(address, progress.Schema, Neo4jStore.SchemaVersion);
        }
        else if (access == StoreAccess.Read)
            throw Neo4jErrors.Missing(address);
        else if (session.Run("read/nodes")[0].Long("nodes") is > 0 and var nodes)
            throw Neo4jErrors.Foreign(address, nodes);
        if (access != StoreAccess.Write)
            return;
        MakeIndexes(session, address);
        session.Change(transaction => transaction.Run("write/lock", new { schema = Neo4jStore.SchemaVersion }));
    }

    /// <summary>Makes the constraints and indexes that are missing: those of a new database, of one that was loaded from files, and those that
    /// somebody dropped. Tells of it where a graph is there already, as it may take a while.</summary>
    public static void MakeIndexes(Neo4jSession session, Neo4jAddress address)
    {
        var there = session.Run("read/schema").Select(row => row.Text("name")).ToHashSet(StringComparer.Ordinal);
        var missing = Cypher.In("schema").Where(statement => !there.Contains(IndexOf(statement))).ToList();
        if (missing.Count == 0)
            return;
        if (session.Run("read/any-document").Count > 0)
            session.Tell(string.Create(CultureInfo.InvariantCulture, $"The graph in {address.Display} lacks {missing.Count} constraints and indexes; making them."));
        foreach (var statement in missing)
            session.Define(statement);
        session.Run("read/await-indexes");
    }

    // "schema/claim-id" makes the constraint kg_claim_id, whose index has its name.
    internal static string IndexOf(string statement) => "kg_" + statement[(statement.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('-', '_');

    /// <summary>Refuses servers that are too old. Versions look like 5.26.30, 2025.10.1, 5.27-aura.</summary>
    internal static void CheckVersion(Neo4jAddress address, string version)
    {
        var numbers = version.Split('.', '-', '+').Take(2).Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        if (numbers.Count < 2 || new Version(numbers[0], numbers[1]) < Neo4jErrors.Oldest)
            throw Neo4jErrors.TooOld(address, version);
    }
}
