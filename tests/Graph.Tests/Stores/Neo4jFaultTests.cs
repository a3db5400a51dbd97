using System.Net;
using System.Text;
using Graph.Stores;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;

namespace Graph.Tests.Stores;

/// <summary>Faults that a real server cannot be made to show at will, on a server that only plays its part.</summary>
public sealed class Neo4jFaultTests : IDisposable
{
    private const string Deadlock = """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"can't acquire"}]}""";
    private const string Progress = """{"data":{"fields":["schema","truth","derived","writes"],"values":[[1,0,0,1]]},"bookmarks":[]}""";
    private readonly HttpListener listener = new();
    private readonly Uri uri;

    public Neo4jFaultTests()
    {
        using var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        free.Start();
        uri = new Uri($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
        free.Stop();
        listener.Prefixes.Add(uri.AbsoluteUri);
        listener.Start();
    }

    public void Dispose() => listener.Close();

    [Theory]
    [InlineData(202)]
    [InlineData(400)]
    public void A_transient_error_is_tried_again_whatever_its_status(int status)
    {
        var asked = Play((status, Deadlock), (202, Progress));

        Assert.True(Open().DerivedIsCurrent);
        Assert.Equal(4, asked.Count);
    }

    [Fact]
    public void An_answer_that_breaks_off_counts_as_no_answer_and_the_work_is_done_once_more()
    {
        Play((202, Progress), (202, Progress[..40]), (202, Progress));

        Assert.True(Open().DerivedIsCurrent);
    }

    [Fact]
    public void An_error_in_an_answer_with_status_202_is_an_error()
    {
        Play((202, """{"data":{"fields":["1/0"],"values":[]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}"""));

        Refused(StoreProblem.Failed, "/ by zero");
    }

    [Fact]
    public void Too_little_memory_is_named_when_no_batch_is_small_enough()
    {
        Play([.. Enumerable.Repeat((202, """{"errors":[{"code":"Neo.TransientError.General.MemoryPoolOutOfMemoryError","message":"limit 64.0 MiB"}]}"""), 20)]);

        Refused(StoreProblem.TooLarge, "db.memory.transaction.max");
    }

    [Fact]
    public void An_old_server_is_named_with_its_version()
    {
        Discovery = """{"neo4j_version":"5.20.0"}""";
        Play();

        Refused(StoreProblem.NotSupported, "5.20.0");
    }

    [Fact]
    public void Another_web_server_is_told_apart()
    {
        Discovery = "<html>Hello</html>";
        Play((404, "<html>No</html>"));

        Refused(StoreProblem.NotAGraph, "no Neo4j server");
    }

    [Fact]
    public void A_server_that_is_not_there_is_named_at_once()
    {
        listener.Stop();

        Refused(StoreProblem.Unreachable, "No Neo4j server answers");
    }

    [Theory]
    [InlineData("5.26.30", true)]
    [InlineData("2025.10.1", true)]
    [InlineData("5.27-aura", true)]
    [InlineData("5.25.1", false)]
    [InlineData("4.4.12", false)]
    [InlineData("unknown", false)]
    public void Versions_from_5_26_on_are_taken(string version, bool taken)
    {
        var error = Record.Exception(() => Neo4jServer.CheckVersion(Address, version));
        Assert.Equal(taken, error is null);
    }

    private string Discovery { get; set; } = """{"neo4j_version":"5.26.30"}""";

    private Neo4jAddress Address => new(uri, "neo4j", "neo4j");

    private Neo4jStore Open() => Neo4jStore.Open(Address, StoreAccess.Read, "secret-word", patience: TimeSpan.FromSeconds(20));

    private void Refused(StoreProblem problem, string says)
    {
        var error = Assert.Throws<StoreException>(Open);
        Assert.Equal(problem, error.Problem);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Contains(uri.Authority, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", error.ToString(), StringComparison.Ordinal);
    }

    // Gives the answers one after the other, the last one for ever; keeps what was asked.
    private List<string> Play(params (int Status, string Body)[] answers)
    {
        var asked = new List<string>();
        _ = Task.Run(async () =>
        {
            for (var turn = 0; listener.IsListening;)
            {
                var context = await listener.GetContextAsync();
                asked.Add(context.Request.RawUrl!);
                var isDiscovery = context.Request.HttpMethod == "GET";
                var (status, body) = isDiscovery ? (200, Discovery) : answers[Math.Min(turn++, answers.Length - 1)];
                context.Response.StatusCode = status;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
                context.Response.Close();
            }
        });
        return asked;
    }
}
