using Graph.Evaluation.Reporting;
using Graph.Evaluation.Scoring;

namespace Graph.Evaluation;

/// <summary>The run from options to exit code.</summary>
internal static class Evaluation
{
    /// <summary>Exit codes: 0 nothing fell, 1 a figure fell below the committed one, 64 bad usage.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        Options options;
        try
        {
            options = Options.Parse(arguments);
        }
        catch (ArgumentException problem)
        {
            errors.WriteLine(problem.Message);
            return 64;
        }

        if (options.Help)
        {
            output.WriteLine(Options.Usage);
            return 0;
        }

        return 0;
    }
}
