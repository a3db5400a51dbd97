using System.Diagnostics;
using System.Globalization;
using Graph.Queries;
using Graph.Stores;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;

namespace Graph.Bench;

/// <summary>How long who-met takes on a graph of many events, asked as the command asks: names are looked up, then contacts with their sentences.</summary>
internal static class AskBench
{
    private const int QuestionsToFile = 1000, QuestionsToServer = 200;

    /// <summary>Fills the store when it is empty; then asks.</summary>
    public static void Run(string address, int events)
    {
        var world = new GeneratedWorld(events, people: Math.Max(200, events / 50));
        using var store = StoreAddress.Open(address, StoreAccess.Write);
        var clock = Stopwatch.StartNew();
        if (store is not IGraphQueries { HoldsDocuments: true })
        {
            foreach (var batch in world.Documents().Chunk(500)) store.Write(batch, "bench");
            Line($"documents written in {clock.Elapsed.TotalSeconds:F1} s");
            store.WriteDerived(world.Graph());
            Line($"graph of {events} events written in {clock.Elapsed.TotalSeconds:F1} s");
        }

        if (store is not IGraphQueries queries) return;
        if (store is Neo4jStore) RecipeBench.WhoMet(address, world, QuestionsToFile);
        Ask(queries, world, 50);
        var (pairs, ones) = Ask(queries, world, store is Neo4jStore ? QuestionsToServer : QuestionsToFile);
        Line($"who-met of two: {Of(pairs)}");
        Line($"who-met of one: {Of(ones)}");
        Line($"peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
    }

    private static (List<(double Ms, int Found)> Pairs, List<(double Ms, int Found)> Ones) Ask(IGraphQueries queries, GeneratedWorld world, int count)
    {
        var (pairs, ones) = (new List<(double, int)>(), new List<(double, int)>());
        for (int i = 0; i < count; i++)
        {
            var (one, other) = world.Pair(i * 977);
            pairs.Add(Timed(() => queries.Contacts(new ContactQuestion(queries.Named(one).Answer.Choices[0], queries.Named(other).Answer.Choices[0]))));
            ones.Add(Timed(() => queries.Contacts(new ContactQuestion(queries.Named(one).Answer.Choices[0], null))));
        }

        return (pairs, ones);
    }

    private static (double Ms, int Found) Timed(Func<Answered<ContactAnswer>> ask)
    {
        var clock = Stopwatch.StartNew();
        int found = ask().Answer.Contacts.Count;
        return (clock.Elapsed.TotalMilliseconds, found);
    }

    private static string Of(List<(double Ms, int Found)> answers)
    {
        var times = answers.Select(answer => answer.Ms).Order().ToList();
        var found = answers.Select(answer => answer.Found).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture,
            $"p50 {times[times.Count / 2]:F2} ms, p95 {times[times.Count * 95 / 100]:F2} ms, longest {times[^1]:F2} ms of {times.Count} questions; contacts found p50 {found[found.Count / 2]}, p95 {found[found.Count * 95 / 100]}, most {found[^1]}");
    }

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
