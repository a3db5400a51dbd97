using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Graph.App.Output;

/// <summary>A line from the terminal that is not shown while it is typed.</summary>
internal static class HiddenInput
{
    private const string Terminal = "/dev/tty";

    /// <summary>Asks and reads; null when nothing was typed. Needs a terminal.</summary>
    public static string? Ask(TextWriter screen, string question) =>
        !OperatingSystem.IsWindows() && ShowTyping(false) ? ByLine(screen, question) : ByKeys(screen, question, () => Console.ReadKey(intercept: true));

    // Between two keys the runtime lets the terminal show what is typed, so a quick or pasted password would be seen: the terminal itself
    // is told to show nothing, before the question stands there.
    private static string? ByLine(TextWriter screen, string question)
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => ShowTyping(true));
        try
        {
            screen.Write(question);
            using var reader = new StreamReader(new FileStream(Terminal, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1));
            return reader.ReadLine() is { Length: > 0 } typed ? typed : null;
        }
        finally
        {
            ShowTyping(true);
            screen.Write("\n");
        }
    }

    /// <summary>The same by single keys.</summary>
    internal static string? ByKeys(TextWriter screen, string question, Func<ConsoleKeyInfo> key)
    {
        screen.Write(question);
        var typed = new StringBuilder();
        for (var pressed = key(); pressed.Key != ConsoleKey.Enter; pressed = key())
            if (pressed.Key == ConsoleKey.Backspace)
                typed.Length -= Math.Min(1, typed.Length);
            else if (!char.IsControl(pressed.KeyChar))
                typed.Append(pressed.KeyChar);
        screen.Write("\n");
        return typed.Length > 0 ? typed.ToString() : null;
    }

    private static bool ShowTyping(bool show)
    {
        try
        {
            using var process = Process.Start("sh", ["-c", $"stty {(show ? "echo" : "-echo")} < {Terminal}"]);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
