using System.Globalization;

namespace Graph.Evaluation;

/// <summary>What the user asked for on the command line.</summary>
internal sealed record Options
{
    public const string Usage = """
        Scores what the library reads out of texts against gold made by hand.

        usage: dotnet run -c Release --project tests/Graph.Evaluation -- [options]

          --show N          list up to N of the misses, extras, forbidden links, wrong dates and statuses of each set
          --write           rewrite the committed scores (scores.approved.tsv)
          --confidence      print how well the confidence of claims is calibrated; with --write, rewrite the table of
                            measured precisions (src/Graph/Lexicon/tables/common/confidence.tsv)
          --swap SEED       score the event texts with people, countries and towns replaced by others, beside the plain score
          --save DIR        also save each set's JSON export there
          --export FILE     score this export of 'kg export --format json' instead of building one; needs --set
          --set NAME        articles, events or samples: score only this set

        Without --write a figure below the committed one is printed and the exit code is 1.
        """;

    /// <summary>How many findings of each kind are listed.</summary>
    public int Show { get; init; }

    public bool Write { get; init; }

    public bool Confidence { get; init; }

    /// <summary>Seed of the swap test, or null.</summary>
    public int? Swap { get; init; }

    public string? Save { get; init; }

    public string? Export { get; init; }

    public string? Set { get; init; }

    public bool Help { get; init; }

    /// <summary>Reads the command line.</summary>
    /// <exception cref="FormatException">An option is unknown or lacks its value.</exception>
    public static Options Parse(IReadOnlyList<string> arguments)
    {
        var options = new Options();
        for (var i = 0; i < arguments.Count; i++)
            options = arguments[i] switch
            {
                "--show" => options with { Show = Number(arguments, ref i) },
                "--write" => options with { Write = true },
                "--confidence" => options with { Confidence = true },
                "--swap" => options with { Swap = Number(arguments, ref i) },
                "--save" => options with { Save = Value(arguments, ref i) },
                "--export" => options with { Export = Value(arguments, ref i) },
                "--set" => options with { Set = Value(arguments, ref i) },
                "--help" or "-h" => options with { Help = true },
                var other => throw new FormatException($"Unknown option '{other}'. --help lists the options."),
            };
        return options switch
        {
            { Export: not null, Set: null } => throw new FormatException("--export needs --set articles, events or samples."),
            { Set: not (null or "articles" or "events" or "samples") } => throw new FormatException($"Unknown set '{options.Set}'. Known are articles, events, samples."),
            _ => options,
        };
    }

    private static string Value(IReadOnlyList<string> arguments, ref int i) =>
        ++i < arguments.Count ? arguments[i] : throw new FormatException($"'{arguments[i - 1]}' needs a value. --help lists the options.");

    private static int Number(IReadOnlyList<string> arguments, ref int i)
    {
        var value = Value(arguments, ref i);
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"'{value}' after '{arguments[i - 1]}' is no whole number.");
    }
}
