using Graph.Knowledge;
using Graph.Queries;

namespace Graph.App.Output;

/// <summary>The answer of <c>kg search</c> for readers.</summary>
internal sealed class FoundText(Screen screen, GraphIndex index, Footnotes? notes)
{
    public void Write(SearchAnswer answer)
    {
        foreach (var line in Paragraph.Wrap(Paragraph.Clean(SearchWords.Of(answer)), screen.Width))
            screen.Line(screen.Style.Bold(line));
        if (answer.Names.Count > 0)
        {
            screen.Line();
            screen.Line(screen.Style.Bold("Names"));
        }

        foreach (var entity in answer.Names)
            HeadLine.WritePlain(screen, "   ", Words(entity), ShortId.Of(index, entity.Id));
        foreach (var found in answer.Sentences)
        {
            screen.Line();
            Write(answer.Question, found);
        }

        if (answer.Total > answer.Sentences.Count)
            WriteRest(answer);
        notes?.Write();
    }

    private void WriteRest(SearchAnswer answer)
    {
        screen.Line();
        screen.Line($"Not shown: {Counted.Of(answer.Total - answer.Sentences.Count, "earlier sentence")}. To see: --limit, or fewer days by --from and --to");
    }

    private void Write(SearchQuestion question, FoundSentence found)
    {
        EvidenceText.Write(screen, found.Evidence, TextSearch.Marked(found.Evidence.Claim.Quote, question), notes);
        foreach (var item in found.Events)
            HeadLine.WritePlain(screen, "   = ", Words(item), ShortId.Of(index, item.Id));
        if (found.Events.Count == 0)
            HeadLine.WritePlain(screen, "   = ", $"claim: {found.Evidence.Claim.Type.Replace('-', ' ').ToLowerInvariant()}", ShortId.Of(index, found.Claims[0]));
    }

    private string Words(Event item)
    {
        var status = item.Status == EventStatus.Happened ? "" : $"{EventWords.StatusOf(item.Status).ToUpperInvariant()} · ";
        return $"{status}{EventWords.Of(index, item)}, {DateWords.Of(item.Time)}";
    }

    private string Words(Entity entity)
    {
        var country = entity.Country is { } code && entity.Type != EntityType.Country ? $", {index.Entity("country:" + code)?.Name ?? code}" : "";
        return $"{entity.Name} · {entity.OrganizationKind ?? entity.Type.ToString().ToLowerInvariant()}{country} · {Counted.Of(index.EventCount(entity), "event")}";
    }
}
