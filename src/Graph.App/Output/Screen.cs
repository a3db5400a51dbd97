using System.Text;
using Graph.Stores;

namespace Graph.App.Output;

/// <summary>Where a command reads and writes: data to <see cref="Out"/>, everything else to <see cref="Error"/>.</summary>
internal sealed record Screen(Stream In, TextWriter Out, TextWriter Error)
{
    private const int UsualWidth = 80;
    private const int Narrowest = 40;
    private const int Widest = 120;
    private string? typed;

    /// <summary>Columns of a line of data.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>How data is marked.</summary>
    public Style Style { get; init; } = Style.Plain;

    /// <summary>Tells the moment of builds and judgements.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Who sits before it, or null when the machine does not tell.</summary>
    public string? User { get; init; } = Environment.GetEnvironmentVariable("USER") ?? Environment.GetEnvironmentVariable("USERNAME");

    /// <summary>Whether messages go to somebody who watches.</summary>
    public bool Watched { get; init; }

    /// <summary>The file that <c>--password-file</c> names, or null.</summary>
    public string? PasswordFile { get; set; }

    /// <summary>Asks for a password by a question; null when there is no terminal to answer from.</summary>
    public Func<string, string?>? AskHidden { get; init; }

    /// <summary>Waits for a key and gives it, without showing it; null when there is no terminal to type on and to read from.</summary>
    public Func<ConsoleKeyInfo>? Keys { get; init; }

    /// <summary>Who stands behind a store that is opened. A command that opens it twice asks for the password once.</summary>
    public StoreUser StoreUser => new()
    {
        Tell = Tell,
        PasswordFile = PasswordFile,
        AskPassword = AskHidden is null ? null : (server, user) => typed ??= AskHidden($"Password of the user '{user}' at {server}: "),
    };

    /// <summary>The process's own streams, UTF-8 in and out whatever the machine is set to.</summary>
    public static Screen OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
        return new Screen(Console.OpenStandardInput(), new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16), error)
        {
            AskHidden = Console.IsInputRedirected ? null : question => HiddenInput.Ask(error, question),
            Keys = Console.IsInputRedirected || Console.IsOutputRedirected ? null : () => Console.ReadKey(intercept: true),
            Width = Console.IsOutputRedirected ? UsualWidth : Math.Clamp(WindowWidth(), Narrowest, Widest),
            Style = plain || Console.IsOutputRedirected ? Style.Plain : Style.Ansi,
            Watched = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    /// <summary>A line of data.</summary>
    public void Line(string text = "") => Out.Write(text + "\n");

    /// <summary>A message to the user.</summary>
    public void Tell(string text)
    {
        Out.Flush();
        Error.Write(text + "\n");
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
