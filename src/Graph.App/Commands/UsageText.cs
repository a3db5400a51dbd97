using System.CommandLine;
using System.CommandLine.Parsing;
using Graph.App.Output;
using Graph.Queries;

namespace Graph.App.Commands;

/// <summary>What is wrong with a command line, and the nearest right one.</summary>
internal static class UsageText
{
    public static int Write(ParseResult parsed, string[] args, Screen screen)
    {
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "kg" : $"kg {command.Name}";
        if (command is RootCommand && args.Length > 0 && args[0][0] != '-')
            screen.Tell($"There is no command '{args[0]}'.{Nearest(args[0], command.Subcommands.Select(sub => sub.Name))} All: {string.Join(", ", command.Subcommands.Select(sub => sub.Name))}.");
        else
            foreach (var error in parsed.Errors.Take(1))
                screen.Tell(Text(error, parsed, command, name));
        screen.Tell($"Help with examples: {name} --help");
        return ExitCode.Usage;
    }

    private static string Text(ParseError error, ParseResult parsed, Command command, string name)
    {
        var unknown = error.Message.StartsWith(CommonOptions.UnknownOption, StringComparison.Ordinal)
            ? error.Message[CommonOptions.UnknownOption.Length..]
            : parsed.UnmatchedTokens.FirstOrDefault(token => token.StartsWith('-'));
        if (unknown is not null)
            return $"{name} has no option '{unknown}'.{Nearest(unknown, command.Options.Select(option => option.Name))}";
        if (parsed.UnmatchedTokens.Count > 0)
            return $"{name} cannot use '{parsed.UnmatchedTokens[0]}'. A name or path of several words needs quotes.";
        if (command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 }) is { } missing)
            return $"{name} needs {missing.Name}: {missing.Description}";
        return error.Message;
    }

    private static string Nearest(string word, IEnumerable<string> known)
    {
        var near = known.Select(name => (name, Distance: EditDistance.Between(word, name))).OrderBy(pair => pair.Distance).FirstOrDefault();
        return near.name is not null && near.Distance <= Math.Max(2, word.Length / 3) ? $" Did you mean '{near.name}'?" : "";
    }
}
