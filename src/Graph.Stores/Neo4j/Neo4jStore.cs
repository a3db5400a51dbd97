using Graph.Claims;
using Graph.Knowledge;
using Graph.Queries;
using Graph.Resolution;
using Graph.Stores.Neo4j.Explore;
using Graph.Stores.Parts;
using Graph.Stores.Sqlite;

namespace Graph.Stores.Neo4j;

/// <summary>A graph in a database of a Neo4j server (5.26 or newer, Community is enough), over the HTTP Query API or over Bolt. Writers wait for each
/// other by a lock on the node <c>(:Graph)</c>. One instance serves one thread.</summary>
public sealed class Neo4jStore : IGraphStore, IGraphQueries
{
    /// <summary>Version of the schema that this program writes.</summary>
    public const int SchemaVersion = 1;

    private const int MostReadings = 10;
    private readonly Neo4jAddress address;
    private readonly INeo4jTransport transport;
    private readonly Neo4jSession session;
    private long? truthRead;

    private Neo4jStore(Neo4jAddress address, INeo4jTransport transport, Neo4jSession session) => (this.address, this.transport, this.session) = (address, transport, session);

    /// <summary>More new events than these are written in many transactions first, of so many rows each: within the 512 MB of a small server.</summary>
    internal (int Events, int Rows) Stages { get; set; } = (10_000, 20_000);

    /// <inheritdoc/>
    public bool DerivedIsCurrent => Progress() is var progress && progress.Truth == progress.Derived;

    /// <inheritdoc/>
    public bool HoldsDocuments => session.Run("read/any-document").Count > 0;

    /// <summary>Opens the graph at <paramref name="address"/> with the password from a file, the environment or the user. A server without
    /// login needs none.</summary>
    /// <param name="address">Server, database and user.</param>
    /// <param name="access">To write makes the graph when the database is empty.</param>
    /// <param name="user">Who is told and asked.</param>
    /// <exception cref="StoreException">It cannot be reached or used; the message says why and what to do.</exception>
    public static Neo4jStore Open(Neo4jAddress address, StoreAccess access, StoreUser user) =>
        Open(address, access, user, file => Neo4jPassword.Read(address.Display, file));

    internal static Neo4jStore Open(Neo4jAddress address, StoreAccess access, StoreUser user, Func<string?, string?> given)
    {
        var password = given(user.PasswordFile);
        try
        {
            return Open(address, access, password, user.Tell);
        }
        catch (StoreException error) when (password is null && error.InnerException is Neo4jFault { IsLogin: true } && user.AskPassword?.Invoke(address.Display, address.User) is { } typed)
        {
            return Open(address, access, typed, user.Tell);
        }
    }

