using Graph.Claims;
using Graph.Stores;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;
using Newtonsoft.Json.Linq;
using static Graph.Tests.Support.Corpus;

namespace Graph.Tests.Stores;

/// <summary>Faults that a real server cannot be made to show at will, on a server that only plays its part, and what the user sees of them.</summary>
public sealed class Neo4jFaultTests : IDisposable
{
    private const string Graph = """{"data":{"fields":["schema","truth","derived","writes"],"values":[[1,0,0,1]]},"bookmarks":[]}""";
    private const string NoMemory = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";
    private readonly List<string> told = [];
    private readonly List<IDisposable> opened = [];
    private PlayedServer? server;

    public void Dispose()
    {
        opened.ForEach(item => item.Dispose());
        server?.Dispose();
    }

    [Theory]
    [InlineData(202)]
    [InlineData(400)]
    public void A_deadlock_in_the_middle_starts_the_whole_step_again_whatever_the_status_and_nobody_is_told(int status)
    {
        var store = OpenWriter(Once("MERGE (c:Chain", Error(status, "Neo.TransientError.Transaction.DeadlockDetected", "can't acquire")));

        store.Write([Sample], "v1");

        Assert.Equal(2, Count("MERGE (g:Graph"));
        Assert.Equal(1, Count("/commit"));
        Assert.Empty(told);
    }

    [Fact]
    public void A_transaction_that_expired_starts_the_whole_step_again()
    {
        var store = OpenWriter(Once("MERGE (c:Chain", Error(404, "Neo.ClientError.Request.Invalid", "Transaction with Id: \"a\" was not found. It may have timed out")));

        store.Write([Sample], "v1");

        Assert.Equal(2, Count("MERGE (g:Graph"));
        Assert.Empty(told);
    }

    [Fact]
    public void A_deadlock_that_does_not_end_is_named_as_work_of_others()
    {
        var store = OpenWriter(asked => asked.Body.Contains("MERGE (c:Chain", StringComparison.Ordinal) ? Error(400, "Neo.TransientError.Transaction.DeadlockDetected", "can't acquire") : null, TimeSpan.FromSeconds(1));

        Refused(StoreProblem.Busy, "Wait until other programs are done", () => store.Write([Sample], "v1"));
    }

    [Fact]
    public void A_batch_too_large_for_the_servers_memory_is_halved_until_it_fits()
    {
        var many = Enumerable.Range(0, 10).Select(number => Report($"{number}.txt", "Anna Vik met Bruno Sala.", Met("Anna Vik", "Bruno Sala"))).ToList();
        var store = OpenWriter(asked => Rows(asked) > 3 ? Error(400, NoMemory, "limit 64.0 MiB") : null);

        store.Write(many, "v1");

        Assert.Equal(1, Count("/commit"));
        Assert.Equal(20, server!.Requests.Where(asked => asked.Body.Contains("MERGE (c:Chain", StringComparison.Ordinal)).Sum(Rows));
        Assert.True(server!.Requests.Count(asked => Rows(asked) > 3) > 5);
        Assert.Empty(told);
    }

    [Fact]
    public void Too_little_memory_for_a_single_row_is_named_with_the_setting()
    {
        var store = OpenWriter(asked => Rows(asked) > 0 ? Error(202, NoMemory, "limit 64.0 MiB") : null);

        Refused(StoreProblem.TooLarge, "db.memory.transaction.max", () => store.Write([Sample], "v1"));
    }

    [Fact]
    public void An_answer_that_breaks_off_counts_as_no_answer_and_the_work_is_done_once_more()
    {
        var store = OpenWriter(Once("MERGE (c:Chain", new Scene(202, Graph) { CutAt = 20 }));

        store.Write([Sample], "v1");

        Assert.Equal(2, Count("MERGE (g:Graph"));
        Assert.Equal(1, Count("/commit"));
    }

    [Fact]
    public void A_connection_that_the_server_closed_while_it_was_idle_is_replaced_without_a_word()
    {
        Play(asked => asked.Method == "POST" ? new Scene(202, Graph) { ClosesIdle = true } : null);
        var store = Open();
        for (var turn = 0; turn < 3; turn++)
        {
            Thread.Sleep(100);
            Assert.True(store.DerivedIsCurrent);
        }

        Assert.True(server!.Requests.Select(asked => asked.Connection).Distinct().Count() > 3);
        Assert.Empty(told);
    }

    [Fact]
    public void A_connection_that_is_closed_while_the_question_is_under_way_is_replaced_without_a_word()
    {
        var turn = 0;
        Play(asked => asked.Method == "POST" && ++turn == 2 ? new Scene(202, Graph) { Silent = true } : null);

        Assert.True(Open().DerivedIsCurrent);
        Assert.Empty(told);
    }

