using Graph.Knowledge;
using Graph.Ontology;

namespace Graph.Queries;

/// <summary>Answers who met whom. Pure.</summary>
public static class WhoMet
{
    private const string Family = "Contact";

    /// <summary>The event types that count as contact.</summary>
    public static IReadOnlyList<string> Types { get; } =
        [.. OntologySet.Shipped.Events.Where(type => type.Families.Contains(Family, StringComparer.Ordinal)).Select(type => type.Id)];

    /// <summary>Answers from the events of the one asked about. A plan, possibility, denial or cancelled plan counts only when it is
    /// included, and keeps its status.</summary>
    public static ContactAnswer Ask(GraphIndex index, ContactQuestion question)
    {
        var all = index.EventsOf(question.One).Where(item => IsAskedType(item, question)).Select(item => ContactOf(index, item, question)).OfType<Contact>();
        var (contacts, leftOut, undated) = EventFilter.Divide(question, all, contact => contact.Event);
        return new ContactAnswer(question, contacts, leftOut, undated);
    }

    private static bool IsAskedType(Event item, ContactQuestion question) =>
        question.Types.Count > 0 ? EventFilter.IsAskedType(question, item.Type) : OntologySet.Shipped.InFamily(item.Type, Family);

    private static Contact? ContactOf(GraphIndex index, Event item, ContactQuestion question)
    {
        foreach (var participant in item.Participants.Where(participant => participant.Entity == question.One.Id))
        {
            var facing = item.Participants.Where(other => Sides.Face(item, participant, other)).ToList();
            if (facing.Count == 0 || (question.Other is { } asked && facing.TrueForAll(other => other.Entity != asked.Id)))
                continue;
            var with = facing.OrderByDescending(other => other.Entity == question.Other?.Id)
                .Select(other => (index.Entity(other.Entity), other))
                .Where(pair => pair.Item1 is not null).Select(pair => new Party(pair.Item1!, pair.other)).DistinctBy(party => party.Entity.Id, StringComparer.Ordinal).ToList();
            return new Contact(item, new Party(question.One, participant), with, index.PlaceOf(item), index.EvidenceOf(item));
        }

        return null;
    }
}
