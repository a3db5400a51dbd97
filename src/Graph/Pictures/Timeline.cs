using Graph.Knowledge;
using Graph.Queries;

namespace Graph.Pictures;

/// <summary>What the rows of a timeline are.</summary>
public enum TimelineRows
{
    /// <summary>One for each other party.</summary>
    Pair,

    /// <summary>One for each type of event.</summary>
    Kind,
}

/// <summary>A row of a timeline.</summary>
/// <param name="Name">Name of the other party, or the type.</param>
/// <param name="Marks">Its events in order of time, the undated last; each with one line to stand beside it.</param>
public sealed record TimelineRow(string Name, IReadOnlyList<SceneNode> Marks);

/// <summary>Events along an axis of dates, without places on the page.</summary>
/// <param name="Title">What the picture shows.</param>
/// <param name="Rows">Rows, those that begin earlier first.</param>
/// <param name="Notes">What was left out and why; possibly none.</param>
public sealed record Timeline(string Title, IReadOnlyList<TimelineRow> Rows, IReadOnlyList<string> Notes)
{
    private const int LabelWidth = 320;
    private const int MostRows = 20;

    /// <summary>Events drawn, each once.</summary>
    public IReadOnlyList<Event> Events => [.. Rows.SelectMany(row => row.Marks).Select(mark => mark.Event!).DistinctBy(item => item.Id, StringComparer.Ordinal).OrderBy(item => item, EventOrder.ByTime)];

    /// <summary>The timeline that answers a question.</summary>
    /// <param name="index">The graph.</param>
    /// <param name="question">What to draw.</param>
    /// <param name="rows">What rows are; null for one row a pair when one is asked about, one a kind otherwise.</param>
    public static Timeline Of(GraphIndex index, PictureQuestion question, TimelineRows? rows)
    {
        var chosen = ChosenEvents.Of(index, question);
        var reduced = Reduction.ToEvents(index, question, chosen.Events);
        var kind = rows ?? (question.Asked.Count == 1 ? TimelineRows.Pair : TimelineRows.Kind);
        var groups = reduced.Events.SelectMany(item => RowsOf(index, item.Event, question, kind).Select(row => (row, item.Event)))
            .GroupBy(pair => pair.row, pair => pair.Event, StringComparer.Ordinal).ToList();
        var kept = groups.OrderByDescending(row => row.Count()).ThenBy(row => row.Key, StringComparer.Ordinal).Take(MostRows)
            .OrderBy(row => row.First(), EventOrder.ByTime).ThenBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => new TimelineRow(row.Key, [.. row.Select(item => MarkOf(index, item, question, kind))])).ToList();
        var rest = reduced.Events.Select(item => item.Event).ExceptBy(kept.SelectMany(row => row.Marks).Select(mark => mark.Id), item => item.Id, StringComparer.Ordinal).ToList();
        if (rest.Count > 0)
            kept.Add(new TimelineRow($"{groups.Count - kept.Count} others", [.. rest.Select(item => MarkOf(index, item, question, TimelineRows.Kind))]));
        return new Timeline(PictureWords.Title(question, chosen.Events), kept, PictureWords.Notes(chosen, reduced, question));
    }

    private static List<string> RowsOf(GraphIndex index, Event item, PictureQuestion question, TimelineRows rows)
    {
        if (rows == TimelineRows.Kind)
            return [item.Type];
        var asked = question.Asked.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        var pairs = question.Asked.Count == 0
            ? PairsOf(index, item).ToList()
            : [.. item.Participants.Where(participant => asked.Contains(participant.Entity))
                .SelectMany(participant => item.Participants.Where(other => Sides.Face(item, participant, other)))
                .Select(other => Name(index, other.Entity)).Distinct(StringComparer.Ordinal)];
        return pairs.Count > 0 ? pairs : Beside(index, item, asked);
    }

    // Two who act together face nobody, and still the row of the other is where a reader looks for it.
    private static List<string> Beside(GraphIndex index, Event item, HashSet<string> asked)
    {
        var others = item.Participants.Where(participant => Sides.IsParty(item, participant) && !asked.Contains(participant.Entity))
            .Select(participant => Name(index, participant.Entity)).Distinct(StringComparer.Ordinal).ToList();
        return asked.Count > 0 && others.Count > 0 ? others : ["no other party"];
    }

    private static IEnumerable<string> PairsOf(GraphIndex index, Event item) =>
        from one in item.Participants
        from other in item.Participants
        where string.CompareOrdinal(one.Entity, other.Entity) < 0 && Sides.Face(item, one, other)
        select $"{Name(index, one.Entity)} – {Name(index, other.Entity)}";

    private static SceneNode MarkOf(GraphIndex index, Event item, PictureQuestion question, TimelineRows rows)
    {
        var status = PictureWords.StatusWord(item.Status);
        var what = rows == TimelineRows.Pair ? item.Type
            : question.Asked.Count == 2 ? "" : string.Join(", ", item.Participants.Where(participant => Sides.IsParty(item, participant))
                .Select(participant => Name(index, participant.Entity) + (participant.Alleged ? " (allegedly)" : "")).Distinct(StringComparer.Ordinal));
        string[] words = [status, TextLines.Cut(what, LabelWidth), DateWords.Of(item.Time)];
        return new SceneNode(item.Id, Outline.Event, [string.Join(" · ", words.Where(word => word.Length > 0))], PictureWords.Of(index, item))
        {
            Event = item,
            Quote = PictureWords.Quote(index, item),
        };
    }

    private static string Name(GraphIndex index, string id) => index.Entity(id)?.Name ?? id;
}
