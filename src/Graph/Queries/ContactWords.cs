using Graph.Knowledge;
using Graph.Ontology;

namespace Graph.Queries;

/// <summary>The answer to "who met whom" in one English sentence. It never calls a plan or a denial a meeting.</summary>
public static class ContactWords
{
    /// <summary>The sentence.</summary>
    public static string Of(ContactAnswer answer)
    {
        var (question, occurred) = (answer.Question, answer.Contacts.Where(ContactAnswer.Occurred).ToList());
        return question.Other is null ? OfOne(question, answer, occurred) : OfPair(question, answer, occurred);
    }

    private static string OfOne(ContactQuestion question, ContactAnswer answer, List<Contact> occurred)
    {
        var asked = EventWords.Asked(question, question.One);
        if (occurred.Count == 0)
            return $"No {Asked(question)} of {(question.One is null ? $"those{asked[5..]}" : asked)} in this graph{EventWords.Period(question)} is said to have happened.";
        var others = occurred.SelectMany(contact => contact.With).Select(party => party.Entity.Id).Distinct(StringComparer.Ordinal).Count();
        return $"{asked}: {Number(occurred.Count, "contact")}{(question.With is null ? $" with {Number(others, "other")}" : "")}{Disputed(occurred)}{Beside(answer, occurred)}.";
    }

    private static string OfPair(ContactQuestion question, ContactAnswer answer, List<Contact> occurred)
    {
        var pair = $"{question.One!.Name} and {question.Other!.Name}";
        if (occurred.Count == 0)
            return $"No {Asked(question)} of {pair} in this graph{EventWords.Period(question)} is said to have happened.";
        var encounters = occurred.Where(contact => OntologySet.Shipped.InFamily(contact.Event.Type, "Encounter")).ToList();
        if (encounters.Count == 0 && question.Types.Count == 0)
            return $"No meeting of {pair} in this graph{EventWords.Period(question)}: they {Otherwise(occurred)}{Disputed(occurred)}.";
        return $"{pair}: {EventWords.Join(Kinds(occurred))}{Disputed(occurred)}{Beside(answer, occurred)}.";
    }

    private static string Otherwise(List<Contact> occurred) => EventWords.Join([.. occurred
        .GroupBy(contact => contact.Event.Type == "Call" ? "spoke by phone" : "held talks", StringComparer.Ordinal)
        .Select(group => $"{group.Key} {When([.. group])}")]);

    private static string When(List<Contact> contacts)
    {
        var dates = contacts.Select(contact => contact.Event.Time).Where(time => time is not (null or { Earliest: null, Latest: null })).ToList();
        var first = dates.Count == 0 ? "" : Preposition(dates[0]!);
        return (contacts.Count, dates.Count) switch
        {
            (1, 0) => "(date unknown)",
            (1, _) => first,
            (_, 0) => Times(contacts.Count),
            (_, 1) => $"{Times(contacts.Count)}, once {first}",
            _ => $"{Times(contacts.Count)}, first {first}, last {Preposition(dates[^1]!)}",
        };
    }

    private static string Preposition(Occurrence time) => time switch
    {
        { Earliest: null } or { Latest: null } => DateWords.Of(time),
        _ when time.Earliest == time.Latest => $"on {DateWords.Of(time)}",
        { Granularity: Granularity.Month or Granularity.Year or Granularity.Decade } => $"in {DateWords.Of(time)}",
        _ => $"between {DateWords.Of(time)}".Replace("–", " and ", StringComparison.Ordinal),
    };

    private static List<string> Kinds(List<Contact> contacts) =>
    [
        .. contacts.CountBy(contact => contact.Event.Type, StringComparer.Ordinal)
            .OrderBy(kind => WhoMet.Types.ToList().IndexOf(kind.Key)).Select(kind => EventWords.Counted(kind.Key, kind.Value)),
    ];

    private static string Asked(ContactQuestion question) =>
        question.Types.Count == 0 ? "contact" : string.Join(" or ", question.Types.Select(type => type.ToLowerInvariant()));

    private static string Disputed(List<Contact> occurred)
    {
        var disputed = occurred.Count(contact => contact.Event.Status == EventStatus.Disputed);
        return disputed == 0 ? "" : occurred.Count == 1 ? ", which is disputed" : $", {disputed} of them disputed";
    }

    private static string Beside(ContactAnswer answer, List<Contact> occurred)
    {
        var beside = answer.Contacts.Except(occurred).CountBy(contact => contact.Event.Status).OrderBy(status => status.Key).ToDictionary();
        return beside.Count == 0 ? "" : $"; beside them {EventWords.Counts(beside)}";
    }

    private static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string Times(int count) => count == 2 ? "twice" : $"{count} times";
}
