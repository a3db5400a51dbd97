using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Reporting;

/// <summary>Prints the figures of corpus-wide gold.</summary>
internal static class ArticleReport
{
    public static void Write(TextWriter output, ArticleScore score)
    {
        output.WriteLine(FormattableString.Invariant($"  calls, meetings, seizures  F1 {score.F1:F3}   P {score.Precision}   R {score.Recall}"));
        output.WriteLine($"  dates {score.Dates}   forbidden {score.MustNot}   evidence {score.Evidence}");
        output.WriteLine(FormattableString.Invariant($"  all events found {score.AllEvents}   entities found {score.EntitiesFound}"));
        output.WriteLine(FormattableString.Invariant(
            $"  names B3 {score.Names.F1:F3}   P {score.Names.Precision:F3}   R {score.Names.Recall:F3}   ({score.NameCount} names)"));
    }
}
