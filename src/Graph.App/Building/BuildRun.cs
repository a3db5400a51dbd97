using System.Diagnostics;
using Graph.Claims;
using Graph.Documents;
using Graph.Knowledge;
using Graph.Queries;
using Graph.Stores;

namespace Graph.App.Building;

/// <summary>Brings documents into a store: reads what is new, writes it batch by batch, then computes the graph. A build that was
/// stopped or killed goes on where it was when it is run again.</summary>
internal sealed class BuildRun(IGraphStore store, BuildStages stages, Action<BuildTally, string> progress, TimeProvider? clock = null)
{
    private const int BatchDocuments = 64;
    private const int BatchLetters = 4_000_000;
    private readonly BuildTally tally = new();
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private GraphSnapshot? before;
    private KnowledgeGraph? computed;

    /// <summary>The graph as this build leaves it.</summary>
    public KnowledgeGraph Graph => computed ??= store.ReadGraph();

    /// <summary>Runs to the end, or to the end of a batch once <paramref name="stop"/> is set.</summary>
    public BuildTally Run(IEnumerable<DocumentResult> inputs, IReadOnlyList<string> paths, CancellationToken stop)
    {
        var run = store.BeginRun(new RunRecord(0, Now(), paths, stages.DataVersion));
        tally.Run = run.Number;
        var ledger = store.Ledger();
        store.ForgetFailures([.. ledger.Values.Where(row => paths.Any(path => IsBelow(row.Key, path))).Select(row => row.Key)]);
        foreach (var batch in Batches(inputs, ledger))
        {
            Write(batch, ledger);
            Report("Reading");
            if (!stop.IsCancellationRequested)
                continue;
            tally.Stopped = true;
            break;
        }

        Derive();
        End(run);
        Report("Done");
        return tally;
    }

    private static bool IsBelow(string key, string path)
    {
        var start = path.Replace('\\', '/').TrimEnd('/');
        return key.StartsWith(start, StringComparison.Ordinal) && (key.Length == start.Length || key[start.Length] is '/' or ':');
    }

    private IEnumerable<List<Document>> Batches(IEnumerable<DocumentResult> inputs, IReadOnlyDictionary<string, LedgerRow> ledger)
    {
        var batch = new List<Document>();
        var letters = 0L;
        foreach (var input in inputs)
        {
            if (input.Error is { } error)
                Fail(error.Line is { } line ? FormattableString.Invariant($"{error.Path}:{line}") : error.Path, error.Message);
            else if (IsIn(input.Document!, ledger))
                tally.Unchanged++;
            else if (stages.Refuse(input.Document!) is { } refusal)
                Fail(input.Document!.Key, refusal);
            else
            {
                batch.Add(input.Document!);
                letters += input.Document!.Text.Length;
            }

            if (batch.Count < BatchDocuments && letters < BatchLetters)
                continue;
            yield return batch;
            (batch, letters) = ([], 0);
        }

        if (batch.Count > 0)
            yield return batch;
    }

    private bool IsIn(Document document, IReadOnlyDictionary<string, LedgerRow> ledger) =>
        ledger.TryGetValue(document.Key, out var row) && row.State == DocumentState.Done && row.Document == document.Id
        && row.DataVersion == stages.DataVersion;

    // A document that breaks the batch is found by trying each alone; the others get in.
    private void Write(List<Document> batch, IReadOnlyDictionary<string, LedgerRow> ledger)
    {
        try
        {
            WriteWhole(batch, ledger);
        }
        catch (Exception error) when (batch.Count > 1 && IsOfDocument(error))
        {
            foreach (var document in batch)
                Write([document], ledger);
        }
        catch (Exception error) when (IsOfDocument(error))
        {
            Fail(batch[0].Key, $"{error.GetType().Name}: {error.Message}");
        }
    }

    private void WriteWhole(List<Document> batch, IReadOnlyDictionary<string, LedgerRow> ledger)
    {
        var claims = stages.Extract(batch).ToList();
        FailPoint.Reach("extracted");
        before ??= SnapshotOf(store.ReadGraph());
        store.Write(claims, stages.DataVersion);
        foreach (var written in claims)
            Count(written, ledger.GetValueOrDefault(written.Document.Key));
    }

    private static bool IsOfDocument(Exception error) => error is not (StoreException or OperationCanceledException or OutOfMemoryException);

    private void Count(DocumentClaims written, LedgerRow? before)
    {
        if (before?.Document is null)
            tally.New++;
        else if (before.Document == written.Document.Id)
            tally.Reread++;
        else
            tally.Changed++;
        if (written.Document.Warnings.Count > 0)
            tally.Warnings.Add((written.Document.Key, written.Document.Warnings[0]));
        tally.Words += CountWords(written.Document.Text);
        foreach (var (reason, count) in written.Rejected)
            tally.Rejected[reason] = tally.Rejected.GetValueOrDefault(reason) + count;
    }

    private void Fail(string place, string error)
    {
        tally.Failed.Add((place, error));
        store.WriteFailure(place, error, stages.DataVersion);
    }

    private void Derive()
    {
        if (store.DerivedIsCurrent)
            return;
        before ??= SnapshotOf(store.ReadGraph());
        computed = Derivation.Settle(store, stages.Derive, () => Report("Joining"));
    }

    private void End(RunRecord run) => store.EndRun(
        run with
        {
            Ended = Now(),
            New = tally.New,
            Changed = tally.Changed,
            Reread = tally.Reread,
            Unchanged = tally.Unchanged,
            Failed = tally.Failed.Count,
            Stopped = tally.Stopped,
        },
        before?.ChangesTo(SnapshotOf(Graph)) ?? []);

    private static GraphSnapshot SnapshotOf(KnowledgeGraph graph) => GraphSnapshot.Of(new GraphIndex(graph));

    private DateTimeOffset Now() => (clock ?? TimeProvider.System).GetUtcNow();

    private void Report(string step)
    {
        tally.Elapsed = watch.Elapsed;
        progress(tally, step);
    }

    private static long CountWords(string text)
    {
        var (words, inside) = (0L, false);
        foreach (var letter in text)
        {
            var blank = char.IsWhiteSpace(letter);
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }

        return words;
    }
}
