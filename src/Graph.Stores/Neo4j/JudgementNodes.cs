using Graph.Resolution;

namespace Graph.Stores.Neo4j;

/// <summary>People's judgements in and out of the database.</summary>
internal static class JudgementNodes
{
    /// <summary>Appends inside the caller's transaction; gives false when the judgement is in already.</summary>
    public static bool Append(IStatementTarget transaction, Judgement judgement)
    {
        if (transaction.Run("read/judgement", new { id = judgement.Id }).Count > 0)
            return false;
        transaction.RunRows("write/judgements", [new { id = judgement.Id, properties = PropertiesOf(judgement), at = TruthWriter.Moment(judgement.At) }]);
        return true;
    }

    /// <summary>All in order of time, then id.</summary>
    public static IReadOnlyList<Judgement> Read(Neo4jSession session) =>
        [.. session.Run("read/judgements").Select(Of).OrderBy(judgement => judgement.At).ThenBy(judgement => judgement.Id, StringComparer.Ordinal)];

    private static Properties PropertiesOf(Judgement judgement) => new()
    {
        { "id", judgement.Id },
        { "name", $"{judgement.VerdictWord}: {string.Join(" / ", new[] { judgement.A, judgement.B }.OfType<JudgedSide>().Select(side => side.Words ?? side.Name))}" },
        { "verdict", judgement.VerdictWord },
        { "a", judgement.A.ToText() },
        { "b", judgement.B?.ToText() },
        { "correction", judgement.Correction?.ToText() },
        { "by", judgement.By },
        { "reason", judgement.Reason },
    };

    private static Judgement Of(Neo4jRow row) => new(
        row.Text("id"), row.Choice<Verdict>("verdict"), JudgedSide.Parse(row.Text("a")), row.OptionalText("b") is { } other ? JudgedSide.Parse(other) : null,
        row.Text("by"), row.Moment("at")!.Value, row.OptionalText("reason"))
    {
        Correction = row.OptionalText("correction") is { } correction ? Correction.Parse(correction) : null,
    };
}
