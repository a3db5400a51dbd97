using Graph.Knowledge;
using Graph.Queries;
using Newtonsoft.Json.Linq;

namespace Graph.App.Output;

/// <summary>The answer of <c>kg review</c>.</summary>
internal static class ReviewText
{
    public static void Write(Screen screen, GraphIndex index, string graph, IReadOnlyList<OpenQuestion> questions, int limit, IReadOnlyList<JudgedState> unfit)
    {
        if (questions.Count == 0 && unfit.Count == 0)
        {
            screen.Line("Nothing waits for a decision.");
            return;
        }

        foreach (var question in questions.Take(limit))
        {
            screen.Line(screen.Style.Bold(Paragraph.Clean($"{Words(index, question.A)} and {Words(index, question.B)}")));
            foreach (var line in Paragraph.Wrap($"{char.ToUpperInvariant(question.Why[0])}{question.Why[1..]}.", screen.Width, "   "))
                screen.Line(line);
            screen.Line($"   one:  {Shell.Command(["merge", ShortId.Of(index, question.A), ShortId.Of(index, question.B)], graph)}");
            screen.Line($"   two:  {Shell.Command(["judge", ShortId.Of(index, question.A), ShortId.Of(index, question.B), "different"], graph)}");
        }

        if (questions.Count > limit)
            screen.Line($"{questions.Count - limit} more pairs: --limit {questions.Count}");
        if (unfit.Count == 0)
            return;
        screen.Line(screen.Style.Bold("Judgements that fit nothing in the documents as they stand now"));
        foreach (var state in unfit)
            HistoryText.Write(screen, state);
    }

    /// <summary>Id, type and name.</summary>
    public static JObject Thing(GraphIndex index, string id) => index.Entity(id) is { } entity ? EvidenceJson.Of(entity) : new JObject(new JProperty("id", id));

    private static string Words(GraphIndex index, string id)
    {
        if (index.Entity(id) is not { } entity)
            return id;
        var told = new[] { entity.Type.ToString().ToLowerInvariant(), entity.Country, Counted.Of(index.EventCount(entity), "event") }.OfType<string>();
        return $"{entity.Name} ({string.Join(", ", told)})";
    }
}
