using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>Who met, called, visited or talked with whom.</summary>
/// <param name="One">The person, body or country asked about, or null for all of the country <see cref="EventQuestion.Of"/>.</param>
/// <param name="Other">The other party, or null for all.</param>
public sealed record ContactQuestion(Entity? One, Entity? Other) : EventQuestion;

/// <summary>A party of a contact, with the office it held.</summary>
public sealed record Party(Entity Entity, Participant Participant);

/// <summary>One contact: an event with the asked one on one side.</summary>
/// <param name="Event">The event.</param>
/// <param name="One">The party asked about, or the first of the country asked about.</param>
/// <param name="With">Those it faces; never empty.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Evidence">The sentences, earlier documents first.</param>
public sealed record Contact(Event Event, Party One, IReadOnlyList<Party> With, Entity? Place, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Others of the country asked about who face the same ones from the side of <see cref="One"/>; none where a name was asked for.</summary>
    public IReadOnlyList<Party> Beside { get; init; } = [];

    /// <summary>Number of different outlets among the evidence.</summary>
    public int Sources => Queries.Evidence.Sources(Evidence);
}

/// <summary>The answer to a <see cref="ContactQuestion"/>.</summary>
/// <param name="Question">The question.</param>
/// <param name="Contacts">What was asked for, in order of time; undated last.</param>
/// <param name="LeftOut">Contacts with a status that was not asked for, by status.</param>
/// <param name="Undated">Contacts without a date that a limit of days left out.</param>
public sealed record ContactAnswer(
    ContactQuestion Question, IReadOnlyList<Contact> Contacts, IReadOnlyDictionary<EventStatus, int> LeftOut, int Undated)
{
    /// <summary>Whether any contact shown is one face to face that happened or is disputed.</summary>
    public bool AnyEncounter => Contacts.Any(contact => Occurred(contact) && Ontology.OntologySet.Shipped.InFamily(contact.Event.Type, "Encounter"));

    /// <summary>Whether the contact happened or is disputed.</summary>
    public static bool Occurred(Contact contact) => contact.Event.Status is EventStatus.Happened or EventStatus.Disputed;
}
