using System.CommandLine;
using Graph.Knowledge;
using Graph.Ontology;
using Graph.Queries;

namespace Graph.App.Commands;

/// <summary>The options that limit events, the same for all questions about them.</summary>
internal sealed class EventOptions
{
    /// <summary>Event types and their families, as words of an option.</summary>
    public static readonly IReadOnlyList<string> Kinds = [.. OntologySet.Shipped.Events.Select(type => type.Id), .. OntologySet.Shipped.Families];

    private static readonly IReadOnlyList<string> Statuses =
        [nameof(EventStatus.Planned), nameof(EventStatus.Possible), nameof(EventStatus.Denied), nameof(EventStatus.Cancelled), "All"];

    private readonly Option<string?> from = new("--from") { Description = "Not before this day, month or year.", HelpName = "DATE" };
    private readonly Option<string?> to = new("--to") { Description = "Not after this day, month or year.", HelpName = "DATE" };
    private readonly Option<string[]> kinds;
    private readonly IReadOnlyList<string> choices;

    private readonly Option<string[]> include = new("--include")
    {
        Description = "Also what did not happen: planned, possible, denied, cancelled, all.",
        HelpName = "STATUS,…",
    };

    private EventOptions(Option<string[]> kinds, IReadOnlyList<string> choices) => (this.kinds, this.choices) = (kinds, choices);

    /// <summary>For contacts; their kinds by <c>--by</c>.</summary>
    public static EventOptions OfContacts() => new(
        new("--by") { Description = $"Only these kinds: {string.Join(", ", WhoMet.Types).ToLowerInvariant()}.", HelpName = "KIND,…" }, WhoMet.Types);

    /// <summary>For all events; their kinds and families by <c>--type</c>.</summary>
    public static EventOptions OfAll() => new(
        new("--type") { Description = "Only these kinds: call, meeting, seizure …, or families: contact, violence ….", HelpName = "KIND,…" }, Kinds);

    public IReadOnlyList<Option> All => [from, to, kinds, include];

    /// <summary>The question with these limits.</summary>
    public Func<EventQuestion, EventQuestion> Read(ParseResult parsed)
    {
        var (first, last) = (DayOption.First("--from", parsed.GetValue(from)), DayOption.Last("--to", parsed.GetValue(to)));
        var types = Types(CommonOptions.Choices(kinds.Name, parsed.GetValue(kinds)!, choices));
        var included = Included(parsed.GetValue(include)!);
        return question => question with { From = first, To = last, Types = types, Include = included };
    }

    /// <summary>Event types by themselves or by their families, each once.</summary>
    public static IReadOnlyList<string> Types(IReadOnlyList<string> kinds) => [.. kinds
        .SelectMany(kind => OntologySet.Shipped.Find(kind) is null ? OntologySet.Shipped.Events.Where(type => type.Families.Contains(kind, StringComparer.Ordinal)).Select(type => type.Id) : [kind])
        .Distinct(StringComparer.Ordinal)];

    private static List<EventStatus> Included(string[] words)
    {
        var chosen = CommonOptions.Choices("--include", words, Statuses);
        return [.. chosen.SelectMany(status => status == "All" ? Statuses.SkipLast(1) : [status]).Select(Enum.Parse<EventStatus>).Distinct()];
    }
}
