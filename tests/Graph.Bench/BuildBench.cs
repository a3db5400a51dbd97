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
        var cpu = Environment.CpuUsage.TotalTime;
        foreach (var batch in news.Documents().Chunk(BatchDocuments)) store.Write(batch, DataVersion);
        Line($"{documents} documents written in {Lap(ref cpu)} CPU s");
        Derive(store);
        store.Write([.. new GeneratedNews(documents + 1, people: Math.Max(100, documents / 20)).Documents().Skip(documents)], DataVersion);
        Derive(store);
        Line($"peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
    }

    private static void Derive(IGraphStore store)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        IReadOnlyList<DocumentClaims> truth = store.ReadTruth();
        double read = Lap(ref cpu);
        var graph = GraphBuilder.Build(truth, store.Judgements());
        double computed = Lap(ref cpu);
        store.WriteDerived(graph);
        double written = Lap(ref cpu);
        Line($"truth read in {read} CPU s, graph computed in {computed}, written in {written}: {graph.Entities.Count} entities, {graph.Events.Count} events of {graph.Claims.Count} claims");
    }

    // Seconds of this process's work, garbage collection included: other programs on the machine do not change them much.
    private static double Lap(ref TimeSpan before)
    {
        var now = Environment.CpuUsage.TotalTime;
        double seconds = (now - before).TotalSeconds;
        before = now;
        return Math.Round(seconds, 2);
    }

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
