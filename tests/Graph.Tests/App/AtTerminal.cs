using System.Diagnostics;
using System.Text;

namespace Graph.Tests.App;

/// <summary>A program with a terminal of its own, by the program <c>script</c>.</summary>
internal sealed class AtTerminal
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly StringBuilder shown = new();

    public AtTerminal(string command, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("/usr/bin/script", ["-qec", command, "/dev/null"]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["TERM"] = "xterm";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        process = Process.Start(start)!;
        _ = Task.Run(() =>
        {
            for (var letter = process.StandardOutput.Read(); letter >= 0; letter = process.StandardOutput.Read())
                lock (shown)
                    shown.Append((char)letter);
        });
        Await("cypher> ");
    }

    /// <summary>Types keys and waits until an answer stands there, and the next question after it.</summary>
    public void Type(string keys, string answer)
    {
        lock (shown)
            shown.Clear();
        process.StandardInput.Write(keys);
        process.StandardInput.Flush();
        Await(answer);
        Await("cypher> ", behind: answer);
    }

    /// <summary>Types the last keys; gives the program's exit code.</summary>
    public int End(string keys)
    {
        process.StandardInput.Write(keys);
        process.StandardInput.Flush();
        Assert.True(process.WaitForExit(Patience), "The program did not end.");
        return process.ExitCode;
    }

    private void Await(string words, string behind = "")
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; Thread.Sleep(20))
            if (Text() is var text && text.IndexOf(behind, StringComparison.Ordinal) is >= 0 and var at && text.IndexOf(words, at, StringComparison.Ordinal) >= 0)
                return;
        Assert.Fail($"'{words}' does not appear. There stands:\n{Text()}");
    }

    private string Text()
    {
        lock (shown)
            return System.Text.RegularExpressions.Regex.Replace(shown.ToString(), "\e\\[[0-9;]*[A-Za-z]", "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
    }
}
