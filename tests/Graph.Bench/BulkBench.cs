using System.Diagnostics;
using System.Globalization;
using Graph.Stores.Neo4j;
using Graph.Stores.Neo4j.Bulk;

namespace Graph.Bench;

/// <summary>The graph of <see cref="AskBench"/> as files for <c>neo4j-admin database import full</c>: the way to a server of a million events.</summary>
internal static class BulkBench
{
    public static void Run(string folder, int events)
    {
        var world = new GeneratedWorld(events, people: Math.Max(200, events / 50));
        var clock = Stopwatch.StartNew();
        Directory.CreateDirectory(folder);
        using var files = new BulkFolder(folder);
        var truth = new TruthWriter(files);
        foreach (var batch in world.Documents().Chunk(500)) truth.Write(batch, "bench");
        new DerivedWriter(files).Write(world.Graph());
        files.RunRows("write/lock", [new { id = GraphProgress.Id, properties = GraphProgress.Loaded }]);
        BulkExport.WriteOptions(files, folder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{files.Nodes} nodes and {files.Ties} ties of {events} events in {clock.Elapsed.TotalSeconds:F1} s, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
    }
}
