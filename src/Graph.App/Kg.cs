using System.CommandLine;
using Graph.App.Commands;
using Graph.App.Output;
using Graph.Stores;

namespace Graph.App;

/// <summary>The program: a command line to a command to an exit code.</summary>
internal static class Kg
{
    /// <summary>Runs one command. Never throws.</summary>
    public static int Run(string[] args, Screen screen)
    {
        try
        {
            return Invoke(Root(screen), args, screen);
        }
        catch (UserException error)
        {
            screen.Tell(error.Message);
            return error.Code;
        }
        catch (StoreException error)
        {
            screen.Tell(error.Message);
            return error.Problem == StoreProblem.Full ? ExitCode.Failed : ExitCode.NoStore;
        }
#pragma warning disable CA1031 // The last line of defence: a fault is told in one line and with its own exit code.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return Bug(error, args, screen);
        }
        finally
        {
            screen.Out.Flush();
        }
    }

    /// <summary>All commands.</summary>
    public static RootCommand Root(Screen screen)
    {
        var verbose = new Option<bool>("--verbose") { Description = "The full trace of an unexpected error.", Recursive = true };
        var root = new RootCommand("Who met whom, and who says so: news articles in, a graph with its sentences out.")
        {
            verbose, CommonOptions.PasswordFile(), BuildCommand.Create(screen), WhoMetCommand.Create(screen), TimelineCommand.Create(screen), SearchCommand.Create(screen), PathCommand.Create(screen), DrawCommand.Create(screen),
            ShowCommand.Create(screen), StatusCommand.Create(screen), ExportCommand.Create(screen), AnalyzeCommand.Create(screen), ExtractCommand.Create(screen),
            HistoryCommand.Create(screen), ReviewCommand.Create(screen), ForgetCommand.Create(screen), RetryCommand.Create(screen), DiffCommand.Create(screen), DoctorCommand.Create(screen),
            CypherCommand.Create(screen), RecipesCommand.Create(screen),
        };
        foreach (var command in JudgeCommands.Create(screen))
            root.Subcommands.Add(command);
        HelpText.Attach(root, screen);
        return root;
    }

    private static int Invoke(RootCommand root, string[] args, Screen screen)
    {
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
            return UsageText.Write(parsed, args, screen);
        screen.PasswordFile = parsed.GetValue<string?>(CommonOptions.PasswordFileName);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = screen.Out,
            Error = screen.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static int Bug(Exception error, string[] args, Screen screen)
    {
        screen.Tell($"kg met a fault of its own: {error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")}");
        screen.Tell(args.Contains("--verbose", StringComparer.Ordinal)
            ? error.ToString()
            : "Please report it with the output of the same command and --verbose.");
        return ExitCode.Bug;
    }
}
