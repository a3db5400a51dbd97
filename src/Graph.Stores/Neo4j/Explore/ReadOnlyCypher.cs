using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.Stores.Neo4j.Explore;

/// <summary>Which of the layers are on. All, but for tests that try each alone.</summary>
internal sealed record ReadLayers(bool Gate = true, bool Plan = true, bool AccessMode = true);

/// <summary>Runs statements of users that only read. Three layers stand between a statement and the graph, and each is enough by itself for what writes: the
/// gate reads its words, the plan is what the server understood, and the server runs it in a transaction that cannot write.</summary>
public sealed partial class ReadOnlyCypher
{
    // How long to wait for the server to end a statement by itself.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private readonly Neo4jHttp http;
    private readonly Neo4jAddress address;

    internal ReadOnlyCypher(Neo4jHttp http, Neo4jAddress address) => (this.http, this.address) = (http, address);

    internal ReadLayers Layers { get; init; } = new();

    /// <summary>Runs a statement.</summary>
    /// <param name="statement">One statement.</param>
    /// <param name="parameters">Values of its parameters by their names; a <see cref="DateTime"/> is sent as a day.</param>
    /// <param name="limits">How much is taken; the answer says where it was cut.</param>
    /// <param name="stop">Gives it up.</param>
    /// <exception cref="RefusedStatementException">It might do more than read.</exception>
    /// <exception cref="CypherStatementException">The server cannot run it.</exception>
    /// <exception cref="StoreException">The server cannot be reached.</exception>
    public CypherAnswer Run(string statement, IReadOnlyDictionary<string, JToken> parameters, AnswerLimits limits, CancellationToken stop = default)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(limits.Time + Grace);
        try
        {
            var answer = Run(statement, parameters, limits, time);
            stop.ThrowIfCancellationRequested();
            return answer;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new CypherAnswer([], [], "time");
        }
    }

    /// <summary>How the server would run a statement, as its own table; nothing is run.</summary>
    public string Explain(string statement, IReadOnlyDictionary<string, JToken> parameters)
    {
        var (transaction, plan) = Open(statement, parameters, AnswerLimits.Standard.Time, CancellationToken.None);
        http.Rollback(transaction);
        return plan;
    }

    // The transaction is opened by asking for the plan in it. Its time begins to count here: the server takes a limit at no other moment.
    private (string Transaction, string Plan) Open(string statement, IReadOnlyDictionary<string, JToken> parameters, TimeSpan time, CancellationToken stop)
    {
        if (Layers.Gate && ReadGate.Check(statement) is { } refusal)
            throw new RefusedStatementException(refusal);
        var body = Body("EXPLAIN\n" + statement, parameters);
        body["accessMode"] = Layers.AccessMode ? "Read" : "Write";
        body["maxExecutionTime"] = Math.Max(1, (int)Math.Ceiling(time.TotalSeconds));
        var reader = new AnswerReader(AnswerLimits.Standard);
        Send("/tx", body, reader, stop);
        stop.ThrowIfCancellationRequested();
        if (reader.Fault is { } fault)
            throw Failure(fault);
        var transaction = (string)reader.Rest["transaction"]!["id"]!;
        if (Layers.Plan && Planned(reader) is { } unsafePlan)
        {
            http.Rollback(transaction);
            throw new RefusedStatementException(unsafePlan);
        }

        return (transaction, (string?)reader.Rest["queryPlan"]?["arguments"]?["string-representation"] ?? "");
    }

    // What came before the time was over is kept.
    private CypherAnswer Run(string statement, IReadOnlyDictionary<string, JToken> parameters, AnswerLimits limits, CancellationTokenSource time)
    {
        var (transaction, plan) = Open(statement, parameters, limits.Time, time.Token);
        var reader = new AnswerReader(limits);
        Send($"/tx/{transaction}/commit", Body(statement, parameters), reader, time.Token);
        if (reader.Fault is { } fault && !IsTime(fault))
            throw Failure(fault);
        if (reader.Fault is not null)
            reader.OutOfTime();
        return reader.Answer with { Plan = plan };
    }

    private static Refusal? Planned(AnswerReader reader) => reader.Rest["queryPlan"] is JObject plan
        ? ReadPlan.Check(plan)
        : new Refusal("plan", "The server does not say how it would run the statement.");

    private static JObject Body(string statement, IReadOnlyDictionary<string, JToken> parameters) =>
        new() { ["statement"] = statement, ["parameters"] = CypherParameters.Typed(parameters) };

    private void Send(string path, JObject body, AnswerReader reader, CancellationToken stop)
    {
        try
        {
            http.Typed(path, body.ToString(Formatting.None), reader.Read, stop);
        }
        catch (OperationCanceledException)
        {
            reader.OutOfTime();
        }
        catch (Neo4jFault fault)
        {
            throw Failure(fault);
        }
    }

    private static bool IsTime(Neo4jFault fault) => fault.Code.StartsWith("Neo.ClientError.Transaction.TransactionTimedOut", StringComparison.Ordinal);

    private Exception Failure(Neo4jFault fault) => fault.Code switch
    {
        "Neo.ClientError.Statement.AccessMode" or "Neo.DatabaseError.Transaction.TransactionStartFailed" or "Neo.ClientError.Statement.UnsupportedAdministrationCommand" =>
            new RefusedStatementException(new Refusal("server", $"The server refuses it: {fault.Message}")),
        _ when fault.Code.StartsWith("Neo.ClientError.Statement.", StringComparison.Ordinal) || fault.Code.StartsWith("Neo.ClientError.Procedure.", StringComparison.Ordinal) =>
            new CypherStatementException(Lines().Replace(fault.Message.Replace("\"EXPLAIN\n", "\"", StringComparison.Ordinal), Earlier)),
        _ => Neo4jErrors.Of(address, fault, TimeSpan.Zero),
    };

    // The word EXPLAIN has a line of its own before the statement.
    private static string Earlier(Match match) =>
        string.Create(CultureInfo.InvariantCulture, $"line {Math.Max(1, int.Parse(match.Groups["line"].ValueSpan, CultureInfo.InvariantCulture) - 1)}, column {match.Groups["column"].Value}");

    [GeneratedRegex(@"line (?<line>\d{1,6}), column (?<column>\d{1,6})( \(offset: \d+\))?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Lines();
}
