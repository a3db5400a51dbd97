using Graph.App.Output;
using Graph.Knowledge;
using Graph.Queries;
using Graph.Stores;
using Graph.Stores.Sqlite;

namespace Graph.App;

/// <summary>Reads a graph for a question and says what the user should know about it.</summary>
internal static class OpenGraph
{
    /// <summary>Stops before anything is made when there is no graph.</summary>
    /// <exception cref="StoreException">There is none.</exception>
    public static void CheckThere(string address, Screen screen)
    {
        try
        {
            StoreAddress.Open(address, StoreAccess.Read, screen.StoreUser).Dispose();
        }
        catch (StoreException error) when (error.Problem == StoreProblem.Older)
        {
            // Opened to write it is brought up to date.
        }
    }

    /// <summary>Reads the whole graph.</summary>
    public static GraphIndex Read(string address, Screen screen)
    {
        using var store = StoreAddress.Open(address, StoreAccess.Read, screen.StoreUser);
        var graph = store.ReadGraph();
        Note(store, graph.Documents.Count > 0, address, screen);
        return new GraphIndex(graph);
    }

    /// <summary>Reads the whole graph, which may take long, and says so.</summary>
    public static GraphIndex ReadWhole(string address, Screen screen)
    {
        using var store = StoreAddress.Open(address, StoreAccess.Read, screen.StoreUser);
        screen.Tell($"Reading the whole graph: {Counted.Of(store.Ledger().Count, "document")}.");
        var graph = Waiting.Run(screen, "Reading", store.ReadGraph);
        Note(store, graph.Documents.Count > 0, address, screen);
        return Waiting.Run(screen, "Ordering", () => new GraphIndex(graph));
    }

    /// <summary>Puts questions to a graph, which looks up no more than they need.</summary>
    public static void Ask(string address, Screen screen, Action<IGraphQueries> ask)
    {
        using var store = StoreAddress.Open(address, StoreAccess.Read, screen.StoreUser);
        var queries = store as IGraphQueries ?? new IndexQueries(new GraphIndex(store.ReadGraph()));
        Note(store, queries.HoldsDocuments, address, screen);
        ask(queries);
    }

    private static void Note(IGraphStore store, bool holdsDocuments, string address, Screen screen)
    {
        if (!store.DerivedIsCurrent)
            screen.Tell($"Note: a build of '{address}' did not come to its end, so this answer leaves out what it added. Run the same 'kg build' again to finish it.");
        else if (!holdsDocuments)
            screen.Tell($"Note: the graph '{address}' holds no documents yet. Add some with: kg build FOLDER --graph {Shell.Quote(address)}");
    }
}
