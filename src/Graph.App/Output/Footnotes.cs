using Graph.Queries;

namespace Graph.App.Output;

/// <summary>Numbers for the sentences of an answer and, at its end, where each stands. A sentence keeps its number when it comes again.</summary>
internal sealed class Footnotes(Screen screen)
{
    private readonly Dictionary<(string Document, TextSpan Span), int> numbers = [];
    private readonly List<Evidence> cited = [];

    /// <summary>Those that a command was asked for, or null.</summary>
    public static Footnotes? If(bool asked, Screen screen) => asked ? new Footnotes(screen) : null;

    /// <summary>The mark of a sentence: "[3]".</summary>
    public string Mark(Evidence evidence)
    {
        var key = (evidence.Document.Id, evidence.Claim.Span);
        if (!numbers.TryGetValue(key, out var number))
        {
            cited.Add(evidence);
            numbers[key] = number = cited.Count;
        }

        return $"[{number}]";
    }

    /// <summary>Outlet, title, day, address and the words themselves.</summary>
    public void Write()
    {
        if (cited.Count == 0)
            return;
        screen.Line();
        screen.Line(screen.Style.Bold("Sources"));
        foreach (var evidence in cited)
        {
            var label = $"{Mark(evidence)} ";
            var indent = new string(' ', label.Length);
            foreach (var line in Paragraph.Wrap(Origin(evidence), screen.Width, indent, label))
                screen.Line(line);
            foreach (var line in Paragraph.Wrap($"“{evidence.Claim.Quote}”", screen.Width, indent))
                screen.Line(line);
        }
    }

    private static string Origin(Evidence evidence)
    {
        var document = evidence.Document;
        var parts = new List<string> { document.Source ?? document.Key };
        if (document.Title is { } title)
            parts.Add($"“{title}”");
        parts.Add(document.Published is { } day ? DateWords.Day(day) : "no date");
        if (document.Url is { } url)
            parts.Add(url);
        else if (document.Source is not null)
            parts.Add(document.Key);
        var copied = evidence.Original is null ? "" : $" (a copy of a text of {evidence.Outlet})";
        return Paragraph.Clean(string.Join(", ", parts) + copied);
    }
}
