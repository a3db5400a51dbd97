using System.Globalization;
using Graph.App.Output;
using Spectre.Console;

namespace Graph.App.Building;

/// <summary>One line that moves, on stderr, while somebody watches.</summary>
internal static class BuildProgress
{
    /// <summary>Runs the work with a moving line, or without where nobody watches.</summary>
    public static T Run<T>(bool shown, Func<Action<BuildTally, string>, T> work)
    {
        if (!shown)
            return work(static (_, _) => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Status().Spinner(Spinner.Known.Dots).Start(
            "Loading the language models", status => work((tally, step) => status.Status = Markup.Escape(Line(tally, step))));
    }

    /// <summary>"Reading: 1,200 documents, 300 of them in already, 2 failed, 5,200 words/s".</summary>
    internal static string Line(BuildTally tally, string step) => string.Join(", ", new[]
    {
        $"{step}: {Counted.Of(tally.Seen, "document")}",
        tally.Unchanged > 0 ? string.Create(CultureInfo.InvariantCulture, $"{tally.Unchanged:N0} of them in already") : null,
        tally.Failed.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $"{tally.Failed.Count:N0} failed") : null,
        tally.Words > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Rate(tally):N0} words/s") : null,
    }.OfType<string>());

    /// <summary>Words per second.</summary>
    internal static double Rate(BuildTally tally) => tally.Words / Math.Max(tally.Elapsed.TotalSeconds, 0.001);
}
