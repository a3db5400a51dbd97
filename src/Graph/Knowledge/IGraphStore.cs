using Graph.Claims;
using Graph.Resolution;

namespace Graph.Knowledge;

/// <summary>One document's row in the ledger of a store.</summary>
/// <param name="Key">The document's key.</param>
/// <param name="Document">Id of the current version, or null when it never got in.</param>
/// <param name="State">Where it stands.</param>
/// <param name="DataVersion">Version of tables and rules that made its claims.</param>
/// <param name="Error">What went wrong, a full sentence, or null.</param>
public sealed record LedgerRow(string Key, string? Document, DocumentState State, string DataVersion, string? Error);

/// <summary>Where a document stands.</summary>
public enum DocumentState
{
    /// <summary>In, whole.</summary>
    Done,

    /// <summary>Given up after an error; nothing of it is in.</summary>
    Failed,
}

/// <summary>Where a graph is kept. The same contract for every store; all writes are idempotent.</summary>
public interface IGraphStore : IDisposable
{
    /// <summary>Whether entities and events were computed from the documents as they stand now. False after a build that did not come
    /// to its end: then they speak of an earlier state, and the next build computes them again.</summary>
    bool DerivedIsCurrent { get; }

    /// <summary>All ledger rows by key.</summary>
    IReadOnlyDictionary<string, LedgerRow> Ledger();

    /// <summary>Writes documents whole, in one transaction with their ledger rows. A newer version of a key retires the older one's
    /// chains and claims. Writing the same version again changes nothing.</summary>
    void Write(IReadOnlyList<DocumentClaims> documents, string dataVersion);

    /// <summary>Notes that a document failed; what an earlier version brought stays.</summary>
    void WriteFailure(string key, string error, string dataVersion);

    /// <summary>Takes back the notes on failures of documents that never got in; other keys are left alone.</summary>
    void ForgetFailures(IReadOnlyCollection<string> keys);

    /// <summary>Current versions of all documents with their chains and claims, ordered by document id.</summary>
    IReadOnlyList<DocumentClaims> ReadTruth();

    /// <summary>Replaces what is derived (entities and events), writing differences only, in one transaction; what is too large for one goes in
    /// stages, and is not current before the last of them. When another process wrote
    /// documents since <see cref="ReadTruth"/>, nothing is written and <see cref="DerivedIsCurrent"/> stays false: read and compute again.</summary>
    void WriteDerived(KnowledgeGraph graph);

    /// <summary>Appends a judgement; one whose id is in already changes nothing. Entities and events are stale until they are computed again.</summary>
    void Judge(Judgement judgement);

    /// <summary>All judgements in order of time, then id. Read them after <see cref="ReadTruth"/>: a judgement that comes between the two
    /// keeps <see cref="WriteDerived"/> from writing.</summary>
    IReadOnlyList<Judgement> Judgements();

    /// <summary>Takes documents out with all their versions, chains, claims and ledger rows; keys that are not in are left alone. Judgements stay:
    /// they bind again when the document comes back. Gives the keys that were in, in ordinal order.</summary>
    IReadOnlyList<string> Forget(IReadOnlyCollection<string> keys);

    /// <summary>Notes that a build begins; gives it the next number.</summary>
    RunRecord BeginRun(RunRecord run);

    /// <summary>Notes how a build ended and what it changed, in the place of what <see cref="BeginRun"/> noted.</summary>
    void EndRun(RunRecord run, IReadOnlyList<GraphChange> changes);

    /// <summary>All builds by number.</summary>
    IReadOnlyList<RunRecord> Runs();

    /// <summary>What a build changed, in the order it was given; empty for an unknown number.</summary>
    IReadOnlyList<GraphChange> Changes(int run);

    /// <summary>Looks whether the store is whole and has room; changes nothing.</summary>
    IReadOnlyList<StoreCheck> Check();

    /// <summary>Reads truth and derived facts as one graph.</summary>
    KnowledgeGraph ReadGraph();
}
