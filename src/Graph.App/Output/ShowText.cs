using Graph.Claims;
using Graph.Documents;
using Graph.Knowledge;
using Graph.Queries;

namespace Graph.App.Output;

/// <summary>The answer of <c>kg show</c> for readers.</summary>
internal sealed class ShowText(Screen screen, GraphIndex index, Footnotes? notes)
{
    public void Write(LookupAnswer answer)
    {
        if (answer.Entity is { } entity)
            Write(entity);
        else if (answer.Event is { } item)
            Write(item);
        else if (answer.Claim is { } claim)
            Write(claim);
        else
            Write(answer.Document!);
        notes?.Write();
    }

    private void Write(Entity entity)
    {
        var kind = entity.OrganizationKind ?? entity.Type.ToString().ToLowerInvariant();
        var country = entity.Country is { } code && entity.Type != EntityType.Country ? $" · {index.Entity("country:" + code)?.Name ?? code}" : "";
        HeadLine.Write(screen, $"{Paragraph.Clean(entity.Name)} · {kind}{country}{(entity.Named ? "" : " · unnamed")}", null, ShortId.Of(index, entity.Id));
        var chains = entity.Chains.Select(index.Chain).OfType<StoredChain>().ToList();
        Field("Also", entity.Names.Where(name => name != entity.Name));
        Field("Offices", chains.SelectMany(chain => chain.Chain.Offices).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Field("Labels", entity.Labels.Select(label => $"{label.Value} ({label.Key})"));
        WriteRelations(entity);
        var events = index.EventsOf(entity);
        Section(events.Count switch { 0 => "No events", 1 => "1 event", _ => $"{events.Count} events" });
        foreach (var item in events)
        {
            screen.Line();
            WriteShort(item, index.EvidenceOf(item).Take(1));
        }
    }

    private void WriteRelations(Entity entity)
    {
        var relations = index.RelationsOf(entity);
        if (relations.Count == 0)
            return;
        Section(relations.Count == 1 ? "1 relation" : $"{relations.Count} relations");
        foreach (var relation in relations)
        {
            HeadLine.Write(screen, $"   {Paragraph.Clean(RelationWords.Of(index, relation, entity))}", null, ShortId.Of(index, relation.Claims[0]));
            EvidenceText.Write(screen, index.EvidenceOf(relation).Take(1), notes);
        }
    }

    private void Write(Event item)
    {
        HeadLine.Write(screen, $"{DateWords.Of(item.Time)} · {EventWords.Of(index, item)}", item.Status, ShortId.Of(index, item.Id));
        if (item.Why is { } why)
            foreach (var line in Paragraph.Wrap(why, screen.Width, "     ", "   Why: "))
                screen.Line(line);
        Section("Who and what");
        var width = item.Participants.Select(participant => participant.Role.Length).DefaultIfEmpty().Max();
        foreach (var participant in item.Participants)
        {
            var entity = index.Entity(participant.Entity);
            HeadLine.WritePlain(
                screen, $"   {participant.Role.PadRight(width)}  ",
                $"{EvidenceText.Name(entity, participant)}{(participant.Side is { } side ? $" (side {side})" : "")}",
                entity is null ? "" : ShortId.Of(index, entity.Id));
        }

        foreach (var value in item.Values)
            screen.Line($"   {value.Role.PadRight(width)}  {Paragraph.Clean(value.Text)}");
        foreach (var tie in item.Context)
            if (index.Event(tie.Event) is { } other)
                HeadLine.WritePlain(screen, $"   {tie.Kind.PadRight(width)}  ", EventWords.Of(index, other), ShortId.Of(index, other.Id));
        if (Contradiction.Of(index, item) is { } contradiction)
            Write(contradiction);
        Section(item.Claims.Count == 1 ? "1 sentence" : $"{item.Claims.Count} sentences");
        EvidenceText.WriteWhole(screen, index, index.EvidenceOf(item), notes);
    }

    private void Write(Contradiction contradiction)
    {
        var text = new ContradictionText(screen, notes);
        if (contradiction.Denies.Count > 0)
        {
            Section("Contradictions");
            text.WriteVoices(contradiction);
        }

        if (contradiction.Dates.Count == 0)
            return;
        Section("Dates that differ");
        text.WriteDates(contradiction);
    }

    private void Write(Claim claim)
    {
        HeadLine.Write(screen, $"Claim of a {claim.Type.ToLowerInvariant()} · {claim.Extractor}", null, ShortId.Of(index, claim.Id));
        EvidenceText.WriteWhole(screen, index, [new Evidence(claim, index.Document(claim.Document)!)], notes);
        Section("Arguments");
        var width = claim.Arguments.Select(argument => argument.Role.Length).DefaultIfEmpty().Max();
        foreach (var argument in claim.Arguments)
        {
            var entity = argument.Chain is { } chain ? index.Entity(chain) : null;
            HeadLine.WritePlain(
                screen, $"   {argument.Role.PadRight(width)}  ", $"“{Paragraph.Clean(argument.Text)}”{(entity is null ? "" : $" = {Paragraph.Clean(entity.Name)}")}",
                entity is null ? "" : ShortId.Of(index, entity.Id));
        }

        if (index.Event(claim.Id) is not { } item)
            return;
        Section("States");
        WriteShort(item, []);
    }

    private void Write(Document document)
    {
        HeadLine.Write(screen, Paragraph.Clean(document.Key), null, ShortId.Of(index, document.Id));
        var published = document.Published is { } day ? $"{DateWords.Day(day)} ({JsonLine.Word(document.PublishedBasis)})" : "no date of publication";
        foreach (var line in Paragraph.Wrap(
            string.Join(" · ", new[] { document.Title, document.Source, published, document.Language, document.Url }.OfType<string>()), screen.Width, "   "))
            screen.Line(line);
        foreach (var line in document.Warnings.SelectMany(warning => Paragraph.Wrap(warning, screen.Width, "     ", "   Note: ")))
            screen.Line(screen.Style.Warn(line));
        var events = index.Graph.Claims.Where(claim => claim.Document == document.Id).OrderBy(claim => claim.Span)
            .Select(claim => (claim, item: index.Event(claim.Id))).Where(pair => pair.item is not null).ToList();
        Section(events.Count switch { 0 => "No events", 1 => "1 claim of an event", _ => $"{events.Count} claims of events" });
        foreach (var (claim, item) in events)
        {
            screen.Line();
            WriteShort(item!, [new Evidence(claim, document)]);
        }
    }

    private void WriteShort(Event item, IEnumerable<Evidence> evidence)
    {
        HeadLine.Write(screen, $"   {DateWords.Of(item.Time)} · {EventWords.Of(index, item)}", item.Status, ShortId.Of(index, item.Id));
        EvidenceText.Write(screen, evidence, notes);
    }

    private void Field(string name, IEnumerable<string> values)
    {
        var text = string.Join(", ", values.Select(Paragraph.Clean));
        if (text.Length > 0)
            foreach (var line in Paragraph.Wrap(text, screen.Width, "     ", $"   {name}: "))
                screen.Line(line);
    }

    private void Section(string title)
    {
        screen.Line();
        screen.Line(screen.Style.Bold(title));
    }
}
