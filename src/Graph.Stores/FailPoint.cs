using System.Diagnostics;
using System.Globalization;

namespace Graph.Stores;

/// <summary>Places where a test lets the process die as if its power was cut. Inert unless the variable names one.</summary>
public static class FailPoint
{
    /// <summary><c>place</c> or <c>place:n</c>: the process kills itself when it comes to the place for the n-th time (the first without n).</summary>
    public const string Variable = "KG_FAILPOINT";

    private static readonly (string Place, int Turn)? Target = Parse(Environment.GetEnvironmentVariable(Variable));
    private static int reached;

    /// <summary>Dies here when the variable asks for it.</summary>
    public static void Reach(string place)
    {
        if (Target is not { } target || target.Place != place || Interlocked.Increment(ref reached) != target.Turn)
            return;
        using var process = Process.GetCurrentProcess();
        process.Kill();
        Thread.Sleep(Timeout.Infinite);
    }

    private static (string, int)? Parse(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return null;
        var parts = value.Split(':');
        return (parts[0], parts.Length > 1 && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var turn) ? turn : 1);
    }
}
