using System.CommandLine;
using Graph.Knowledge;
using Graph.Lexicon;
using Graph.Ontology;
using Graph.Queries;

namespace Graph.App.Commands;

/// <summary>The options that limit events, the same for all questions about them.</summary>
internal sealed class EventOptions
{
    /// <summary>Event types and their families, as words of an option.</summary>
    public static readonly IReadOnlyList<string> Kinds = [.. OntologySet.Shipped.Events.Select(type => type.Id), .. OntologySet.Shipped.Families];

    private static readonly IReadOnlyList<string> Unsure = [nameof(EventStatus.Planned), nameof(EventStatus.Possible), nameof(EventStatus.Denied), nameof(EventStatus.Cancelled)];

    private const string Others = "Only where one of the others is of this country or in an office of it then.";

    private readonly Option<string?> from = new("--from") { Description = "Not before this day, month or year.", HelpName = "DATE" };
    private readonly Option<string?> to = new("--to") { Description = "Not after this day, month or year.", HelpName = "DATE" };
    private readonly Option<string[]> kinds;
    private readonly IReadOnlyList<string> choices;

    private readonly IReadOnlyList<string> statuses;
    private readonly Option<string[]> include;
    private readonly Option<string?> of = new("--of") { Description = "Only where the one asked about is of this country or in an office of it then; without a name: all who are.", HelpName = "COUNTRY" };
    private readonly Option<string?> with;

    private EventOptions(Option<string[]> kinds, IReadOnlyList<string> choices, IReadOnlyList<string> statuses, string with)
    {
        (this.kinds, this.choices, this.statuses) = (kinds, choices, statuses);
        this.with = new Option<string?>("--with") { Description = with, HelpName = "COUNTRY" };
        include = new("--include") { Description = $"Also what did not happen: {string.Join(", ", statuses).ToLowerInvariant()}, all.", HelpName = "STATUS,…" };
    }

    /// <summary>For contacts; their kinds by <c>--by</c>.</summary>
    public static EventOptions OfContacts() => new(
        new("--by") { Description = $"Only these kinds: {string.Join(", ", WhoMet.Types).ToLowerInvariant()}.", HelpName = "KIND,…" }, WhoMet.Types, Unsure, Others);

    /// <summary>For all events; their kinds and families by <c>--type</c>.</summary>
    public static EventOptions OfAll() => new(KindsAndFamilies(), Kinds, Unsure, Others);

    /// <summary>For the steps of paths, which lead over what is disputed only where it is asked for.</summary>
    public static EventOptions OfPaths() => new(KindsAndFamilies(), Kinds, [.. Unsure, nameof(EventStatus.Disputed)], "Only through those of this country, or in an office of it then.");

    private static Option<string[]> KindsAndFamilies() =>
        new("--type") { Description = "Only these kinds: call, meeting, seizure …, or families: contact, violence ….", HelpName = "KIND,…" };

    public IReadOnlyList<Option> All => [.. OfSteps, of];

    /// <summary>Those that limit the steps of a path.</summary>
    public IReadOnlyList<Option> OfSteps => [from, to, kinds, include, with];

    /// <summary>The question with these limits.</summary>
    public Func<EventQuestion, EventQuestion> Read(ParseResult parsed)
    {
        var (first, last) = (DayOption.First("--from", parsed.GetValue(from)), DayOption.Last("--to", parsed.GetValue(to)));
        var types = Types(CommonOptions.Choices(kinds.Name, parsed.GetValue(kinds)!, choices));
        var included = Included(parsed.GetValue(include)!);
        var (one, other) = (Country(of.Name, parsed.GetValue(of)), Country(with.Name, parsed.GetValue(with)));
        return question => question with { From = first, To = last, Types = types, Include = included, Of = one, With = other };
    }

    /// <summary>Refuses a command line without a name and without a country in its place.</summary>
    public void CheckAsked(ParseResult parsed, IReadOnlyList<string> names, string command)
    {
        if (names.Count == 0 && parsed.GetValue(of) is null)
            throw new UserException($"{command} needs NAME, one or two names or ids, or a country: kg {command} --of Iceland{(parsed.GetValue(with) is { } other ? $" --with {Shell.Quote(other)}" : " --with Norway")}", ExitCode.Usage);
    }

    private static string? Country(string option, string? name)
    {
        if (name is null)
            return null;
        if (CountryNames.Find(name) is { } country)
            return country.Code;
        var like = CountryNames.Like(name, EditDistance.Between);
        throw new UserException($"{option} knows no country '{name}'.{(like.Count == 0 ? " Write its name in English or Icelandic, or its code (NO)." : $" Did you mean {string.Join(" or ", like)}?")}", ExitCode.Usage);
    }

    /// <summary>Event types by themselves or by their families, each once.</summary>
    public static IReadOnlyList<string> Types(IReadOnlyList<string> kinds) => [.. kinds
        .SelectMany(kind => OntologySet.Shipped.Find(kind) is null ? OntologySet.Shipped.Events.Where(type => type.Families.Contains(kind, StringComparer.Ordinal)).Select(type => type.Id) : [kind])
        .Distinct(StringComparer.Ordinal)];

    private List<EventStatus> Included(string[] words) =>
        [.. CommonOptions.Choices("--include", words, [.. statuses, "All"]).SelectMany(status => status == "All" ? statuses : [status]).Select(Enum.Parse<EventStatus>).Distinct()];
}