    [Fact]
    public void A_server_that_stays_silent_is_waited_for_aloud_and_then_named()
    {
        var posts = 0;
        Play(asked => asked.Method == "POST" && ++posts > 1 ? new Scene(202, Graph) { Silent = true } : null);
        var store = Open(TimeSpan.FromSeconds(1));

        Refused(StoreProblem.Unreachable, "No Neo4j server answers", () => _ = store.DerivedIsCurrent);
        Assert.Contains("Waiting for it, up to 1 seconds; nothing is lost meanwhile", Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_lets_nobody_in_after_wrong_passwords_is_waited_for_aloud()
    {
        var turn = 0;
        Play(asked => asked.Method == "POST" && ++turn == 1 ? Error(429, "Neo.ClientError.Security.AuthenticationRateLimit", "Too many") : null);

        Assert.True(Open().DerivedIsCurrent);
        Assert.Contains("lets nobody in for some seconds, because too many wrong passwords came before", told[0], StringComparison.Ordinal);
        Assert.Contains("answers again", told[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_keeps_letting_nobody_in_is_named_with_the_password_to_check()
    {
        Play(asked => asked.Method == "POST" ? Error(429, "Neo.ClientError.Security.AuthenticationRateLimit", "Too many") : null);

        Refused(StoreProblem.Refused, "check NEO4J_PASSWORD", () => Open(TimeSpan.Zero));
    }

    [Fact]
    public void An_error_in_an_answer_with_status_202_is_an_error()
    {
        Play(asked => asked.Method == "POST" ? new Scene(202, """{"data":{"fields":["1/0"],"values":[]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""") : null);

        Refused(StoreProblem.Failed, "/ by zero", () => Open());
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOut")]
    public void A_step_that_somebody_ended_is_not_tried_again(string code)
    {
        var store = OpenWriter(asked => asked.Body.Contains("MERGE (c:Chain", StringComparison.Ordinal) ? Error(202, code, "Explicitly terminated by the user. ") : null);

        Refused(StoreProblem.Failed, "Nothing of this step was written", () => store.Write([Sample], "v1"));
        Assert.Equal(1, Count("MERGE (g:Graph"));
    }

    [Fact]
    public void An_old_server_is_named_with_its_version()
    {
        Play(asked => asked.Method == "GET" ? new Scene(200, """{"neo4j_version":"5.20.0"}""") : null);

        Refused(StoreProblem.NotSupported, "5.20.0", () => Open());
    }

    [Fact]
    public void Another_web_server_is_told_apart()
    {
        Play(asked => new Scene(asked.Method == "GET" ? 200 : 404, "<html>Hello</html>"));

        Refused(StoreProblem.NotAGraph, "no Neo4j server", () => Open());
    }

    [Fact]
    public void A_server_that_is_not_there_is_named_at_once()
    {
        Play(_ => null);
        server!.Dispose();

        Refused(StoreProblem.Unreachable, "No Neo4j server answers", () => Open());
        Assert.Empty(told);
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
        Play(_ => null);
        var error = Record.Exception(() => Neo4jServer.CheckVersion(Address, version));
        Assert.Equal(taken, error is null);
    }

    private static DocumentClaims Sample => Report("a.txt", "Anna Vik met Bruno Sala.", Met("Anna Vik", "Bruno Sala"));

    private Neo4jAddress Address => new(server!.Uri, "neo4j", "neo4j");

    private static Scene Error(int status, string code, string message) => new(status, $$"""{"errors":[{"code":"{{code}}","message":"{{message.Replace("\"", "\\\"", StringComparison.Ordinal)}}"}]}""");

    private static Func<Asked, Scene?> Once(string part, Scene scene)
    {
        var turn = 0;
        return asked => asked.Body.Contains(part, StringComparison.Ordinal) && ++turn == 1 ? scene : null;
    }

    private static int Rows(Asked asked) => asked.Method == "POST" && (JObject.Parse(asked.Body)["parameters"]?["rows"] as JArray) is { } rows ? rows.Count : 0;

    private int Count(string part) => server!.Requests.Count(asked => asked.Path.Contains(part, StringComparison.Ordinal) || asked.Body.Contains(part, StringComparison.Ordinal));

    // What is not played otherwise is answered as by an empty graph.
    private void Play(Func<Asked, Scene?> play) => server = new PlayedServer(asked => play(asked) ?? asked switch
    {
        { Method: "GET" } => new Scene(200, """{"neo4j_version":"5.26.30"}"""),
        { Method: "DELETE" } => new Scene(200, ""),
        _ when asked.Path.EndsWith("/commit", StringComparison.Ordinal) => new Scene(202, """{"bookmarks":[]}"""),
        _ when asked.Body.Contains(":Graph {id: 'graph'}", StringComparison.Ordinal) => new Scene(202, Graph.Replace("\"bookmarks\":[]", "\"transaction\":{\"id\":\"a\"}", StringComparison.Ordinal)),
        _ => new Scene(202, """{"data":{"fields":[],"values":[]},"transaction":{"id":"a"}}"""),
    });

    private Neo4jStore OpenWriter(Func<Asked, Scene?> play, TimeSpan? patience = null)
    {
        Play(play);
        return Open(patience);
    }

    private Neo4jStore Open(TimeSpan? patience = null)
    {
        var store = Neo4jStore.Open(Address, StoreAccess.Read, "secret-word", told.Add, patience ?? TimeSpan.FromSeconds(20));
        opened.Add(store);
        return store;
    }

    private void Refused(StoreProblem problem, string says, Action work)
    {
        var error = Assert.Throws<StoreException>(work);
        Assert.Equal(problem, error.Problem);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Contains(server!.Uri.Authority, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", error.ToString() + string.Join(' ', told), StringComparison.Ordinal);
    }
}
