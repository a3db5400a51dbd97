namespace Graph.App;

/// <summary>What <c>kg</c> answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Failed; also a name that nothing bears.</summary>
    public const int Failed = 1;

    /// <summary>Done, but for some documents.</summary>
    public const int Partly = 2;

    /// <summary>The graph cannot be opened.</summary>
    public const int NoStore = 3;

    /// <summary>The command line makes no sense.</summary>
    public const int Usage = 64;

    /// <summary>A fault of the program.</summary>
    public const int Bug = 70;

    /// <summary>Stopped by Ctrl-C (128 + SIGINT).</summary>
    public const int Stopped = 130;
}
