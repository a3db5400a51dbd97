using Graph.Knowledge;
using Graph.Lexicon;
using Graph.Ontology;

namespace Graph.Queries;

/// <summary>Events in a few English words: "Call of Anna Vik and Bruno Sala", "Seizure of the Gull by Norway".</summary>
public static class EventWords
{
    private const int Listed = 4;

    /// <summary>Type and parties, without status and date.</summary>
    public static string Of(GraphIndex index, Event item)
    {
        var a = Names(index, item, RoleSide.A);
        var b = Names(index, item, RoleSide.B);
        var all = Names(index, item, RoleSide.All);
        return (a.Count, b.Count, all.Count) switch
        {
            (0, 0, 0) => item.Type,
            (0, 0, _) => $"{item.Type} of {Join(all)}",
            (0, _, _) when IsTogether(item) => $"{item.Type} of {Join([.. all, .. b])}",
            (_, 0, _) when IsTogether(item) => $"{item.Type} of {Join([.. a, .. all])}",
            (_, _, _) when IsTogether(item) => $"{item.Type} of {Join([.. a, .. all])} with {Join(b)}",
            (0, _, _) => $"{item.Type} of {Join(b)}",
            (_, 0, _) => $"{item.Type} by {Join(a)}",
            _ when item.Type == "Visit" => $"{item.Type} of {Join(a)} to {Join(b)}",
            _ => $"{item.Type} of {Join(b)} by {Join(a)}",
        };
    }

    /// <summary>Names in a sentence: "A", "A and B", "A, B and C"; long lists are cut with their count.</summary>
    public static string Join(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        > Listed => $"{string.Join(", ", names.Take(Listed - 1))} and {names.Count - Listed + 1} more",
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    /// <summary>"1 meeting", "3 rounds of talks".</summary>
    public static string Counted(string type, int count) => (type, count) switch
    {
        ("Talks", 1) => "1 round of talks",
        ("Talks", _) => $"{count} rounds of talks",
        (_, 1) => $"1 {type.ToLowerInvariant()}",
        _ => $"{count} {type.ToLowerInvariant()}s",
    };

    /// <summary>A status as users read it; nothing for what simply happened.</summary>
    public static string StatusOf(EventStatus status) => status == EventStatus.Happened ? "" : status.ToString().ToLowerInvariant();

    /// <summary>"2 planned, 1 denied".</summary>
    public static string Counts(IReadOnlyDictionary<EventStatus, int> statuses) =>
        string.Join(", ", statuses.Select(status => $"{status.Value} {StatusOf(status.Key)}"));

    /// <summary>Whom a question is about: "Anna Vik", "Those of Iceland with those of Norway".</summary>
    public static string Asked(EventQuestion question, Entity? one, string other = "") =>
        $"{(one is null ? $"Those of {CountryNames.Of(question.Of!)}" : one.Name + other + (question.Of is null ? "" : $" as one of {CountryNames.Of(question.Of)}"))}{(question.With is null ? "" : $" with those of {CountryNames.Of(question.With)}")}";

    /// <summary>The kinds that a question is limited to, with a blank before; nothing when they are none or many.</summary>
    public static string Kinds(EventQuestion question) =>
        question.Types.Count is 0 or > 4 ? "" : $" of the kind {string.Join(" or ", question.Types.Select(type => type.ToLowerInvariant()))}";

    /// <summary>The days that a question is limited to, with a blank before; nothing when they are not.</summary>
    public static string Period(EventQuestion question) => Period(question.From, question.To);

    /// <summary>Likewise, of days by themselves.</summary>
    public static string Period(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        (null, null) => "",
        ({ } from, null) => $" from {DateWords.Day(from)}",
        (null, { } to) => $" up to {DateWords.Day(to)}",
        ({ } from, { } to) => $" from {DateWords.Day(from)} to {DateWords.Day(to)}",
    };

    private static bool IsTogether(Event item) => OntologySet.Shipped.InFamily(item.Type, "Contact") && item.Type != "Visit";

    private static List<string> Names(GraphIndex index, Event item, RoleSide side) =>
    [
        .. item.Participants.Where(participant => Sides.SideOf(item, participant) == side)
            .DistinctBy(participant => participant.Entity, StringComparer.Ordinal)
            .Select(participant => NameOf(index, participant)),
    ];

    private static string NameOf(GraphIndex index, Participant participant) =>
        (index.Entity(participant.Entity)?.Name ?? participant.Entity) + (participant.Alleged ? " (allegedly)" : "");
}
