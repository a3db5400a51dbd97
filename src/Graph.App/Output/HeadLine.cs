using Graph.Knowledge;
using Graph.Queries;

namespace Graph.App.Output;

/// <summary>The line over an event: what and when on the left, its id on the right, a status that must not be overlooked between.</summary>
internal static class HeadLine
{
    public static void Write(Screen screen, string head, EventStatus? status, string id)
    {
        var tag = status is { } known && known != EventStatus.Happened ? EventWords.StatusOf(known).ToUpperInvariant() : "";
        var room = screen.Width - id.Length - 1 - (tag.Length > 0 ? tag.Length + 3 : 0);
        var lines = Paragraph.Wrap(head.TrimStart(), Math.Max(room, screen.Width / 2), "   ", Leading(head)).ToList();
        foreach (var line in lines.SkipLast(1))
            screen.Line(screen.Style.Bold(line));
        var gap = Math.Max(1, room + 1 - Paragraph.Columns(lines[^1]));
        screen.Line(screen.Style.Bold(lines[^1]) + (tag.Length > 0 ? " · " + screen.Style.Warn(tag) : "") + new string(' ', gap) + screen.Style.Dim(id));
    }

    /// <summary>A line of less weight: a label, then a text, likewise with an id on the right ("" for none).</summary>
    public static void WritePlain(Screen screen, string label, string text, string id)
    {
        var lines = Paragraph.Wrap(text, screen.Width - id.Length - 1, new string(' ', label.Length), label).ToList();
        foreach (var line in lines.SkipLast(1))
            screen.Line(line);
        var gap = id.Length == 0 ? 0 : Math.Max(1, screen.Width - id.Length - Paragraph.Columns(lines[^1]));
        screen.Line(lines[^1] + new string(' ', gap) + screen.Style.Dim(id));
    }

    private static string Leading(string head) => head[..(head.Length - head.TrimStart().Length)];
}
