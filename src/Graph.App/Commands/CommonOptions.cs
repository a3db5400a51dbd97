using System.CommandLine;

namespace Graph.App.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public const string DefaultGraph = "graph.db";

    public static Option<string> Graph() => new("--graph")
    {
        Description = $"The graph: a file (default {DefaultGraph}) or a Neo4j server (neo4j+http://HOST:7474).",
        HelpName = "FILE|URL",
        DefaultValueFactory = _ => DefaultGraph,
    };

    public const string PasswordFileName = "--password-file";

    public static Option<string?> PasswordFile() => new(PasswordFileName)
    {
        Description = "A file with the password of a Neo4j server (else NEO4J_PASSWORD, NEO4J_PASSWORD_FILE).",
        HelpName = "FILE",
        Recursive = true,
    };

    public static Option<bool> Json() => new("--json") { Description = "JSON for programs (docs/formats.md)." };

    public static Option<bool> Cite() => new("--cite") { Description = "Number the sentences; at the end outlet, title, date, address and quote of each." };

    public static Option<string?> By() => new("--by") { Description = "Who decides (default: the user of this machine).", HelpName = "NAME" };

    public static Option<string?> Reason() => new("--reason") { Description = "Why, in your words; answers show it.", HelpName = "TEXT" };

    public static Option<bool> DryRun() => new("--dry-run") { Description = "Only say what would change." };

    public static Option<bool> Quiet() => new("--quiet", "-q") { Description = "No progress and no summary, errors only." };

    /// <summary>An argument of several words that takes no misspelt option for one of them; what stands behind <c>--</c> is taken.</summary>
    public static Argument<string[]> Words(string name, string description)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        argument.Validators.Add(static result =>
        {
            if (!HasEndOfOptions(result) && result.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } option)
                result.AddError(UnknownOption + option.Value);
        });
        return argument;
    }

    /// <summary>Begins the error of an argument that looks like an option.</summary>
    public const string UnknownOption = "unknown option ";

    private static bool HasEndOfOptions(System.CommandLine.Parsing.SymbolResult result)
    {
        while (result.Parent is { } parent)
            result = parent;
        return result.Tokens.Any(token => token.Type == System.CommandLine.Parsing.TokenType.DoubleDash);
    }

    /// <summary>Words divided by commas or given with the option several times, each one of <paramref name="choices"/>.</summary>
    public static IReadOnlyList<string> Choices(string option, IEnumerable<string> given, IReadOnlyList<string> choices)
    {
        var chosen = new List<string>();
        foreach (var word in given.SelectMany(words => words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
            chosen.Add(choices.FirstOrDefault(choice => string.Equals(choice, word, StringComparison.OrdinalIgnoreCase))
                ?? throw new UserException($"{option} does not know '{word}'. It takes: {string.Join(", ", choices).ToLowerInvariant()}.", ExitCode.Usage));
        return chosen;
    }
}
