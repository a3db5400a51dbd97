using Graph.Queries;
using Newtonsoft.Json.Linq;
using static Graph.App.Output.JsonLine;

namespace Graph.App.Output;

/// <summary>The answer of <c>kg timeline --json</c>.</summary>
internal static class TimelineJson
{
    public static JObject Of(GraphIndex index, TimelineAnswer answer) => Object(
        ("question", QuestionJson.Of(answer.Question, answer.Question.One, answer.Question.Other, "type")),
        ("answer", TimelineWords.Of(answer)),
        ("events", Array(answer.Dated.Concat(answer.Undated).Select(item => Of(index, item)))),
        ("leftOut", LeftOut(answer)), ("undated", answer.UndatedLeftOut));

    private static JObject LeftOut(TimelineAnswer answer) => new(answer.LeftOut.Select(status => new JProperty(Word(status.Key), status.Value)));

    private static JObject Of(GraphIndex index, TimelineEvent item) => Object(
        ("event", item.Event.Id), ("type", item.Event.Type), ("status", Word(item.Event.Status)), ("why", item.Event.Why), ("caption", item.Caption),
        ("date", DateWords.Of(item.Event.Time)), ("time", Time(item.Event.Time)),
        ("participants", Array(item.Event.Participants.Select(participant => EvidenceJson.Of(index, participant)))),
        ("place", item.Place is null ? null : EvidenceJson.Of(item.Place)),
        ("sources", item.Sources), ("evidence", Array(item.Evidence.Select(EvidenceJson.Of))));
}
