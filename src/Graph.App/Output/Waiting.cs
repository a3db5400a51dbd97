using System.Globalization;
using Spectre.Console;

namespace Graph.App.Output;

/// <summary>A moving line on stderr, while somebody watches work that may take long and cannot tell how far it is.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <summary>Does the work under a line that tells the step and the seconds, or without where nobody watches.</summary>
    public static T Run<T>(Screen screen, string step, Func<T> work)
    {
        if (!screen.Watched)
            return work();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var begun = screen.Clock.GetTimestamp();
        return console.Status().Spinner(Spinner.Known.Dots).Start(Markup.Escape(step), status =>
        {
            using var beat = screen.Clock.CreateTimer(
                _ => status.Status = Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{step}, {screen.Clock.GetElapsedTime(begun).TotalSeconds:0} s")), null, Beat, Beat);
            return work();
        });
    }
}
