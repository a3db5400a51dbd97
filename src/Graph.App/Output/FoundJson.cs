using Graph.Knowledge;
using Graph.Queries;
using Newtonsoft.Json.Linq;
using static Graph.App.Output.JsonLine;

namespace Graph.App.Output;

/// <summary>The answer of <c>kg search --json</c>.</summary>
internal static class FoundJson
{
    public static JObject Of(SearchAnswer answer) => Object(
        ("question", Object(
            ("words", answer.Question.Words), ("from", Day(answer.Question.From)), ("to", Day(answer.Question.To)),
            ("outlets", answer.Question.Outlets.Count == 0 ? null : new JArray(answer.Question.Outlets)), ("limit", answer.Question.Limit))),
        ("total", answer.Total),
        ("names", Array(answer.Names.Select(EvidenceJson.Of))),
        ("sentences", Array(answer.Sentences.Select(Of))));

    private static JObject Of(FoundSentence found) => Object(
        ("evidence", EvidenceJson.Of(found.Evidence)), ("claims", new JArray(found.Claims)), ("events", Array(found.Events.Select(Of))));

    private static JObject Of(Event item) => Object(("event", item.Id), ("type", item.Type), ("status", Word(item.Status)), ("date", DateWords.Of(item.Time)), ("time", Time(item.Time)));
}
