using Graph.Claims;
using Graph.Knowledge;
using Graph.Queries;
using Graph.Resolution;
using Graph.Stores.Parts;
using Microsoft.Data.Sqlite;

namespace Graph.Stores.Sqlite;

/// <summary>A graph in one SQLite file. Many processes may read while one writes; writers wait for each other.
/// One instance serves one thread.</summary>
public sealed class SqliteStore : IGraphStore, IGraphQueries
{
    // Faults of this program or of what it was given, not of the file: they are not dressed up as such.
    private const int BrokenStatement = 1;
    private const int BrokenConstraint = 19;

    private readonly string path;
    private readonly SqliteConnection connection;
    private readonly SqlStatements sql;
    private long? truthRead;

    private SqliteStore(string path, SqliteConnection connection) =>
        (this.path, this.connection, sql) = (path, connection, new SqlStatements(connection));

    /// <summary>Opens the graph at <paramref name="path"/>.</summary>
    /// <exception cref="StoreException">It is missing, no graph, of a newer version, locked, or cannot be written.</exception>
    public static SqliteStore Open(string path, StoreAccess access)
    {
        try
        {
            return new SqliteStore(path, SqliteFile.Open(path, access));
        }
        catch (SqliteException error)
        {
            throw StoreErrors.Of(path, error);
        }
    }

    /// <inheritdoc/>
    public bool DerivedIsCurrent => Guarded(() => sql.Number("SELECT derived = truth FROM progress") == 1);

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, LedgerRow> Ledger() => InTransaction(() => new TruthReader(sql).Ledger());

    /// <inheritdoc/>
    public void Write(IReadOnlyList<DocumentClaims> documents, string dataVersion) => Changing(() =>
    {
        var writer = new TruthWriter(sql);
        var changed = false;
        foreach (var document in documents)
            changed |= writer.Write(document, dataVersion);
        if (changed)
            sql.Run("UPDATE progress SET truth = truth + 1");
        FailPoint.Reach("written");
    });

    /// <inheritdoc/>
    public void WriteFailure(string key, string error, string dataVersion) =>
        Changing(() => new TruthWriter(sql).WriteFailure(key, error, dataVersion));

    /// <inheritdoc/>
    public void ForgetFailures(IReadOnlyCollection<string> keys) => Changing(() =>
    {
        foreach (var key in keys)
            sql.Run("DELETE FROM ledger WHERE key = ?1 AND state = 'Failed' AND document IS NULL", SqlText.Of(key));
    });

    /// <inheritdoc/>
    public IReadOnlyList<DocumentClaims> ReadTruth() => InTransaction(() =>
    {
        truthRead = Truth();
        return new TruthReader(sql).Read();
    });

    /// <inheritdoc/>
    public void WriteDerived(KnowledgeGraph graph) => Changing(() =>
    {
        var truth = Truth();
        if (truthRead is { } read && read != truth)
            return;
        new DerivedWriter(sql).Write(graph);
        sql.Run("UPDATE progress SET derived = ?1", truth);
        FailPoint.Reach("derived");
    });

    /// <inheritdoc/>
    public void Judge(Judgement judgement) => Changing(() =>
    {
        if (new JudgementTable(sql).Append(judgement))
            sql.Run("UPDATE progress SET truth = truth + 1");
        FailPoint.Reach("judged");
    });

    /// <inheritdoc/>
    public IReadOnlyList<Judgement> Judgements() => InTransaction(() => new JudgementTable(sql).Read());

