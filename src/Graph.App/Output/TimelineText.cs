using Graph.Knowledge;
using Graph.Queries;

namespace Graph.App.Output;

/// <summary>The answer of <c>kg timeline</c> for readers: a day a line, a column of dates and one of what happened.</summary>
internal sealed class TimelineText(Screen screen, GraphIndex index)
{
    private const int WidestDate = 16;

    public void Write(TimelineAnswer answer)
    {
        foreach (var line in Paragraph.Wrap(Paragraph.Clean(TimelineWords.Of(answer)), screen.Width))
            screen.Line(screen.Style.Bold(line));
        var dates = answer.Dated.Select(item => DateWords.Of(item.Event.Time)).ToList();
        var width = dates.Select(date => date.Length).Where(length => length <= WidestDate).DefaultIfEmpty().Max();
        if (dates.Count > 0)
            screen.Line();
        for (var i = 0; i < dates.Count; i++)
            Write(answer.Dated[i], (i > 0 && dates[i] == dates[i - 1] ? "" : dates[i]).PadRight(width));
        if (answer.Undated.Count > 0)
        {
            screen.Line();
            screen.Line(screen.Style.Bold("Without a date"));
        }

        foreach (var item in answer.Undated)
            Write(item, new string(' ', width));
        LeftOutText.Write(screen, answer.LeftOut, answer.UndatedLeftOut);
    }

    private void Write(TimelineEvent item, string date)
    {
        var status = item.Event.Status == EventStatus.Happened ? "" : $"{EventWords.StatusOf(item.Event.Status).ToUpperInvariant()} · ";
        var place = item.Place is { } at && !item.Caption.Contains(at.Name, StringComparison.Ordinal) ? $"{at.Name}, " : "";
        HeadLine.WritePlain(screen, $"{date}  ", $"{status}{item.Caption} ({place}{Counted.Of(item.Sources, "source")})", ShortId.Of(index, item.Event.Id));
    }
}
