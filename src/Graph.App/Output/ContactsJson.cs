using Graph.Queries;
using Newtonsoft.Json.Linq;
using static Graph.App.Output.JsonLine;

namespace Graph.App.Output;

/// <summary>The answer of <c>kg who-met --json</c>.</summary>
internal static class ContactsJson
{
    public static JObject Of(ContactAnswer answer) => Object(
        ("question", QuestionJson.Of(answer.Question, answer.Question.One, answer.Question.Other, "by")),
        ("answer", ContactWords.Of(answer)),
        ("contacts", Array(answer.Contacts.Select(Of))),
        ("leftOut", new JObject(answer.LeftOut.Select(status => new JProperty(Word(status.Key), status.Value)))),
        ("undated", answer.Undated));

    private static JObject Of(Contact contact) => Object(
        ("event", contact.Event.Id), ("type", contact.Event.Type), ("status", Word(contact.Event.Status)), ("why", contact.Event.Why),
        ("date", DateWords.Of(contact.Event.Time)), ("time", Time(contact.Event.Time)), ("one", EvidenceJson.Of(contact.One)),
        ("beside", contact.Beside.Count == 0 ? null : Array(contact.Beside.Select(EvidenceJson.Of))),
        ("with", Array(contact.With.Select(EvidenceJson.Of))), ("place", contact.Place is null ? null : EvidenceJson.Of(contact.Place)),
        ("sources", contact.Sources), ("evidence", Array(contact.Evidence.Select(EvidenceJson.Of))));
}
