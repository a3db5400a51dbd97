using Graph.Knowledge;

namespace Graph.Queries;

/// <summary>A timeline in one English sentence.</summary>
public static class TimelineWords
{
    /// <summary>The sentence.</summary>
    public static string Of(TimelineAnswer answer)
    {
        var question = answer.Question;
        var asked = EventWords.Asked(question, question.One, question.Other is null ? "" : $" and {question.Other.Name} together");
        var all = answer.Dated.Concat(answer.Undated).ToList();
        if (all.Count == 0)
            return $"{asked}: no event in this graph{EventWords.Period(question)}{EventWords.Kinds(question)}.";
        var undated = answer.Undated.Count == 0 || answer.Dated.Count == 0 ? "" : $", {answer.Undated.Count} of them without a date";
        var statuses = all.Where(item => item.Event.Status != EventStatus.Happened).CountBy(item => item.Event.Status).OrderBy(status => status.Key).ToDictionary();
        var other = statuses.Count == 0 ? "" : $"; {EventWords.Counts(statuses)}";
        return $"{asked}: {(all.Count == 1 ? "1 event" : $"{all.Count} events")}{Span(answer.Dated)}{undated}{other}.";
    }

    private static string Span(IReadOnlyList<TimelineEvent> dated)
    {
        if (dated.Count == 0)
            return " without a date";
        var (first, last) = (dated[0].Event.Time, dated[^1].Event.Time);
        return first == last ? $", {DateWords.Of(first)}" : $", first {DateWords.Of(first)}, last {DateWords.Of(last)}";
    }
}
