namespace Graph.Stores;

/// <summary>Why a store could not be used.</summary>
public enum StoreProblem
{
    /// <summary>There is no graph at this address.</summary>
    Missing,

    /// <summary>What lies there is no graph of this program.</summary>
    NotAGraph,

    /// <summary>A newer version of this program made it.</summary>
    Newer,

    /// <summary>An older version of this program made it; opening it to write brings it up to date.</summary>
    Older,

    /// <summary>It cannot be opened for what was asked (rights, a folder that is not there).</summary>
    Unreachable,

    /// <summary>Another process keeps it locked.</summary>
    Busy,

    /// <summary>No room is left.</summary>
    Full,

    /// <summary>The file is damaged.</summary>
    Damaged,

    /// <summary>This kind of store is not built into this release.</summary>
    NotSupported,

    /// <summary>The server does not let us in, or the address or its secrets cannot be used.</summary>
    Refused,

    /// <summary>The server's memory or limits do not hold what is to be written at once.</summary>
    TooLarge,

    /// <summary>The server answered with an error of its own that no retry mends.</summary>
    Failed,
}

/// <summary>A store could not be opened, read or written. The message is for users: it names the store, what is wrong and the next step.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Makes the exception; <paramref name="message"/> must name the store and the next step.</summary>
    public StoreException(string store, StoreProblem problem, string message, Exception? inner = null)
        : base(message, inner) => (Store, Problem) = (store, problem);

    /// <summary>The file or address.</summary>
    public string Store { get; }

    /// <summary>What is wrong.</summary>
    public StoreProblem Problem { get; }
}
