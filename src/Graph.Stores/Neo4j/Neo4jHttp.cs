using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.Stores.Neo4j;

/// <summary>Sends single requests to the HTTP Query API v2 and tells success from failure. Never tries again on its own.</summary>
internal sealed class Neo4jHttp : INeo4jTransport
{
    // The server closes idle connections after 30 s (measured on 5.26).
    private static readonly TimeSpan IdleConnections = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Connecting = TimeSpan.FromSeconds(10);

    // A writer may wait for the lock of one that died, which the server frees after about a minute.
    private static readonly TimeSpan Answering = TimeSpan.FromMinutes(10);
    private readonly HttpClient client;
    private readonly Neo4jAddress address;

    /// <summary>A client for one database. Without <paramref name="password"/> no login is sent.</summary>
    public Neo4jHttp(Neo4jAddress address, string? password)
    {
        this.address = address;
        client = new HttpClient(new SocketsHttpHandler
        {
            PooledConnectionIdleTimeout = IdleConnections,
            ConnectTimeout = Connecting,
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !address.Server.IsLoopback,
        })
        {
            BaseAddress = address.Server,
            Timeout = Answering,
        };
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (password is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
                "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{address.User}:{password}")));
    }

    /// <summary>The body of a request that runs a statement.</summary>
    public static string Body(string statement, string parameters) => $"{{\"statement\":{JsonConvert.ToString(statement)},\"parameters\":{parameters}}}";

    /// <inheritdoc/>
    public string? Version() => Discover() is { } told ? (string?)told["neo4j_version"] ?? throw Neo4jErrors.NotNeo4j(address) : null;

    /// <inheritdoc/>
    public IReadOnlyList<Neo4jRow> Read(string statement, string parameters) => Post("", Body(statement, parameters)).Rows();

    /// <inheritdoc/>
    public void Define(string statement) => Read(statement, "{}");

    /// <inheritdoc/>
    public T Write<T>(Func<RunStatement, T> work)
    {
        var transaction = new HttpTransaction(this);
        try
        {
            var result = work(transaction.Run);
            transaction.Commit();
            return result;
        }
        finally
        {
            transaction.Rollback();
        }
    }

    // Null when the server answers but does not say (Aura).
    private JObject? Discover()
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "");
            using var response = client.Send(request);
            using var reader = new StreamReader(response.Content.ReadAsStream());
            return response.IsSuccessStatusCode ? Parse(reader) : null;
        }
        catch (Exception error) when (error is JsonException or InvalidCastException)
        {
            return null;
        }
        catch (Exception error) when (IsLost(error))
        {
            throw new Neo4jFault(FaultKind.NoAnswer, "no answer", Innermost(error), error);
        }
    }

    /// <summary>Posts a statement.</summary>
    /// <param name="path">Below <c>/db/NAME/query/v2</c>: empty, <c>/tx</c>, <c>/tx/ID</c> or <c>/tx/ID/commit</c>.</param>
    /// <param name="body">The JSON body.</param>
    /// <exception cref="Neo4jFault">There was no whole answer, or it holds errors.</exception>
    public Neo4jAnswer Post(string path, string body)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Path(path)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            using var response = client.Send(request, HttpCompletionOption.ResponseHeadersRead);
            using var reader = new StreamReader(response.Content.ReadAsStream(), Encoding.UTF8);
            return Answer(response, reader);
        }
        catch (Exception error) when (IsLost(error))
        {
            throw new Neo4jFault(FaultKind.NoAnswer, "no answer", Innermost(error), error);
        }
    }

    /// <summary>Posts a statement whose parameters are typed JSON and lets the answer, whole or with errors, be read as it comes.</summary>
    /// <param name="path">Likewise.</param>
    /// <param name="body">The JSON body.</param>
    /// <param name="read">Reads the answer, perhaps not to its end; then the connection is closed.</param>
    /// <param name="stop">Closes the connection.</param>
    /// <exception cref="Neo4jFault">There was no whole answer.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> came first.</exception>
    public void Typed(string path, string body, Action<Stream> read, CancellationToken stop)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Path(path)) { Content = new StringContent(body, Encoding.UTF8, "application/vnd.neo4j.query") };
            using var response = client.Send(request, HttpCompletionOption.ResponseHeadersRead, stop);
            using var closing = stop.Register(response.Dispose);
            try
            {
                read(response.Content.ReadAsStream(stop));
            }
            catch (JsonException error)
            {
                throw new Neo4jFault(response.IsSuccessStatusCode ? FaultKind.NoAnswer : KindOf(response.StatusCode), $"HTTP {(int)response.StatusCode}", "The answer broke off.", error);
            }
        }
        catch (Exception error) when (stop.IsCancellationRequested && (IsLost(error) || error is ObjectDisposedException or Neo4jFault))
        {
            throw new OperationCanceledException(error.Message, error, stop);
        }
        catch (Exception error) when (IsLost(error))
        {
            throw new Neo4jFault(FaultKind.NoAnswer, "no answer", Innermost(error), error);
        }
    }

    /// <summary>How the server would run a statement, as its own table; nothing is run.</summary>
    public string Plan(string statement) => Post("", $"{{\"statement\":{JsonConvert.ToString("EXPLAIN " + statement)}}}").Plan;

    /// <summary>Rolls a transaction back as far as the server can be reached; it expires by itself otherwise.</summary>
    public void Rollback(string transaction)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Delete, Path($"/tx/{transaction}"));
            using var response = client.Send(request);
        }
        catch (Exception error) when (IsLost(error))
        {
            // Nothing is left to do: an abandoned transaction ends at its time limit.
        }
    }

    public void Dispose() => client.Dispose();

    private string Path(string path) => $"db/{Uri.EscapeDataString(address.Database)}/query/v2{path}";

    // Errors also come with 202, after rows: a success has status 2xx, no errors, and a body that is whole.
    private static Neo4jAnswer Answer(HttpResponseMessage response, StreamReader reader)
    {
        JObject body;
        try
        {
            body = Parse(reader);
        }
        catch (JsonException error) when (response.IsSuccessStatusCode)
        {
            throw new Neo4jFault(FaultKind.NoAnswer, "cut off", "The answer broke off.", error);
        }
        catch (JsonException error)
        {
            throw new Neo4jFault(KindOf(response.StatusCode), $"HTTP {(int)response.StatusCode}", response.ReasonPhrase ?? "no reason given", error);
        }

        if (body["errors"] is JArray { Count: > 0 } errors)
            throw Neo4jFault.Of((string?)errors[0]["code"] ?? "", (string?)errors[0]["message"] ?? "");
        return response.IsSuccessStatusCode
            ? new Neo4jAnswer(body)
            : throw new Neo4jFault(KindOf(response.StatusCode), $"HTTP {(int)response.StatusCode}", response.ReasonPhrase ?? "no reason given");
    }

    // Something between us and the server (a proxy, a load balancer) says that it does not reach it now.
    private static FaultKind KindOf(HttpStatusCode status) => status
        is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout ? FaultKind.NoAnswer : FaultKind.Final;

    private static JObject Parse(TextReader reader)
    {
        using var json = new JsonTextReader(reader) { DateParseHandling = DateParseHandling.None, MaxDepth = 256, CloseInput = false };
        return JObject.Load(json);
    }

    private static bool IsLost(Exception error) => error is HttpRequestException or IOException or TaskCanceledException;

    private static string Innermost(Exception error) => error.GetBaseException().Message;
}
