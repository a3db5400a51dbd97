using System.Diagnostics;
using Graph.App.Output;
using Graph.Stores;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;
using Graph.Tests.Stores;
using Graph.Tests.Support;

namespace Graph.Tests.App;

/// <summary>The ways of a password to a real server, and that none of them shows it.</summary>
[Collection("neo4j")]
public sealed class Neo4jPasswordTests : IDisposable
{
    private const string Wrong = "hunter2wrong";
    private readonly TemporaryFolder folder = new();

    private static string Server => $"neo4j+{Neo4jTestServer.Uri}";

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_password_file_comes_before_the_environment()
    {
        Neo4jTestServer.Wipe();
        Assert.Contains("There is no graph", Kg(Wrong, "status", "--graph", Server, "--password-file", folder.Write("right", $"{Neo4jTestServer.Password}\n")).Error, StringComparison.Ordinal);

        var (code, output, error) = Kg(Neo4jTestServer.Password, "status", "--graph", Someone, "--password-file", folder.Write("wrong", Wrong));
        Assert.Equal(3, code);
        Assert.Contains("does not let the user 'somebody' in", error, StringComparison.Ordinal);
        Assert.DoesNotContain(Wrong, output + error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_password_and_a_terminal_the_ways_to_give_one_are_named()
    {
        var (code, _, error) = Kg(null, "status", "--graph", Server);

        Assert.Equal(3, code);
        Assert.Contains("NEO4J_PASSWORD", error, StringComparison.Ordinal);
        Assert.Contains("--password-file", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_is_asked_only_when_the_server_wants_a_login_that_nothing_holds()
    {
        Neo4jTestServer.Wipe();
        using (Neo4jStore.Open(Neo4jTestServer.Address, StoreAccess.Write, Neo4jTestServer.Password))
        {
        }

        var asked = new List<string>();
        var user = new StoreUser
        {
            AskPassword = (server, name) =>
            {
                asked.Add($"{name} at {server}");
                return Neo4jTestServer.Password;
            },
        };
        using (Neo4jStore.Open(Neo4jTestServer.Address, StoreAccess.Read, user))
            Assert.Empty(asked);
        using (Neo4jStore.Open(Neo4jTestServer.Address, StoreAccess.Read, user, _ => null))
            Assert.Equal([$"neo4j at {Neo4jTestServer.Address.Display}"], asked);
    }

    // "script" gives the program a terminal of its own.
    [Fact]
    public void At_a_terminal_the_password_is_asked_for_and_not_shown_while_it_is_typed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "SKIPPED: needs the program 'script' for a terminal.");
        Neo4jTestServer.Wipe();
        using (Neo4jStore.Open(Neo4jTestServer.Address, StoreAccess.Write, Neo4jTestServer.Password))
        {
        }

        var (code, shown) = AtTerminal($"{KgProcess.KgFile} status --graph {Server}", $"{Neo4jTestServer.Password}x\u007f");

        Assert.True(code == 0, shown);
        Assert.Contains("Password of the user 'neo4j' at http://", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Neo4jTestServer.Password!, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_typed_can_be_corrected_and_nothing_typed_is_no_password()
    {
        static string? Type(params ConsoleKeyInfo[] keys) => HiddenInput.ByKeys(TextWriter.Null, "?", new Queue<ConsoleKeyInfo>([.. keys, new('\r', ConsoleKey.Enter, false, false, false)]).Dequeue);
        static ConsoleKeyInfo Key(char letter, ConsoleKey key = ConsoleKey.None) => new(letter, key, false, false, false);

        Assert.Equal("ab", Type(Key('a'), Key('x'), Key('\b', ConsoleKey.Backspace), Key('\0', ConsoleKey.LeftArrow), Key('b')));
        Assert.Null(Type(Key('\b', ConsoleKey.Backspace)));
    }

    // A user that does not exist: the real one is not locked out for the tests beside this one.
    private static string Someone => Server.Replace("//", "//somebody@", StringComparison.Ordinal);

    private static (int Code, string Out, string Error) Kg(string? password, params string[] args)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SKIPPED: needs the program 'env'.");
        return KgProcess.RunProgram("/usr/bin/env", Path.GetTempPath(), null, ["-u", "NEO4J_PASSWORD", .. password is null ? (string[])[] : [$"NEO4J_PASSWORD={password}"], KgProcess.KgFile, .. args]);
    }

    private static (int Code, string Shown) AtTerminal(string command, string typed)
    {
        var start = new ProcessStartInfo("/usr/bin/script", ["-qec", command, "/dev/null"]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment.Remove("NEO4J_PASSWORD");
        using var process = Process.Start(start)!;
        var shown = "";
        while (!shown.EndsWith(": ", StringComparison.Ordinal) && process.StandardOutput.Read() is var letter and >= 0)
            shown += (char)letter;
        process.StandardInput.Write(typed + "\r");
        process.StandardInput.Flush();
        shown += process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, shown);
    }
}
