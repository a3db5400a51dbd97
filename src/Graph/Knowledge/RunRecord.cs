namespace Graph.Knowledge;

/// <summary>A build as the ledger keeps it.</summary>
/// <param name="Number">1 for the first build of a graph, then upwards.</param>
/// <param name="Started">When it began, UTC.</param>
/// <param name="Paths">The paths it was given.</param>
/// <param name="DataVersion">Version of tables and rules that it read with.</param>
public sealed record RunRecord(int Number, DateTimeOffset Started, IReadOnlyList<string> Paths, string DataVersion)
{
    /// <summary>When it came to its end, UTC; null while it runs and after it was killed.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>Documents whose key was not in the graph.</summary>
    public int New { get; init; }

    /// <summary>Documents with a new version.</summary>
    public int Changed { get; init; }

    /// <summary>Unchanged documents that were read again.</summary>
    public int Reread { get; init; }

    /// <summary>Documents that were in already.</summary>
    public int Unchanged { get; init; }

    /// <summary>Documents that did not get in.</summary>
    public int Failed { get; init; }

    /// <summary>Whether its user stopped it.</summary>
    public bool Stopped { get; init; }
}
