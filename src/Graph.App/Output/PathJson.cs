using Graph.Queries;
using Newtonsoft.Json.Linq;
using static Graph.App.Output.JsonLine;

namespace Graph.App.Output;

/// <summary>The answer of <c>kg path --json</c>.</summary>
internal static class PathJson
{
    public static JObject Of(GraphIndex index, PathAnswer answer)
    {
        var question = answer.Question;
        return Object(
            ("question", Object(
                ("one", EvidenceJson.Of(question.One)), ("other", EvidenceJson.Of(question.Other)), ("count", question.Count), ("maxSteps", question.MaxSteps),
                ("include", question.Include.Count == 0 ? null : new JArray(question.Include.Select(Word))), ("places", question.Places ? true : null),
                ("type", question.Types.Count == 0 ? null : new JArray(question.Types)), ("with", question.With), ("from", Day(question.From)), ("to", Day(question.To)))),
            ("answer", PathWords.Of(answer)), ("endedAt", answer.EndedAt),
            ("paths", Array(answer.Paths.Select(path => Object(("things", Array(path.Things.Select(EvidenceJson.Of))), ("steps", Array(path.Steps.Select(step => Of(index, step)))))))));
    }

    private static JObject Of(GraphIndex index, PathStep step) => Object(
        ("to", step.To.Id), ("event", step.Event.Id), ("type", step.Event.Type), ("status", Word(step.Event.Status)), ("caption", step.Caption),
        ("date", DateWords.Of(step.Event.Time)), ("time", Time(step.Event.Time)), ("more", step.More),
        ("participants", Array(step.Event.Participants.Select(participant => EvidenceJson.Of(index, participant)))),
        ("evidence", Array(step.Evidence.Select(EvidenceJson.Of))));
}
