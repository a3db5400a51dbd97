using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Reporting;

/// <summary>The numbers of a score, by name.</summary>
internal static class Figures
{
    public static IEnumerable<Figure> Of(string set, ArticleScore score) =>
    [
        new(set, "precision", score.Precision.Value), new(set, "recall", score.Recall.Value), new(set, "f1", score.F1),
        new(set, "dates", score.Dates.Value), new(set, "all-events-recall", score.AllEvents.Value),
        new(set, "entities-found", score.EntitiesFound.Value), new(set, "names-b3", score.Names.F1), new(set, "evidence", score.Evidence.Value),
        new(set, "forbidden", score.MustNot) { HigherIsBetter = false },
    ];

    public static IEnumerable<Figure> Of(string set, string types, EventTally tally) =>
    [
        new(set, types + " precision", tally.Precision.Value), new(set, types + " recall", tally.Recall.Value), new(set, types + " f1", tally.F1),
        new(set, types + " dates", tally.Dates.Value), new(set, types + " status", tally.Status.Value), new(set, types + " roles", tally.Roles.Value),
        new(set, types + " forbidden", tally.Forbidden) { HigherIsBetter = false },
    ];
}
