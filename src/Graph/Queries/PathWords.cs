using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>How two are linked, in one English sentence.</summary>
public static class PathWords
{
    /// <summary>The sentence.</summary>
    public static string Of(PathAnswer answer)
    {
        var question = answer.Question;
        var pair = $"{question.One.Name} and {question.Other.Name}";
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

    private static string What(PathQuestion question) => question.Include.Count == 0
        ? "what happened"
        : question.Statuses.Count == Enum.GetValues<EventStatus>().Length ? "events of every status"
        : $"what happened or is {string.Join(" or ", question.Include.Where(status => status != EventStatus.Happened).Select(EventWords.StatusOf))}";

    private static string Steps(int steps) => steps == 1 ? "1 step" : $"{steps} steps";
}
