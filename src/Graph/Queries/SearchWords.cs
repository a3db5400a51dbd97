namespace Graph.Queries;

/// <summary>What a search found, in one English sentence.</summary>
public static class SearchWords
{
    /// <summary>The sentence.</summary>
    public static string Of(SearchAnswer answer)
    {
        var question = answer.Question;
        var names = answer.Names.Count switch { 0 => "", 1 => " and 1 name", _ => $" and {answer.Names.Count} names" };
        var limits = $"{Outlets(question)}{EventWords.Period(question.From, question.To)}";
        var words = $"“{question.Words}”";
        if (answer.Total == 0)
            return $"No sentence{limits} in this graph holds {words}{(names.Length == 0 ? "" : answer.Names.Count == 1 ? ", but 1 name does" : $", but {answer.Names.Count} names do")}.";
        if (answer.Total == 1)
            return $"1 sentence{limits}{names} hold{(names.Length == 0 ? "s" : "")} {words}.";
        var shown = answer.Total > answer.Sentences.Count ? $"; the latest {answer.Sentences.Count} are shown" : ", the latest first";
        return $"{answer.Total} sentences{limits}{names} hold {words}{shown}.";
    }

    private static string Outlets(SearchQuestion question) => question.Outlets.Count == 0 ? "" : $" of {EventWords.Join(question.Outlets)}";
}
