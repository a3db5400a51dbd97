using System.Globalization;
using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Reporting;

/// <summary>Prints the figures of gold by document as a table of 79 columns.</summary>
internal static class EventReport
{
    /// <summary>The sets of types that figures are told for.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<string> Types)> Sets { get; } =
        [("call meet seize", EventTypes.First), ("+ visit, talks", EventTypes.FirstWide), ("core", EventTypes.Core)];

    public static void WriteHead(TextWriter output) => output.WriteLine(
        "                 gold found  sys right     P     R    F1  date  stat  role forb");

    public static void WriteTypes(TextWriter output, EventScore score)
    {
        foreach (var type in score.Types)
            WriteRow(output, type, score.Tallies[type], EventTypes.Core.Contains(type));
    }

    public static void WriteSets(TextWriter output, EventScore score)
    {
        foreach (var (name, types) in Sets)
            WriteRow(output, name, score.Sum(types), precise: true);
    }

    private static void WriteRow(TextWriter output, string name, EventTally tally, bool precise)
    {
        string[] shares =
        [
            precise ? Share(tally.Precision) : "-", Share(tally.Recall), precise ? Number(tally.F1) : "-",
            Share(tally.Dates), Share(tally.Status), Share(tally.Roles),
        ];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-16}{tally.Gold,5}{tally.Found,6}{tally.System,5}{tally.Right,6}{string.Concat(shares.Select(share => share.PadLeft(6)))}{tally.Forbidden,5}"));
    }

    private static string Share(Share share) => share.Whole == 0 ? "-" : Number(share.Value);

    private static string Number(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
