using System.Globalization;
using Graph.Knowledge;
using Graph.Queries;

namespace Graph.App.Output;

/// <summary>The answer of <c>kg who-met</c> for readers.</summary>
internal sealed class ContactsText(Screen screen, GraphIndex index, string graph, Footnotes? notes)
{
    private const int Sentences = 3;

    public void Write(ContactAnswer answer)
    {
        foreach (var line in Paragraph.Wrap(ContactWords.Of(answer), screen.Width))
            screen.Line(screen.Style.Bold(line));
        var number = 0;
        foreach (var contact in answer.Contacts)
        {
            screen.Line();
            Write(contact, ++number);
        }

        LeftOutText.Write(screen, answer.LeftOut, answer.Undated);
        notes?.Write();
    }

    private void Write(Contact contact, int number)
    {
        var place = contact.Place is { } at ? " · " + Paragraph.Clean(at.Name) : "";
        var id = ShortId.Of(index, contact.Event.Id);
        HeadLine.Write(
            screen, string.Create(CultureInfo.InvariantCulture, $"{number,2} {DateWords.Of(contact.Event.Time)} · {contact.Event.Type}{place}"),
            contact.Event.Status, id);
        var parties = $"{string.Join("; ", contact.Beside.Prepend(contact.One).Select(Name))} — {string.Join("; ", contact.With.Select(Name))}";
        foreach (var line in Paragraph.Wrap(parties, screen.Width, "     ", "   "))
            screen.Line(line);
        if (contact.Event.Status != EventStatus.Happened && contact.Event.Why is { } why)
            foreach (var line in Paragraph.Wrap(why, screen.Width, "     ", "   Why: "))
                screen.Line(line);
        var shown = WriteEvidence(contact);
        if (contact.Evidence.Count > shown)
            screen.Line(screen.Style.Dim($"   and {contact.Evidence.Count - shown} more: {Shell.Command(["show", id], graph)}"));
    }

    private int WriteEvidence(Contact contact)
    {
        if (contact.Event.Status == EventStatus.Disputed && Contradiction.Of(index, contact.Event) is { Denies.Count: > 0 } contradiction)
        {
            new ContradictionText(screen, notes).WriteVoices(contradiction, Sentences);
            return Math.Min(Sentences, contradiction.States.Count) + Math.Min(Sentences, contradiction.Denies.Count);
        }

        EvidenceText.Write(screen, contact.Evidence.Take(Sentences), notes);
        return Math.Min(Sentences, contact.Evidence.Count);
    }

    private static string Name(Party party) => EvidenceText.Name(party.Entity, party.Participant);
}
