using Graph.Stores.Neo4j;
using Neo4j.Driver;

namespace Graph.Stores.Bolt;

/// <summary>Carries statements over Bolt with the official driver. Who tries again is <see cref="Neo4jSession"/>, as over HTTP: what a statement
/// throws is a <see cref="Neo4jFault"/>, which the driver does not know and so does not repeat.</summary>
internal sealed class BoltTransport : INeo4jTransport
{
    private static readonly TimeSpan Connecting = TimeSpan.FromSeconds(10);
    private readonly IDriver driver;
    private readonly string database;

    // One for all sessions: each reads what those before it wrote, on whatever member of a cluster.
    private readonly IBookmarkManager bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();

    private BoltTransport(IDriver driver, string database) => (this.driver, this.database) = (driver, database);

    /// <summary>The entry point, found by its name. Nothing is sent yet.</summary>
    public static INeo4jTransport Open(Neo4jAddress address, string? password) => new BoltTransport(
        GraphDatabase.Driver(
            address.Server,
            password is null ? AuthTokens.None : AuthTokens.Basic(address.User, password),
            config => config.WithConnectionTimeout(Connecting).WithMaxTransactionRetryTime(TimeSpan.Zero)),
        address.Database);

    /// <inheritdoc/>
    public string? Version() => null;

    /// <inheritdoc/>
    public IReadOnlyList<Neo4jRow> Read(string statement, string parameters) =>
        InSession(session => session.ExecuteReadAsync(Once(runner => RunAsync(runner, statement, parameters))));

    /// <inheritdoc/>
    public void Define(string statement) => InSession(session => RunAsync(session, statement, "{}"));

    /// <inheritdoc/>
    public T Write<T>(Func<RunStatement, T> work) => InSession(session => session.ExecuteWriteAsync(Once(runner =>
    {
        var result = work((statement, parameters) => RunAsync(runner, statement, parameters).GetAwaiter().GetResult());
        FailPoint.Reach("commit");
        return Task.FromResult(result);
    })));

    public void Dispose() => driver.Dispose();

    private T InSession<T>(Func<IAsyncSession, Task<T>> run)
    {
        return Guarded().GetAwaiter().GetResult();

        async Task<T> Guarded()
        {
            try
            {
                await using var session = driver.AsyncSession(config => config.WithDatabase(database).WithBookmarkManager(bookmarks));
                return await run(session).ConfigureAwait(false);
            }
            catch (Exception error) when (BoltFaults.Known(error))
            {
                throw BoltFaults.Of(error);
            }
        }
    }

    // The driver does work twice at least when the connection is lost at its end; the second time is left to the session, which counts and waits.
    private static Func<IAsyncQueryRunner, Task<T>> Once<T>(Func<IAsyncQueryRunner, Task<T>> work)
    {
        var turns = 0;
        return runner => turns++ == 0 ? work(runner) : throw BoltFaults.EndLost();
    }

    private static async Task<IReadOnlyList<Neo4jRow>> RunAsync(IAsyncQueryRunner runner, string statement, string parameters)
    {
        try
        {
            var cursor = await runner.RunAsync(statement, BoltValues.Parameters(parameters)).ConfigureAwait(false);
            var columns = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var key in await cursor.KeysAsync().ConfigureAwait(false))
                columns.Add(key, columns.Count);
            var rows = new List<Neo4jRow>();
            while (await cursor.FetchAsync().ConfigureAwait(false))
                rows.Add(new Neo4jRow(BoltValues.Row(cursor.Current, columns.Count), columns));
            return rows;
        }
        catch (Exception error) when (BoltFaults.Known(error))
        {
            throw BoltFaults.Of(error);
        }
    }
}