    /// <inheritdoc/>
    public IReadOnlyList<string> Forget(IReadOnlyCollection<string> keys)
    {
        var gone = new List<string>();
        Changing(() =>
        {
            gone.Clear();
            var stale = false;
            var writer = new TruthWriter(sql);
            foreach (var key in keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                if (writer.Forget(key, ref stale))
                    gone.Add(key);
            FailPoint.Reach("forgotten");
            if (stale)
                sql.Run("UPDATE progress SET truth = truth + 1");
        });
        return gone;
    }

    /// <inheritdoc/>
    public RunRecord BeginRun(RunRecord run)
    {
        Changing(() => run = new RunTable(sql).Begin(run));
        FailPoint.Reach("begun");
        return run;
    }

    /// <inheritdoc/>
    public void EndRun(RunRecord run, IReadOnlyList<GraphChange> changes) => Changing(() =>
    {
        new RunTable(sql).End(run, changes);
        FailPoint.Reach("ended");
    });

    /// <inheritdoc/>
    public IReadOnlyList<RunRecord> Runs() => InTransaction(() => new RunTable(sql).Read());

    /// <inheritdoc/>
    public IReadOnlyList<GraphChange> Changes(int run) => InTransaction(() => new RunTable(sql).Changes(run));

    /// <inheritdoc/>
    public IReadOnlyList<StoreCheck> Check() => Guarded(() => FileChecks.Of(path, sql));

    /// <inheritdoc/>
    public KnowledgeGraph ReadGraph() => InTransaction(() =>
    {
        var truth = new TruthReader(sql).Read();
        var derived = new DerivedReader(sql);
        var entities = derived.Entities();
        return new KnowledgeGraph(
            [.. truth.Select(document => document.Document)],
            [.. truth.SelectMany(document => document.Chains).OrderBy(chain => chain.Id, StringComparer.Ordinal)],
            [.. truth.SelectMany(document => document.Claims).OrderBy(claim => claim.Id, StringComparer.Ordinal)],
            entities,
            derived.Events())
        {
            ChainDocuments = ChainDocuments.Of(truth),
            RelationClaims = [.. truth.SelectMany(document => document.Relations).OrderBy(claim => claim.Id, StringComparer.Ordinal)],
            Relations = derived.Relations(),
            Signatures = derived.Signatures(),
            Copies = derived.Copies(),
            Judgements = [.. new JudgementTable(sql).Read().OrderBy(judgement => judgement.Id, StringComparer.Ordinal)],
        };
    });

    /// <inheritdoc/>
    public bool HoldsDocuments => Guarded(() => sql.Number("SELECT EXISTS (SELECT 1 FROM document WHERE current = 1)") == 1);

    /// <inheritdoc/>
    public Answered<NameMatch> Named(string name) => InTransaction(() => new PartQueries(new FilePart(sql)).Named(name));

    /// <inheritdoc/>
    public Answered<LookupAnswer> Find(string text) => InTransaction(() => new PartQueries(new FilePart(sql)).Find(text));

    /// <inheritdoc/>
    public Answered<ContactAnswer> Contacts(ContactQuestion question) => InTransaction(() => new PartQueries(new FilePart(sql)).Contacts(question));

    /// <inheritdoc/>
    public Answered<TimelineAnswer> Timeline(TimelineQuestion question) => InTransaction(() => new PartQueries(new FilePart(sql)).Timeline(question));

    /// <inheritdoc/>
    public Answered<SearchAnswer> Search(SearchQuestion question) => InTransaction(() => new PartQueries(new FilePart(sql)).Search(question));

    /// <inheritdoc/>
    public Answered<PathAnswer> Paths(PathQuestion question) => InTransaction(() => new PartQueries(new FilePart(sql)).Paths(question));

    /// <inheritdoc/>
    public Answered<IReadOnlyList<Event>> Joining(Entity one, Entity other) => InTransaction(() => new PartQueries(new FilePart(sql)).Joining(one, other));

    /// <inheritdoc/>
    public IReadOnlyList<string> Outlets() => InTransaction(() => new FilePart(sql).Outlets().Order(StringComparer.Ordinal).ToList());

    /// <inheritdoc/>
    public void Dispose()
    {
        sql.Dispose();
        connection.Dispose();
    }

    /// <summary>Lets the file grow to no more than so many pages of 4,096 bytes, as a full disk would.</summary>
    internal void LimitPages(int pages) => sql.Number(FormattableString.Invariant($"PRAGMA max_page_count = {pages}"));

    private long Truth() => sql.Number("SELECT truth FROM progress")!.Value;

    private void Changing(Action work) => Guarded(() =>
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        sql.Transaction = transaction;
        try
        {
            work();
            transaction.Commit();
        }
        finally
        {
            sql.Transaction = null;
        }

        return true;
    });

    // One read transaction, so that all tables show the same moment while another process writes.
    private T InTransaction<T>(Func<T> read) => Guarded(() =>
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        sql.Transaction = transaction;
        try
        {
            return read();
        }
        finally
        {
            sql.Transaction = null;
        }
    });

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException error) when (error.SqliteErrorCode is not (BrokenStatement or BrokenConstraint))
        {
            throw StoreErrors.Of(path, error);
        }
    }
}
