using Graph.Claims;
using Graph.Knowledge;

namespace Graph.Stores.Neo4j.Bulk;

/// <summary>What was written for the importer.</summary>
/// <param name="Nodes">Number of nodes.</param>
/// <param name="Ties">Number of relationships.</param>
/// <param name="Files">Number of CSV files.</param>
public sealed record BulkWritten(long Nodes, long Ties, int Files);

/// <summary>A whole graph as CSV files, from which <c>neo4j-admin database import full</c> makes the database that <see cref="Neo4jStore"/>
/// would have made of the same documents. The writers are those of the store, so that there is one description of what lies in a database.</summary>
public static class BulkExport
{
    /// <summary>The file of options: <c>neo4j-admin database import full neo4j @import.args</c>, run in the folder. It is written last; a folder
    /// without it is not whole.</summary>
    public const string OptionsFile = "import.args";

    private const int BatchDocuments = 256;

    // The importer reads a line into a buffer of 4 MiB when nothing else is said; a UTF-16 unit takes three bytes at most.
    private const int UsualLine = 1 << 20;
    private const int BytesOfUnit = 4;

    /// <summary>Writes the files into an empty folder. The graph of the store must be current.</summary>
    /// <param name="store">The graph.</param>
    /// <param name="folder">The folder, which is there and empty.</param>
    /// <param name="progress">Called with the number of nodes and ties so far, after each.</param>
    /// <exception cref="StoreException">The store cannot be read, or another process changed it meanwhile.</exception>
    public static BulkWritten Write(IGraphStore store, string folder, Action<long>? progress = null)
    {
        using var files = new BulkFolder(folder) { Progress = progress };
        var ledger = store.Ledger();
        var copies = WriteDerived(files, store.ReadGraph());
        WriteTruth(files, store.ReadTruth(), ledger, copies);
        WriteRuns(files, store);
        files.RunRows("write/lock", [new { id = GraphProgress.Id, properties = GraphProgress.Loaded }]);
        if (!ledger.Values.SequenceEqual(store.Ledger().Values) || !store.DerivedIsCurrent)
            throw new StoreException(folder, StoreProblem.Busy, "Another program changed the graph while it was written out. Run the same command again when it is done.");
        WriteOptions(files, folder);
        return new BulkWritten(files.Nodes, files.Ties, files.Options.Count);
    }

    // Before the truth: a graph read whole takes the most memory and is given up then.
    private static IReadOnlyDictionary<string, string> WriteDerived(BulkFolder files, KnowledgeGraph graph)
    {
        files.Expect("Entity", graph.Entities.Select(entity => entity.Id));
        files.Expect("Event", graph.Events.Select(item => item.Id));
        files.Expect("Chain", graph.Chains.Select(chain => chain.Id));
        files.Expect("Claim", graph.Claims.Concat(graph.RelationClaims).Select(claim => claim.Id));
        new DerivedWriter(files).Write(graph);
        foreach (var judgement in graph.Judgements)
            JudgementNodes.Append(files, judgement);
        return graph.Copies;
    }

    // A failure is noted first: of two rows of one key in the ledger the first counts.
    private static void WriteTruth(BulkFolder files, IReadOnlyList<DocumentClaims> truth, IReadOnlyDictionary<string, LedgerRow> ledger, IReadOnlyDictionary<string, string> copies)
    {
        files.Copies = copies;
        files.RunRows("write/ledger", ledger.Values.Where(row => row.State != DocumentState.Done).Select(TruthWriter.LedgerRow));
        var writer = new TruthWriter(files);
        foreach (var batch in truth.Chunk(BatchDocuments))
            foreach (var group in batch.GroupBy(claims => ledger[claims.Document.Key].DataVersion, StringComparer.Ordinal))
                writer.Write([.. group], group.Key);
    }

    private static void WriteRuns(BulkFolder files, IGraphStore store)
    {
        foreach (var run in store.Runs())
        {
            files.RunRows("write/run-begun", [RunNodes.WholeRow(run)]);
            files.RunRows("write/changes", RunNodes.ChangesRows(run.Number, store.Changes(run.Number)));
        }
    }

    internal static void WriteOptions(BulkFolder files, string folder)
    {
        IEnumerable<string> options = ["--id-type=string", FormattableString.Invariant($"--array-delimiter=U+{(int)PropertyText.Part:X4}"), "--multiline-fields=true"];
        if (files.Longest > UsualLine)
            options = options.Append(FormattableString.Invariant($"--read-buffer-size={(long)files.Longest * BytesOfUnit}"));
        File.WriteAllLines(Path.Combine(folder, OptionsFile), options.Concat(files.Options));
    }
}
