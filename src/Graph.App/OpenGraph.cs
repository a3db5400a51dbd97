using Graph.App.Output;
using Graph.Queries;
using Graph.Stores;
using Graph.Stores.Sqlite;

namespace Graph.App;

/// <summary>Reads a graph for a question and says what the user should know about it.</summary>
internal static class OpenGraph
{
    /// <summary>Stops before anything is made when there is no graph.</summary>
    /// <exception cref="StoreException">There is none.</exception>
    public static void CheckThere(string address)
    {
        try
        {
            StoreAddress.Open(address, StoreAccess.Read).Dispose();
        }
        catch (StoreException error) when (error.Problem == StoreProblem.Older)
        {
            // Opened to write it is brought up to date.
        }
    }

    public static GraphIndex Read(string address, Screen screen)
    {
        using var store = StoreAddress.Open(address, StoreAccess.Read);
        var graph = store.ReadGraph();
        if (!store.DerivedIsCurrent)
            screen.Tell($"Note: a build of '{address}' did not come to its end, so this answer leaves out what it added. Run the same 'kg build' again to finish it.");
        else if (graph.Documents.Count == 0)
            screen.Tell($"Note: the graph '{address}' holds no documents yet. Add some with: kg build FOLDER --graph {Shell.Quote(address)}");
        return new GraphIndex(graph);
    }
}
