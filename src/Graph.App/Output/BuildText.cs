using System.Globalization;
using Graph.App.Building;
using Graph.Queries;

namespace Graph.App.Output;

/// <summary>The summary of <c>kg build</c> for readers.</summary>
internal sealed class BuildText(Screen screen, string graph)
{
    private const int ShownFailures = 5;

    public void Write(BuildTally tally, GraphIndex index)
    {
        var counts = GraphCounts.Of(index);
        screen.Line(screen.Style.Bold($"{graph}: {Counted.Of(counts.Documents, "document")}, {Counted.Of(counts.Claims, "claim")} of {Counted.Of(index.Graph.Events.Count, "event")}"));
        Field("This build", Work(tally));
        StatusText.Contents(screen, counts);
        if (tally.Rejected.Count > 0)
            Field("Rejected", $"{Counted.Of(tally.Rejected.Values.Sum(), "claim")}: {string.Join(", ", tally.Rejected.Select(reason => $"{reason.Value} {reason.Key}"))}");
        if (tally.Warnings.Count > 0)
            Field("Note", $"{Counted.Of(tally.Warnings.Count, "document")} with a warning; {tally.Warnings[0].Key}: {tally.Warnings[0].Warning}");
        Failures(tally);
        var findings = Findings.Of(index);
        Write(findings);
        Next(counts, findings);
    }

    private void Write(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return;
        screen.Line();
        screen.Line(screen.Style.Bold("Worth a look"));
        foreach (var finding in findings)
        {
            foreach (var line in Paragraph.Wrap(finding.Headline, screen.Width, "   ", " • "))
                screen.Line(finding.Kind == FindingKind.Disputed ? screen.Style.Warn(line) : line);
            EvidenceText.Write(screen, [finding.Evidence]);
            screen.Line(screen.Style.Dim("     " + Shell.Command(finding.Next, graph)));
        }
    }

    private void Next(GraphCounts counts, IReadOnlyList<Finding> findings)
    {
        var commands = new List<(string[] Words, string What)>();
        var named = counts.Prominent.Select(pair => pair.Entity).ToList();
        if (named.Find(entity => entity.Type == Graph.EntityType.Person) is { } person)
            commands.Add((["who-met", person.Name], "whom one met or called"));
        if (named.Count > 0)
            commands.Add((["show", named[0].Name], "all about one"));
        commands.Add((["export", "-o", "graph.json"], "the whole graph for programs"));
        screen.Line();
        screen.Line(screen.Style.Bold(findings.Count > 0 ? "Next" : "No events were found. Next"));
        var lines = commands.ConvertAll(command => ("   " + Shell.Command(command.Words.Select(Paragraph.Clean), graph), command.What));
        var column = lines.Max(line => Paragraph.Columns(line.Item1)) + 2;
        foreach (var (command, what) in lines)
            screen.Line(column + what.Length > screen.Width
                ? command
                : command + screen.Style.Dim(new string(' ', column - Paragraph.Columns(command)) + what));
    }

    private void Failures(BuildTally tally)
    {
        if (tally.Failed.Count == 0)
            return;
        Field("Failed", $"{Counted.Of(tally.Failed.Count, "document")}; the next build tries again");
        foreach (var (place, error) in tally.Failed.Take(ShownFailures))
            foreach (var line in Paragraph.Wrap($"{place}: {error}", screen.Width, new string(' ', 15), new string(' ', 13)))
                screen.Line(screen.Style.Warn(line));
        if (tally.Failed.Count > ShownFailures)
            screen.Line($"             and {tally.Failed.Count - ShownFailures} more: {Shell.Command(["status"], graph)}");
    }

    private static string Work(BuildTally tally)
    {
        var parts = new List<string> { string.Create(CultureInfo.InvariantCulture, $"{tally.New:N0} new") };
        if (tally.Changed > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{tally.Changed:N0} changed"));
        if (tally.Reread > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{tally.Reread:N0} read again with newer rules"));
        parts.Add(string.Create(CultureInfo.InvariantCulture, $"{tally.Unchanged:N0} unchanged"));
        parts.Add(string.Create(CultureInfo.InvariantCulture, $"{tally.Failed.Count:N0} failed"));
        var time = string.Create(CultureInfo.InvariantCulture, $"; {tally.Elapsed.TotalSeconds:0.0} s");
        return string.Join(", ", parts) + time + (tally.Words > 0 ? string.Create(CultureInfo.InvariantCulture, $", {BuildProgress.Rate(tally):N0} words/s") : "");
    }

    private void Field(string name, string text)
    {
        foreach (var line in Paragraph.Wrap(text, screen.Width, new string(' ', 13), $"{name,-13}"))
            screen.Line(line);
    }
}
