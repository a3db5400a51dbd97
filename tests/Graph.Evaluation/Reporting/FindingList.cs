using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Reporting;

/// <summary>Prints what lies behind the figures.</summary>
internal static class FindingList
{
    public static void Write(TextWriter output, IReadOnlyList<Finding> findings, int most)
    {
        if (most == 0)
            return;
        foreach (var kind in findings.GroupBy(finding => finding.Kind).OrderBy(kind => kind.Key))
        {
            var title = kind.Key switch
            {
                FindingKind.Miss => "missed",
                FindingKind.Extra => "extra",
                FindingKind.Forbidden => "forbidden",
                FindingKind.Date => "wrong date",
                FindingKind.Status => "wrong status",
                _ => "no entity",
            };
            output.WriteLine($"  {title} ({kind.Count()})");
            foreach (var finding in kind.Take(most))
                output.WriteLine($"    {finding.Place}  {finding.Text.ReplaceLineEndings(" ")}");
        }
    }
}
