using Graph.Queries;

namespace Graph.App.Output;

/// <summary>Sentences that contradict each other, in two columns.</summary>
internal sealed class ContradictionText(Screen screen, Footnotes? notes)
{
    private const string Indent = "   ";
    private const string Between = " │ ";

    /// <summary>Those that state an event against those that deny it.</summary>
    public void WriteVoices(Contradiction contradiction, int most = int.MaxValue) => Write(
        [Heading("States it", contradiction.States.Count), .. contradiction.States.Take(most).SelectMany(Lines)],
        [Heading("Denies it", contradiction.Denies.Count), .. contradiction.Denies.Take(most).SelectMany(Lines)]);

    /// <summary>Those that give the date that was chosen against those that give another.</summary>
    public void WriteDates(Contradiction contradiction)
    {
        var dates = contradiction.Dates.ToLookup(date => date.Chosen);
        Write([.. dates[true].SelectMany(date => Lines(date, "fits"))], [.. dates[false].SelectMany(date => Lines(date, "does not fit"))]);
    }

    private int Width => (screen.Width - Indent.Length - Between.Length) / 2;

    private static string Heading(string words, int count) => $"{words} ({Counted.Of(count, "sentence")})";

    private IEnumerable<string> Lines(GivenDate date, string fits) => Paragraph.Wrap($"{DateWords.Of(date.Time)} ({JsonLine.Word(date.Time.Basis)}), {fits}", Width).Concat(date.Evidence.SelectMany(Lines));

    private IEnumerable<string> Lines(Evidence evidence)
    {
        var mark = notes is null ? "" : $" {notes.Mark(evidence)}";
        var quote = Paragraph.Wrap(evidence.Claim.Quote + mark, Width, "  ", "> ");
        return notes is null ? quote.Concat(Paragraph.Wrap(EvidenceText.Origin(evidence), Width, "  ")) : quote;
    }

    private void Write(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var one = i < left.Count ? left[i] : "";
            screen.Line($"{Indent}{one}{new string(' ', Math.Max(0, Width - Paragraph.Columns(one)))}{Between}{(i < right.Count ? right[i] : "")}".TrimEnd());
        }
    }
}
