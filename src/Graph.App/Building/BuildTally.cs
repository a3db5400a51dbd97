namespace Graph.App.Building;

/// <summary>What a build did so far. Changed by the build only.</summary>
internal sealed class BuildTally
{
    /// <summary>Number of the build in the ledger.</summary>
    public int Run { get; set; }

    /// <summary>Documents whose key was not in the graph.</summary>
    public int New { get; set; }

    /// <summary>Documents with a new version.</summary>
    public int Changed { get; set; }

    /// <summary>Unchanged documents, read again because tables or rules are newer.</summary>
    public int Reread { get; set; }

    /// <summary>Documents that were in already.</summary>
    public int Unchanged { get; set; }

    /// <summary>Documents that did not get in: place and reason.</summary>
    public List<(string Place, string Error)> Failed { get; } = [];

    /// <summary>Documents that got in now with something the user should know: key and what.</summary>
    public List<(string Key, string Warning)> Warnings { get; } = [];

    /// <summary>Claims that failed a gate, by reason.</summary>
    public SortedDictionary<string, int> Rejected { get; } = new(StringComparer.Ordinal);

    /// <summary>Words of the documents that were read for claims; what blanks divide.</summary>
    public long Words { get; set; }

    /// <summary>Whether the user stopped it.</summary>
    public bool Stopped { get; set; }

    /// <summary>Time from the first document to the end.</summary>
    public TimeSpan Elapsed { get; set; }

    /// <summary>Documents that got in now.</summary>
    public int Written => New + Changed + Reread;

    /// <summary>Documents that were looked at.</summary>
    public int Seen => Written + Unchanged + Failed.Count;
}
