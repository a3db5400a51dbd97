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
        var events = question.One is { } one ? index.EventsOf(one) : index.EventsInOrder();
        var all = events.Where(item => IsAskedType(item, question)).Select(item => ContactOf(index, item, question)).OfType<Contact>();
        var (contacts, leftOut, undated) = EventFilter.Divide(question, all, contact => contact.Event);
        return new ContactAnswer(question, contacts, leftOut, undated);
    }

    private static bool IsAskedType(Event item, ContactQuestion question) =>
        question.Types.Count > 0 ? EventFilter.IsAskedType(question, item.Type) : OntologySet.Shipped.InFamily(item.Type, Family);

    private static Contact? ContactOf(GraphIndex index, Event item, ContactQuestion question)
    {
        var asked = item.Participants.Where(participant => IsAsked(index, item, participant, question) && Facing(item, participant).Exists(Suits)).ToList();
        if (asked.Count == 0)
            return null;
        var facing = Facing(item, asked[0]);
        var beside = question.One is null ? asked.Where(other => other.Entity != asked[0].Entity && !Sides.Face(item, asked[0], other)) : [];
        return new Contact(item, PartyOf(index, asked[0]), Parties(index, facing.OrderByDescending(Suits)), index.PlaceOf(item), index.EvidenceOf(item))
        {
            Beside = Parties(index, beside),
        };

        bool Suits(Participant other) => (question.Other is null || other.Entity == question.Other.Id) && Belonging.Is(index, item, other, question.With);
    }

    private static bool IsAsked(GraphIndex index, Event item, Participant participant, ContactQuestion question) =>
        (question.One is null || participant.Entity == question.One.Id) && index.Entity(participant.Entity) is not null && Belonging.Is(index, item, participant, question.Of);

    private static List<Participant> Facing(Event item, Participant one) => [.. item.Participants.Where(other => Sides.Face(item, one, other))];

    private static Party PartyOf(GraphIndex index, Participant participant) => new(index.Entity(participant.Entity)!, participant);

    private static List<Party> Parties(GraphIndex index, IEnumerable<Participant> participants) =>
        [.. participants.Where(other => index.Entity(other.Entity) is not null).Select(other => PartyOf(index, other)).DistinctBy(party => party.Entity.Id, StringComparer.Ordinal)];
}
