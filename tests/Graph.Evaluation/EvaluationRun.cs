using Graph.Evaluation.Reporting;
using Graph.Evaluation.Scoring;
using Graph.Evaluation.Swapping;

namespace Graph.Evaluation;

/// <summary>The run from options to exit code.</summary>
internal static class EvaluationRun
{
    /// <summary>Exit codes: 0 nothing fell, 1 a figure fell below the committed one, 64 bad usage.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        Options options;
        try
        {
            options = Options.Parse(arguments);
        }
        catch (FormatException problem)
        {
            errors.WriteLine(problem.Message);
            return 64;
        }

        if (options.Help)
        {
            output.WriteLine(Options.Usage);
            return 0;
        }

        return Run(options, output, errors);
    }

    private static int Run(Options options, TextWriter output, TextWriter errors)
    {
        var pipeline = options.Export is null ? Pipeline.Create(Path.Combine(AppContext.BaseDirectory, "models")) : null;
        var figures = new List<Figure>();
        foreach (var set in GoldSets.Load(options.Set, errors))
            figures.AddRange(pipeline is null ? Score(set, File.ReadAllText(options.Export!), options, output) : Score(set, pipeline, options, output));
        return Compare(figures, options, output);
    }

    private static IReadOnlyList<Figure> Score(GoldSet set, Pipeline pipeline, Options options, TextWriter output)
    {
        var build = Build.Of(pipeline, set.Documents());
        if (options.Save is { } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, set.Name + ".json"), build.Json);
        }

        var figures = Score(set, build.Json, options, output);
        output.WriteLine(FormattableString.Invariant(
            $"{build.Extractions.Count} documents in {build.Elapsed.TotalSeconds:F1} s: {build.Extractions.Count / build.Elapsed.TotalSeconds:F1} documents per second"));
        if (options.Confidence && set is EventSet events)
            Calibrate(events, build, options, output);
        if (options.Swap is { } seed && set is EventSet gold)
            Swap(gold, pipeline, seed, options.Show, output);
        output.WriteLine();
        return figures;
    }

    private static IReadOnlyList<Figure> Score(GoldSet set, string json, Options options, TextWriter output)
    {
        output.WriteLine($"{set.Name}: {set.Texts.Count} documents");
        return set.Score(ExportedGraph.Parse(json), output, options.Show);
    }

    private static void Swap(EventSet set, Pipeline pipeline, int seed, int show, TextWriter output)
    {
        var languages = set.Gold.Select(document => document.Text.Language).Distinct().Order(StringComparer.Ordinal);
        var swapped = new EventSet("swapped", languages.SelectMany(language => NameSwap.Of(set.Gold, language, seed)));
        output.WriteLine($"with other names (seed {seed}), not held against the committed scores:");
        swapped.Score(ExportedGraph.Parse(Build.Of(pipeline, swapped.Documents()).Json), output, show);
    }

    private static void Calibrate(EventSet set, Build build, Options options, TextWriter output)
    {
        var calibration = Calibration.Measure(set.Gold, build);
        calibration.Write(output);
        if (options.Write)
            calibration.Rewrite(Checkout.File("src", "Graph", "Lexicon", "tables", "common", "confidence.tsv"));
    }

    private static int Compare(IReadOnlyList<Figure> figures, Options options, TextWriter output)
    {
        var committed = CommittedScores.Load(Checkout.File("tests", "Graph.Evaluation", "scores.approved.tsv"));
        if (options is { Write: true, Confidence: false })
        {
            committed.Write(figures);
            output.WriteLine("Committed scores rewritten; review the difference.");
            return 0;
        }

        var drops = committed.Drops(figures);
        foreach (var drop in drops)
            output.WriteLine("FELL  " + drop);
        output.WriteLine(drops.Count == 0 ? "No figure fell below the committed scores." : $"{drops.Count} figures fell. Where that is meant, --write accepts it.");
        return drops.Count == 0 ? 0 : 1;
    }
}
