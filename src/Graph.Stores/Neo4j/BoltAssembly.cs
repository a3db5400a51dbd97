using System.Reflection;

namespace Graph.Stores.Neo4j;

/// <summary>Finds what speaks Bolt: the assembly Graph.Stores.Bolt beside the program. The program is whole without it.</summary>
internal static class BoltAssembly
{
    public const string Name = "Graph.Stores.Bolt";

    /// <summary>The type with the static method <c>INeo4jTransport Open(Neo4jAddress, string?)</c>.</summary>
    public const string EntryType = "Graph.Stores.Bolt.BoltTransport";

    /// <summary>A transport for one database. Without <paramref name="password"/> no login is sent.</summary>
    /// <exception cref="StoreException">The assembly is not there, or is of another version.</exception>
    public static INeo4jTransport Connect(Neo4jAddress address, string? password) => Connect(address, password, AppContext.BaseDirectory);

    internal static INeo4jTransport Connect(Neo4jAddress address, string? password, string folder)
    {
        var file = Path.Combine(folder, $"{Name}.dll");
        if (!File.Exists(file))
            throw Neo4jErrors.NoBolt(address);
        try
        {
            return Entry(file) is { } open ? open(address, password) : throw Neo4jErrors.WrongBolt(address, file, null);
        }
        catch (Exception error) when (error is BadImageFormatException or IOException or ArgumentException or TypeLoadException or MissingMemberException)
        {
            throw Neo4jErrors.WrongBolt(address, file, error);
        }
    }

    // LoadFrom also finds the driver beside the file.
    private static Func<Neo4jAddress, string?, INeo4jTransport>? Entry(string file) => Assembly.LoadFrom(file).GetType(EntryType)
        ?.GetMethod("Open", [typeof(Neo4jAddress), typeof(string)])?.CreateDelegate<Func<Neo4jAddress, string?, INeo4jTransport>>();
}
