using System.Globalization;
using System.Text;
using Graph.App.Output;
using Graph.Knowledge;
using Graph.Queries;

namespace Graph.App;

/// <summary>What to say when a name means nothing or too much.</summary>
internal static class NameAnswers
{
    private const int Shown = 8;

    /// <summary>The one entity that is meant.</summary>
    /// <exception cref="UserException">None or several; the message says which and how to go on.</exception>
    public static Entity One(GraphIndex index, NameMatch match, Screen screen, string graph)
    {
        if (match.Outcome == NameOutcome.Unknown)
            throw new UserException(Unknown(match, graph));
        if (match.Outcome == NameOutcome.Ambiguous)
            throw new UserException(Ambiguous(index, match));
        if (match.BySpelling || match.Others.Count > 0)
            screen.Tell($"Note: '{match.Name}' is taken as {Describe(index, match.Choices[0])}.{Also(index, match.Others)}");
        return match.Entity!;
    }

    /// <summary>Refuses more than two names before any graph is opened.</summary>
    public static void CheckCount(string command, IReadOnlyList<string> names)
    {
        if (names.Count > 2)
            throw new UserException(
                $"{command} takes one or two names, and {names.Count} were given: {string.Join(", ", names.Select(name => $"'{name}'"))}. Put a name of several words in quotes: kg {command} \"Anna Vik\" \"Bruno Sala\"",
                ExitCode.Usage);
    }

    /// <summary>The one or two different things that are meant; none where no name was given.</summary>
    /// <exception cref="UserException">One means none, several, or the same as the other.</exception>
    public static (Entity? One, Entity? Other) Pair(IGraphQueries queries, IReadOnlyList<string> names, Screen screen, string graph)
    {
        if (names.Count == 0)
            return (null, null);
        var first = queries.Named(names[0]);
        var one = One(first.Part, first.Answer, screen, graph);
        var other = names.Count == 2 && queries.Named(names[1]) is var second ? One(second.Part, second.Answer, screen, graph) : null;
        return one.Id == other?.Id
            ? throw new UserException($"'{names[0]}' and '{names[1]}' are the same in this graph: {Paragraph.Clean(one.Name)}. Name two different ones.")
            : (one, other);
    }

    /// <summary>"Anna Vik (person, NO, 3 events, id k3f9qa)".</summary>
    public static string Describe(GraphIndex index, Entity entity)
    {
        var facts = new List<string> { entity.Type.ToString().ToLowerInvariant() };
        if (entity.Country is { } country && entity.Type != EntityType.Country)
            facts.Add(country);
        var events = index.EventCount(entity);
        facts.Add(events == 1 ? "1 event" : string.Create(CultureInfo.InvariantCulture, $"{events} events"));
        facts.Add($"id {ShortId.Of(index, entity.Id)}");
        return $"{Paragraph.Clean(entity.Name)} ({string.Join(", ", facts)})";
    }

    private static string Also(GraphIndex index, IReadOnlyList<Entity> others) =>
        others.Count == 0 ? "" : $" Also like it: {string.Join("; ", others.Take(3).Select(other => Describe(index, other)))}.";

    private static string Unknown(NameMatch match, string graph) => match.Choices.Count == 0
        ? $"Nobody and nothing named '{match.Name}' is in the graph '{graph}'. See who is with: {Shell.Command(["status"], graph)}"
        : $"Nobody and nothing named '{match.Name}' is in the graph '{graph}'. Did you mean {Or([.. match.Choices.Select(choice => $"'{choice.Name}'")])}?";

    private static string Ambiguous(GraphIndex index, NameMatch match)
    {
        var message = new StringBuilder($"'{match.Name}' can be {match.Choices.Count} different ones:\n");
        foreach (var choice in match.Choices.Take(Shown))
            message.Append(CultureInfo.InvariantCulture, $"  {Describe(index, choice)}\n");
        if (match.Choices.Count > Shown)
            message.Append(CultureInfo.InvariantCulture, $"  and {match.Choices.Count - Shown} more\n");
        return message.Append(CultureInfo.InvariantCulture, $"Write more of the name, or the id: {Shell.Quote(ShortId.Of(index, match.Choices[0].Id))}").ToString();
    }

    private static string Or(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} or {names[^1]}";
}
