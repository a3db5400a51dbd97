using System.Globalization;
using Graph.Queries;

namespace Graph.App.Output;

/// <summary>The answer of <c>kg path</c> for readers: each path as a chain of names, then its events with a sentence each.</summary>
internal sealed class PathText(Screen screen, GraphIndex index, Footnotes? notes)
{
    public void Write(PathAnswer answer)
    {
        foreach (var line in Paragraph.Wrap(Paragraph.Clean(PathWords.Of(answer)), screen.Width))
            screen.Line(screen.Style.Bold(line));
        for (var i = 0; i < answer.Paths.Count; i++)
            Write(answer.Paths[i], i + 1);
        if (answer.EndedAt is not null)
            screen.Line("To search less widely: --from, --to, --type, or fewer paths with -k.");
        else if (answer.Paths.Count == 0)
            WriteWhatToTry(answer.Question);
        notes?.Write();
    }

    private void Write(FoundPath path, int number)
    {
        screen.Line();
        var chain = string.Join(" → ", path.Things.Select(thing => Paragraph.Clean(thing.Name)));
        foreach (var line in Paragraph.Wrap(chain, screen.Width, "     ", string.Create(CultureInfo.InvariantCulture, $"{number,2} ")))
            screen.Line(screen.Style.Bold(line));
        foreach (var step in path.Steps)
        {
            var more = step.More switch { 0 => "", 1 => " (and 1 more event of the two)", _ => $" (and {step.More} more events of the two)" };
            HeadLine.Write(screen, $"   {DateWords.Of(step.Event.Time)} · {Paragraph.Clean(step.Caption)}{more}", step.Event.Status, ShortId.Of(index, step.Event.Id));
            EvidenceText.Write(screen, step.Evidence.Take(1), notes);
        }
    }

    private void WriteWhatToTry(PathQuestion question)
    {
        var tries = new List<string>();
        if (question.Include.Count == 0)
            tries.Add("--include all (also what is planned, possible, denied or disputed)");
        if (!question.Places)
            tries.Add("--through places (also through countries and towns)");
        if (question.From is not null || question.To is not null || question.With is not null || question.Types.Count > 0)
            tries.Add("fewer limits (--from, --to, --type, --with)");
        tries.Add($"--max-steps {Math.Max(question.MaxSteps + 2, PathQuestion.UsualSteps + 2)} (longer paths)");
        foreach (var line in Paragraph.Wrap($"To try: {string.Join(", or ", tries)}.", screen.Width))
            screen.Line(line);
    }
}
