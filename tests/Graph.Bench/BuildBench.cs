using System.Diagnostics;
using System.Globalization;
using Graph.Claims;
using Graph.Knowledge;
using Graph.Stores;
using Graph.Stores.Sqlite;

namespace Graph.Bench;

/// <summary>Building a graph of generated documents into a store, without reading language: how time and memory grow.</summary>
internal static class BuildBench
{
    private const int BatchDocuments = 64;
    private const string DataVersion = "bench";

    public static void Run(string address, int documents)
    {
        var news = new GeneratedNews(documents, people: Math.Max(100, documents / 20));
        using var store = StoreAddress.Open(address, StoreAccess.Write);
        var clock = Stopwatch.StartNew();
        foreach (var batch in news.Documents().Chunk(BatchDocuments)) store.Write(batch, DataVersion);
        Line($"{documents} documents written in {Lap(clock)} s");
        KnowledgeGraph? graph = Derive(store, clock);
        Line($"{graph.Entities.Count} entities, {graph.Events.Count} events of {graph.Claims.Count} claims");
        graph = null;
        store.Write([.. new GeneratedNews(documents + 1, people: Math.Max(100, documents / 20)).Documents().Skip(documents)], DataVersion);
        clock.Restart();
        Derive(store, clock);
        Line($"peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
    }

    private static KnowledgeGraph Derive(IGraphStore store, Stopwatch clock)
    {
        IReadOnlyList<DocumentClaims> truth = store.ReadTruth();
        double read = Lap(clock);
        var graph = GraphBuilder.Build(truth, store.Judgements());
        double computed = Lap(clock);
        store.WriteDerived(graph);
        double written = Lap(clock);
        Line($"truth read in {read} s, graph computed in {computed} s, written in {written} s");
        return graph;
    }

    private static double Lap(Stopwatch clock)
    {
        double seconds = clock.Elapsed.TotalSeconds;
        clock.Restart();
        return Math.Round(seconds, 2);
    }

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