    internal static Neo4jStore Open(Neo4jAddress address, StoreAccess access, string? password, Action<string>? tell = null, TimeSpan? patience = null)
    {
        INeo4jTransport transport = address.IsBolt ? BoltAssembly.Connect(address, password) : new Neo4jHttp(address, password);
        try
        {
            var session = new Neo4jSession(transport, address, tell ?? (_ => { })) { Patience = patience ?? TimeSpan.FromMinutes(2) };
            Neo4jServer.Check(transport, session, address);
            session.Reached = true;
            Neo4jServer.CheckGraph(session, address, access);
            session.Opened = true;
            return new Neo4jStore(address, transport, session);
        }
        catch
        {
            transport.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, LedgerRow> Ledger() => new TruthReader(session).Ledger();

    /// <summary>Writes documents whole with their ledger rows: in one transaction, or, where the server's memory does not hold that, in several of fewer documents.</summary>
    public void Write(IReadOnlyList<DocumentClaims> documents, string dataVersion)
    {
        try
        {
            WriteTogether(documents, dataVersion);
        }
        catch (StoreException error) when (error.Problem == StoreProblem.TooLarge && documents.Count > 1)
        {
            var half = documents.Count / 2;
            Write([.. documents.Take(half)], dataVersion);
            Write([.. documents.Skip(half)], dataVersion);
        }
    }

    /// <inheritdoc/>
    public void WriteFailure(string key, string error, string dataVersion) => Change(transaction => new TruthWriter(transaction).WriteFailure(key, error, dataVersion));

    /// <inheritdoc/>
    public void ForgetFailures(IReadOnlyCollection<string> keys) => Change(transaction => transaction.RunRows(
        "write/failures-gone", keys.Select(TruthWriter.LedgerId).Order(StringComparer.Ordinal).Select(id => new { id })));

    /// <inheritdoc/>
    public IReadOnlyList<DocumentClaims> ReadTruth() => AtOneMoment(progress =>
    {
        truthRead = progress.Truth;
        return new TruthReader(session).Read();
    });

    /// <inheritdoc/>
    public void WriteDerived(KnowledgeGraph graph)
    {
        if (graph.Events.Count > Stages.Events && NewEvents(graph) > Stages.Events)
            new DerivedWriter(new StagedTarget(work => IfUnchanged((transaction, _) => work(transaction)), Stages.Rows), staged: true).Write(graph);
        IfUnchanged((transaction, truth) =>
        {
            new DerivedWriter(transaction).Write(graph);
            transaction.Run("write/derived-done", new { truth });
            FailPoint.Reach("derived");
        });
    }

    /// <inheritdoc/>
    public void Judge(Judgement judgement) => Change(transaction =>
    {
        if (JudgementNodes.Append(transaction, judgement))
            transaction.Run("write/truth-changed");
        FailPoint.Reach("judged");
    });

    /// <inheritdoc/>
    public IReadOnlyList<Judgement> Judgements() => JudgementNodes.Read(session);

    /// <inheritdoc/>
    public IReadOnlyList<string> Forget(IReadOnlyCollection<string> keys) => session.Change(transaction =>
    {
        Lock(transaction);
        var (gone, stale) = new TruthWriter(transaction).Forget(keys);
        FailPoint.Reach("forgotten");
        if (stale)
            transaction.Run("write/truth-changed");
        return gone;
    });

    /// <inheritdoc/>
    public RunRecord BeginRun(RunRecord run)
    {
        var id = RunNodes.NewId();
        run = session.Change(transaction =>
        {
            Lock(transaction);
            return RunNodes.Begin(transaction, id, run);
        });
        FailPoint.Reach("begun");
        return run;
    }

    /// <inheritdoc/>
    public void EndRun(RunRecord run, IReadOnlyList<GraphChange> changes) => Change(transaction =>
    {
        RunNodes.End(transaction, run, changes);
        FailPoint.Reach("ended");
    });

    /// <inheritdoc/>
    public IReadOnlyList<RunRecord> Runs() => RunNodes.Read(session);

    /// <inheritdoc/>
    public IReadOnlyList<GraphChange> Changes(int run) => AtOneMoment(_ => RunNodes.Changes(session, run));

    /// <inheritdoc/>
    public IReadOnlyList<StoreCheck> Check() => ServerChecks.Of(session, address);

    /// <inheritdoc/>
    public KnowledgeGraph ReadGraph() => AtOneMoment(_ =>
    {
        var truth = new TruthReader(session).Read();
        var derived = new DerivedReader(session);
        return new KnowledgeGraph(
            [.. truth.Select(document => document.Document)],
            [.. truth.SelectMany(document => document.Chains).OrderBy(chain => chain.Id, StringComparer.Ordinal)],
            [.. truth.SelectMany(document => document.Claims).OrderBy(claim => claim.Id, StringComparer.Ordinal)],
            derived.Entities(),
            derived.Events())
        {
            ChainDocuments = ChainDocuments.Of(truth),
            RelationClaims = [.. truth.SelectMany(document => document.Relations).OrderBy(claim => claim.Id, StringComparer.Ordinal)],
            Relations = derived.Relations(),
            Signatures = derived.Signatures(),
            Copies = derived.Copies(),
            Judgements = [.. JudgementNodes.Read(session).OrderBy(judgement => judgement.Id, StringComparer.Ordinal)],
        };
    });

    /// <inheritdoc/>
    public Answered<NameMatch> Named(string name) => Ask(queries => queries.Named(name));

    /// <inheritdoc/>
    public Answered<LookupAnswer> Find(string text) => Ask(queries => queries.Find(text));

    /// <inheritdoc/>
    public Answered<ContactAnswer> Contacts(ContactQuestion question) => Ask(queries => queries.Contacts(question));

    /// <inheritdoc/>
    public Answered<TimelineAnswer> Timeline(TimelineQuestion question) => AtOneMoment(_ => new PartQueries(new ServerPart(session)).Timeline(question));

    /// <inheritdoc/>
    public Answered<SearchAnswer> Search(SearchQuestion question) => AtOneMoment(_ => new PartQueries(new ServerPart(session)).Search(question));

    /// <inheritdoc/>
    public Answered<PathAnswer> Paths(PathQuestion question) => AtOneMoment(_ => new PartQueries(new ServerPart(session)).Paths(question));

    /// <inheritdoc/>
    public Answered<IReadOnlyList<Event>> Joining(Entity one, Entity other) => AtOneMoment(_ => new PartQueries(new ServerPart(session)).Joining(one, other));

    /// <inheritdoc/>
    public IReadOnlyList<string> Outlets() => AtOneMoment(_ => new ServerPart(session).Outlets().Order(StringComparer.Ordinal).ToList());

    /// <summary>The part of the graph with some events, things and claims; with their sentences. Unknown ids are left out.</summary>
    public GraphIndex Part(IReadOnlyList<string> events, IReadOnlyList<string> entities, IReadOnlyList<string> claims) =>
        AtOneMoment(_ => new PartQueries(new ServerPart(session)).Part(events, entities, claims));

    /// <summary>Runs statements of users that only read.</summary>
    /// <exception cref="StoreException">The graph was opened over Bolt.</exception>
    public ReadOnlyCypher ReadOnly() => transport is Neo4jHttp http ? new(http, address) : throw Neo4jErrors.OnlyOverHttp(address);

    /// <inheritdoc/>
    public void Dispose() => transport.Dispose();

    private void WriteTogether(IReadOnlyList<DocumentClaims> documents, string dataVersion) => Change(transaction =>
    {
        if (new TruthWriter(transaction).Write(documents, dataVersion))
            transaction.Run("write/truth-changed");
        FailPoint.Reach("written");
    });

    private int NewEvents(KnowledgeGraph graph)
    {
        var known = session.Run("read/event-digests").Where(row => row.OptionalText("digest") is not null).Select(row => row.Text("id")).ToHashSet(StringComparer.Ordinal);
        return graph.Events.Count(item => !known.Contains(item.Id));
    }

    // Nothing is done once another process wrote documents after they were read here.
    private void IfUnchanged(Action<Neo4jTransaction, long> unit) => session.Change(transaction =>
    {
        var truth = Lock(transaction);
        if (truthRead is null || truthRead == truth)
            unit(transaction, truth);
        return true;
    });

    private void Change(Action<Neo4jTransaction> unit) => session.Change(transaction =>
    {
        Lock(transaction);
        unit(transaction);
        return true;
    });

    private static long Lock(Neo4jTransaction transaction) => transaction.Run("write/lock", new { schema = SchemaVersion })[0].Long("truth");

    // A database that was loaded from files has no indexes before somebody needs them.
    private T Ask<T>(Func<PartQueries, T> ask)
    {
        try
        {
            return AtOneMoment(_ => ask(new PartQueries(new ServerPart(session))));
        }
        catch (StoreException error) when (error.InnerException is Neo4jFault { LacksIndex: true })
        {
            Neo4jServer.MakeIndexes(session, address);
            return AtOneMoment(_ => ask(new PartQueries(new ServerPart(session))));
        }
    }

    private GraphProgress Progress() => GraphProgress.Read(session) ?? throw Neo4jErrors.Missing(address);

    // The server has no snapshots: statements that follow each other may see different moments. Every write counts up, so that a
    // reading during which nothing was written is one moment.
    private T AtOneMoment<T>(Func<GraphProgress, T> read)
    {
        for (var turn = 0; turn < MostReadings; turn++)
        {
            var before = Progress();
            var result = read(before);
            if (Progress() == before)
                return result;
        }

        throw Neo4jErrors.KeepsChanging(address);
    }
}
