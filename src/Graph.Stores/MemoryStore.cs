using Graph.Claims;
using Graph.Knowledge;
using Graph.Resolution;

namespace Graph.Stores;

/// <summary>A graph that lives as long as its process: for tests and for library users who keep graphs themselves. Not thread-safe.</summary>
public sealed class MemoryStore : IGraphStore
{
    private readonly SortedDictionary<string, LedgerRow> ledger = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentClaims> current = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Judgement> judgements = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, (RunRecord Run, IReadOnlyList<GraphChange> Changes)> runs = [];
    private KnowledgeGraph derived = KnowledgeGraph.Empty;

    /// <inheritdoc/>
    public bool DerivedIsCurrent { get; private set; } = true;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, LedgerRow> Ledger() => new SortedDictionary<string, LedgerRow>(ledger, StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Write(IReadOnlyList<DocumentClaims> documents, string dataVersion)
    {
        foreach (var claims in documents)
        {
            var row = new LedgerRow(claims.Document.Key, claims.Document.Id, DocumentState.Done, dataVersion, null);
            if (ledger.GetValueOrDefault(row.Key) == row || current.GetValueOrDefault(row.Key)?.Document.Modified > claims.Document.Modified)
                continue;
            (ledger[row.Key], current[row.Key]) = (row, claims);
            DerivedIsCurrent = false;
        }
    }

    /// <inheritdoc/>
    public void WriteFailure(string key, string error, string dataVersion) =>
        ledger[key] = new LedgerRow(key, current.GetValueOrDefault(key)?.Document.Id, DocumentState.Failed, dataVersion, error);

    /// <inheritdoc/>
    public void ForgetFailures(IReadOnlyCollection<string> keys)
    {
        foreach (var key in keys)
            if (ledger.GetValueOrDefault(key) is { State: DocumentState.Failed, Document: null })
                ledger.Remove(key);
    }

    /// <inheritdoc/>
    public IReadOnlyList<DocumentClaims> ReadTruth() => [.. current.Values.OrderBy(claims => claims.Document.Id, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void WriteDerived(KnowledgeGraph graph) => (derived, DerivedIsCurrent) = (graph, true);

    /// <inheritdoc/>
    public void Judge(Judgement judgement)
    {
        if (judgements.TryAdd(judgement.Id, judgement))
            DerivedIsCurrent = false;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Judgement> Judgements() => [.. judgements.Values.OrderBy(judgement => judgement.At).ThenBy(judgement => judgement.Id, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Forget(IReadOnlyCollection<string> keys)
    {
        var gone = keys.Where(ledger.ContainsKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var key in gone)
        {
            ledger.Remove(key);
            if (current.Remove(key))
                DerivedIsCurrent = false;
        }

        return gone;
    }

    /// <inheritdoc/>
    public RunRecord BeginRun(RunRecord run)
    {
        run = run with { Number = runs.Keys.LastOrDefault() + 1 };
        runs[run.Number] = (run, []);
        return run;
    }

    /// <inheritdoc/>
    public void EndRun(RunRecord run, IReadOnlyList<GraphChange> changes) => runs[run.Number] = (run, changes);

    /// <inheritdoc/>
    public IReadOnlyList<RunRecord> Runs() => [.. runs.Values.Select(pair => pair.Run)];

    /// <inheritdoc/>
    public IReadOnlyList<GraphChange> Changes(int run) => runs.TryGetValue(run, out var pair) ? pair.Changes : [];

    /// <inheritdoc/>
    public IReadOnlyList<StoreCheck> Check() => [new StoreCheck("memory", true, "The graph lives in this process.")];

    /// <inheritdoc/>
    public KnowledgeGraph ReadGraph()
    {
        var truth = ReadTruth();
        return new KnowledgeGraph(
            [.. truth.Select(claims => claims.Document)],
            [.. truth.SelectMany(claims => claims.Chains).OrderBy(chain => chain.Id, StringComparer.Ordinal)],
            [.. truth.SelectMany(claims => claims.Claims).OrderBy(claim => claim.Id, StringComparer.Ordinal)],
            derived.Entities,
            derived.Events)
        {
            ChainDocuments = ChainDocuments.Of(truth),
            RelationClaims = [.. truth.SelectMany(claims => claims.Relations).OrderBy(claim => claim.Id, StringComparer.Ordinal)],
            Relations = derived.Relations,
            Signatures = derived.Signatures,
            Copies = derived.Copies,
            Judgements = [.. judgements.Values.OrderBy(judgement => judgement.Id, StringComparer.Ordinal)],
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held outside the process.
    }
}
