using System.Collections.Concurrent;
using System.Diagnostics;
using Graph.Knowledge;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;
using Graph.Tests.Support;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.Stores;

/// <summary>A server of the test's own that is killed and started again in the middle of a build.</summary>
[Collection("neo4j")]
public sealed class Neo4jCrashTests : IDisposable
{
    private const string Password = "test-password";
    private readonly TemporaryFolder folder = new();
    private bool started;

    public void Dispose()
    {
        if (started)
            Kit("wipe", "--data", folder["data"]);
        folder.Dispose();
    }

    [Fact]
    public async Task A_build_waits_for_a_server_that_was_killed_and_ends_with_the_same_graph()
    {
        _ = Neo4jTestServer.Uri;
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists(KitFile), "SKIPPED: needs the server kit in ../shared/neo4j to kill a server of its own.");
        var address = Neo4jAddress.Parse(Start());
        var documents = Enumerable.Range(0, 40).Select(number => Report(
            $"{number}.txt", $"Anna Vik met Bruno Sala {number % 4}.", Met("Anna Vik", $"Bruno Sala {number % 4}") with { Time = Day("2025-06-17") })).ToArray();
        var (told, written) = (new ConcurrentQueue<string>(), 0);
        using var store = Neo4jStore.Open(address, StoreAccess.Write, Password, told.Enqueue);

        var build = Task.Run(
            () =>
            {
                foreach (var document in documents)
                {
                    store.Write([document], "v1");
                    Interlocked.Increment(ref written);
                }

                store.WriteDerived(Derive(store.ReadTruth()));
            },
            TestContext.Current.CancellationToken);
        while (Volatile.Read(ref written) < 5)
            await Task.Delay(5, TestContext.Current.CancellationToken);
        Kit("kill", "--data", folder["data"]);
        Assert.False(build.IsCompleted, "The build ended before the server was killed.");
        Start();
        await build;

        Assert.Equal(CanonicalHash.Of(GraphOf(documents)), CanonicalHash.Of(store.ReadGraph()));
        Assert.Contains(told, line => line.Contains("does not answer", StringComparison.Ordinal));
        Assert.Contains(told, line => line.Contains("answers again", StringComparison.Ordinal));
    }

    private static string KitFile => Path.Combine(Repository.Root, "..", "shared", "neo4j", "neo4j");

    private string Start()
    {
        started = true;
        var lines = Kit("start", "--data", folder["data"], "--password", Password, "--owner", Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return lines.Split('\n').First(line => line.StartsWith("NEO4J_URI=", StringComparison.Ordinal))["NEO4J_URI=".Length..].Trim('\'');
    }

    // The server inherits the streams of the script that starts it, so a file takes its words.
    private string Kit(params string[] args)
    {
        var start = new ProcessStartInfo("bash", ["-c", "\"$@\" > \"$OUTPUT\" 2> /dev/null < /dev/null", "kit", KitFile, .. args]) { UseShellExecute = false };
        start.Environment["OUTPUT"] = folder["kit.txt"];
        using var process = Process.Start(start)!;
        Assert.True(process.WaitForExit(150_000), $"neo4j {args[0]} did not end.");
        Assert.Equal(0, process.ExitCode);
        return File.ReadAllText(folder["kit.txt"]);
    }
}
