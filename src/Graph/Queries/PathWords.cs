using System.Globalization;
using Graph.Knowledge;
using Graph.Lexicon;

namespace Graph.Queries;

/// <summary>How two are linked, in one English sentence.</summary>
public static class PathWords
{
    /// <summary>The sentence.</summary>
    public static string Of(PathAnswer answer)
    {
        var question = answer.Question;
        var pair = $"{question.One.Name} and {question.Other.Name}";
        if (answer.EndedAt is { } steps)
            return $"{pair}: {Found(answer)} over {What(question)}, when the search was ended after {PathSearch.MostTries.ToString("N0", CultureInfo.InvariantCulture)} tries among paths of {Steps(steps)}; others of so many or more may be missing.";
        if (answer.Paths.Count == 0)
            return $"No path of at most {Steps(question.MaxSteps)} joins {pair} in this graph through people{(question.Places ? "," : " and")} organizations{(question.Places ? ", countries and places" : "")}, over {What(question)}.";
        var least = answer.Paths[0].Steps.Count;
        var apart = least == 1 ? "linked directly" : $"{Steps(least)} apart";
        var paths = answer.Paths.Count switch
        {
            1 when question.Count == 1 => "the shortest path",
            _ when answer.Paths.Count == question.Count => $"the {answer.Paths.Count} shortest paths",
            1 => $"1 path of at most {Steps(question.MaxSteps)}",
            _ => $"{answer.Paths.Count} paths of at most {Steps(question.MaxSteps)}",
        };
        return $"{pair} are {apart}; {paths} over {What(question)}.";
    }

    private static string Found(PathAnswer answer) => answer.Paths.Count switch
    {
        0 => "no path was found",
        1 => $"1 path of {Steps(answer.Paths[0].Steps.Count)} was found",
        _ => $"{answer.Paths.Count} paths were found, the shortest of {Steps(answer.Paths[0].Steps.Count)},",
    };

    private static string What(PathQuestion question) => Statuses(question) + EventWords.Kinds(question) + EventWords.Period(question) + (question.With is null ? "" : $", through those of {CountryNames.Of(question.With)}");

    private static string Statuses(PathQuestion question) => question.Include.Count == 0
        ? "what happened"
        : question.Statuses.Count == Enum.GetValues<EventStatus>().Length ? "events of every status"
        : $"what happened or is {string.Join(" or ", question.Include.Where(status => status != EventStatus.Happened).Select(EventWords.StatusOf))}";

    private static string Steps(int steps) => steps == 1 ? "1 step" : $"{steps} steps";
}
