using System.Diagnostics;
using Newtonsoft.Json;

namespace Graph.Stores.Neo4j;

/// <summary>Runs whole units of work and tries them again where that is safe: each reads what it needs inside its own transaction and
/// writes by MERGE on ids only, so that a unit whose answer was lost can simply be done once more.</summary>
internal sealed class Neo4jSession(INeo4jTransport transport, Neo4jAddress address, Action<string> tell)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);
    private BatchLimits limits = BatchLimits.Standard;

    /// <summary>How long to wait for a server that stopped answering in the middle of the work.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether the server told that it is one: from then on one that does not answer is waited for. Before that, its address may be wrong.</summary>
    public bool Reached { get; set; }

    /// <summary>Whether the graph was opened: from then on its database is known to be there.</summary>
    public bool Opened { get; set; }

    /// <summary>Tells the user.</summary>
    public void Tell(string text) => tell(text);

    /// <summary>Does <paramref name="unit"/> in one transaction.</summary>
    /// <exception cref="StoreException">It cannot be done, also after waiting.</exception>
    public T Change<T>(Func<Neo4jTransaction, T> unit) => Attempt(() => transport.Write(run => Neo4jTransaction.Whole(run, limits, unit)));

    /// <summary>Runs one statement of <c>cypher/read</c> by itself.</summary>
    public IReadOnlyList<Neo4jRow> Run(string statement, object? parameters = null)
    {
        var json = JsonConvert.SerializeObject(parameters ?? new { });
        return Attempt(() => transport.Read(Cypher.Of(statement), json));
    }

    /// <summary>Runs one statement of <c>cypher/schema</c>.</summary>
    public void Define(string statement) => Attempt(() =>
    {
        transport.Define(Cypher.Of(statement));
        return true;
    });

    /// <summary>Does <paramref name="work"/>, again and again while that may help and the patience lasts.</summary>
    public T Attempt<T>(Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var told = false;
        for (var turn = 0; ; turn++)
        {
            try
            {
                var result = work();
                if (told && Reached)
                    tell($"The Neo4j server at {address.Display} answers again; the work goes on.");
                return result;
            }
            catch (Neo4jFault error) when (MayHelp(error, watch.Elapsed))
            {
                if (!told && Waiting(error, turn) is { } words)
                {
                    tell(words);
                    told = true;
                }

                if (error.Kind != FaultKind.TooLarge)
                    Thread.Sleep(Pause(error, turn));
            }
            catch (Neo4jFault error)
            {
                throw Neo4jErrors.Of(address, error, watch.Elapsed);
            }
        }
    }

    // A single connection that was cut is no news.
    private string? Waiting(Neo4jFault error, int turn) => error.Kind switch
    {
        FaultKind.NoAnswer when turn > 0 => FormattableString.Invariant(
            $"The Neo4j server at {address.Display} does not answer ({error.Message}). Waiting for it, up to {Patience.TotalSeconds:0} seconds; nothing is lost meanwhile."),
        FaultKind.Throttled => FormattableString.Invariant(
            $"The Neo4j server at {address.Display} lets nobody in for some seconds, because too many wrong passwords came before. Trying again, up to {Patience.TotalSeconds:0} seconds."),
        _ => null,
    };

    private bool MayHelp(Neo4jFault error, TimeSpan waited) => error.Kind switch
    {
        FaultKind.TooLarge => Halve(),
        FaultKind.TryAgain or FaultKind.Throttled => waited < Patience,
        FaultKind.NoAnswer => Reached && waited < Patience,

        // A server that has just come back opens its databases one after the other.
        _ => error.Code == Neo4jFault.NoDatabase && Opened && waited < Patience,
    };

    private bool Halve()
    {
        if (limits.Halved is not { } smaller)
            return false;
        limits = smaller;
        return true;
    }

    // Two processes that met in a deadlock must not meet again at the same moment.
    private static TimeSpan Pause(Neo4jFault error, int turn)
    {
        if (error.Kind == FaultKind.Throttled)
            return LongestPause;
        var pause = FirstPause * Math.Pow(2, Math.Min(turn, 10)) * (1 + (Environment.ProcessId % 16 / 64.0));
        return pause < LongestPause ? pause : LongestPause;
    }
}
