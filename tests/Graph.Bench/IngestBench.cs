using System.Diagnostics;
using System.Globalization;
using Graph.Stores;
using Graph.Stores.Sqlite;

namespace Graph.Bench;

/// <summary>Writing a generated graph into an empty store: of 100,000 events with 20,000 people and 250,000 participations, or of as much less.
/// With a recording the same statements can be sent by the official JavaScript driver: <c>replay.mjs</c>.</summary>
internal static class IngestBench
{
    private const int EventsOfOne = 5, BatchDocuments = 500, ProxyPort = 24_777;

    public static void Run(string address, int events, string? recording)
    {
        using var proxy = recording is null ? null : new RecordingProxy(new Uri(address.Replace("neo4j+", "", StringComparison.Ordinal)), recording, ProxyPort);
        using var store = StoreAddress.Open(proxy is null ? address : $"neo4j+{proxy.Address.ToString().TrimEnd('/')}", StoreAccess.Write);
        var world = new GeneratedWorld(events, people: events / EventsOfOne);
        var clock = new Stopwatch();
        var cpu = Environment.CpuUsage.TotalTime;
        foreach (var batch in world.Documents().Chunk(BatchDocuments))
        {
            clock.Start();
            store.Write(batch, "bench");
            clock.Stop();
        }

        double written = clock.Elapsed.TotalSeconds;
        var graph = world.Graph();
        clock.Start();
        store.WriteDerived(graph);
        clock.Stop();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{graph.Events.Count} events, {graph.Entities.Count} entities, {graph.Events.Sum(item => item.Participants.Count)} participations: documents {written:F1} s, graph {clock.Elapsed.TotalSeconds - written:F1} s, together {clock.Elapsed.TotalSeconds:F1} s ({events / clock.Elapsed.TotalSeconds:F0} events/s), CPU of this process {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:F1} s"));
    }
}
