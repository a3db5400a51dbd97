using System.Globalization;
using System.Text;
using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Pictures;

/// <summary>A scene as a Mermaid flowchart, for Markdown pages.</summary>
public static class MermaidPicture
{
    /// <summary>The text; each line is one statement, whatever names hold.</summary>
    public static string Of(Scene scene)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: \"{Title(scene.Title)}\"\n---\nflowchart LR\n");
        text.Append("%% ([person])  {{country}}  [[organization]]  [/thing/]  >place]  [event]; dashed: not said to have happened, red: denied\n");
        if (scene.Nodes.Any(node => node.Given is not null))
            text.Append("%% (sentence, document, outlet or other node)\n");
        foreach (var note in scene.Notes)
            text.Append(CultureInfo.InvariantCulture, $"%% {PlainText.OneLine(note)}\n");
        var numbers = scene.Nodes.Select((node, at) => (node.Id, at)).ToDictionary(StringComparer.Ordinal);
        foreach (var node in scene.Nodes)
            text.Append(CultureInfo.InvariantCulture, $"  n{numbers[node.Id]}{Shape(node)}{ClassOf(node)}\n");
        foreach (var edge in scene.Edges)
            text.Append(CultureInfo.InvariantCulture, $"  {Line(edge, numbers)}\n");
        AppendStyles(text, scene);
        return text.ToString();
    }

    /// <summary>A timeline in Mermaid's own manner: no axis, a period for each event in order of time.</summary>
    public static string Of(Timeline timeline)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: \"{Title(timeline.Title)}\"\n---\ntimeline\n");
        foreach (var note in timeline.Notes)
            text.Append(CultureInfo.InvariantCulture, $"%% {PlainText.OneLine(note)}\n");
        foreach (var item in timeline.Events)
        {
            var mark = timeline.Rows.SelectMany(row => row.Marks.Select(mark => (row.Name, mark))).First(pair => pair.mark.Event == item);
            var status = PictureWords.StatusWord(item.Status);
            text.Append(CultureInfo.InvariantCulture, $"  {Period(DateWords.Of(item.Time))} : {Period($"{(status.Length > 0 ? status + " " : "")}{item.Type}, {mark.Name}")}\n");
        }

        return text.ToString();
    }

    private static string Shape(SceneNode node)
    {
        var label = $"\"{string.Join("<br/>", node.Entity is { } entity ? [Escape(entity.Name)] : node.Lines.Select(Escape))}\"";
        return node.Outline switch
        {
            Outline.Person or Outline.Group => $"([{label}])",
            Outline.Organization => $"[[{label}]]",
            Outline.Country => $"{{{{{label}}}}}",
            Outline.Place => $">{label}]",
            Outline.Thing => $"[/{label}/]",
            Outline.Sentence or Outline.Document or Outline.Outlet or Outline.Other => $"({label})",
            _ => $"[{label}]",
        };
    }

    private static string ClassOf(SceneNode node) => node.Event is { Status: not EventStatus.Happened } item ? $":::{SvgPage.ClassOf(item.Status)}" : "";

    private static string Line(SceneEdge edge, Dictionary<string, int> numbers)
    {
        var (from, to) = edge.Pointing == Pointing.ToEvent ? (edge.To, edge.From) : (edge.From, edge.To);
        var solid = edge is { Alleged: false, Status: EventStatus.Happened or EventStatus.Disputed };
        var line = (solid, edge.Pointing) switch
        {
            (true, Pointing.Nowhere) => "---",
            (true, _) => "-->",
            (false, Pointing.Nowhere) => "-.-",
            _ => "-.->",
        };
        return $"n{numbers[from]} {line}{(edge.Label.Length == 0 ? "" : $"|\"{Escape(edge.Label)}\"|")} n{numbers[to]}";
    }

    private static void AppendStyles(StringBuilder text, Scene scene)
    {
        text.Append("  classDef planned stroke:#0b63ce,stroke-dasharray:7 4\n  classDef possible stroke:#6e4bb8,stroke-dasharray:2 3\n");
        text.Append("  classDef denied stroke:#b42318,stroke-width:2px,stroke-dasharray:5 3\n  classDef cancelled stroke:#6e7781,stroke-dasharray:9 3 2 3\n  classDef disputed stroke:#b25e00\n");
        var denied = scene.Edges.Select((edge, at) => (edge, at)).Where(pair => pair.edge.Status == EventStatus.Denied).Select(pair => pair.at).ToList();
        if (denied.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"  linkStyle {string.Join(',', denied)} stroke:#b42318\n");
    }

    /// <summary>Everything that Mermaid or HTML could take for a sign becomes a numbered character.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in PlainText.OneLine(text).EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '.' or ',' or '-' or '–' or '·' or '+' or '(' or ')' or '’' || (!rune.IsAscii && !Rune.IsControl(rune)))
                escaped.Append(rune.ToString());
            else
                escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        return escaped.ToString();
    }

    // The title stands in YAML quotes, where signs cannot be numbered: typographic ones take their place.
    private static string Title(string title) => PlainText.OneLine(title).Replace('\\', '/').Replace('"', '”').Replace('<', '‹').Replace('>', '›');

    private static string Period(string words) => Escape(words.Replace(":", "", StringComparison.Ordinal)).Replace(";", "", StringComparison.Ordinal).Replace("#", "", StringComparison.Ordinal);
}
