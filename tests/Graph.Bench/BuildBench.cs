using System.Diagnostics;
using System.Globalization;
using Graph.Claims;
using Graph.Knowledge;
using Graph.Queries;
using Graph.Stores;
using Graph.Stores.Sqlite;

namespace Graph.Bench;

/// <summary>Building a graph of generated documents into a store, without reading language: how time and memory grow.</summary>
internal static class BuildBench
{
    private const int BatchDocuments = 64;
    private const string DataVersion = "bench";
    private const int Questions = 400;

    public static void Run(string address, int documents)
    {
        var news = new GeneratedNews(documents, people: Math.Max(100, documents / 20));
        using var store = StoreAddress.Open(address, StoreAccess.Write);
        var cpu = Environment.CpuUsage.TotalTime;
        foreach (var batch in news.Documents().Chunk(BatchDocuments)) store.Write(batch, DataVersion);
        Line($"{documents} documents written in {Lap(ref cpu)} CPU s");
        KnowledgeGraph? graph = Derive(store);
        Line($"{graph.Entities.Count} entities, {graph.Events.Count} events of {graph.Claims.Count} claims");
        Ask(store, graph);
        graph = null;
        store.Write([.. new GeneratedNews(documents + 1, people: Math.Max(100, documents / 20)).Documents().Skip(documents)], DataVersion);
        Derive(store);
        Line($"peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
    }

    private static KnowledgeGraph Derive(IGraphStore store)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        IReadOnlyList<DocumentClaims> truth = store.ReadTruth();
        double read = Lap(ref cpu);
        var graph = GraphBuilder.Build(truth, store.Judgements());
        double computed = Lap(ref cpu);
        store.WriteDerived(graph);
        double written = Lap(ref cpu);
        Line($"truth read in {read} CPU s, graph computed in {computed}, written in {written}");
        return graph;
    }

    // Who met whom as the command asks it: two names are looked up, then their contacts with the sentences.
    private static void Ask(IGraphStore store, KnowledgeGraph graph)
    {
        if (store is not IGraphQueries queries) return;
        var dice = new Random(1);
        var pairs = graph.Events.Where(item => item.Participants.Count(party => party.Role != "place") > 1).OrderBy(_ => dice.Next()).Take(Questions)
            .Select(item => item.Participants.Where(party => party.Role != "place").Select(party => party.Entity).Take(2).ToArray()).ToList();
        var names = graph.Entities.ToDictionary(entity => entity.Id, entity => entity.Name, StringComparer.Ordinal);
        var (ofPair, ofOne) = (new List<double>(), new List<double>());
        foreach (string[] pair in pairs)
        {
            ofPair.Add(Milliseconds(() => queries.Contacts(new ContactQuestion(queries.Named(names[pair[0]]).Answer.Choices[0], queries.Named(names[pair[1]]).Answer.Choices[0]))));
            ofOne.Add(Milliseconds(() => queries.Contacts(new ContactQuestion(queries.Named(names[pair[0]]).Answer.Choices[0], null))));
        }

        foreach (var (what, times) in new[] { ("of two", ofPair), ("of one", ofOne) })
            Line($"who-met {what}: p50 {times.Order().ElementAt(times.Count / 2)} ms, p95 {times.Order().ElementAt(times.Count * 95 / 100)} ms of {times.Count} questions");
    }

    private static double Milliseconds(Action ask)
    {
        var clock = Stopwatch.StartNew();
        ask();
        return Math.Round(clock.Elapsed.TotalMilliseconds, 2);
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
