using Graph.Knowledge;
using Graph.Queries;
using Newtonsoft.Json.Linq;
using static Graph.App.Output.JsonLine;

namespace Graph.App.Output;

/// <summary>A question about events as JSON: what was understood.</summary>
internal static class QuestionJson
{
    /// <summary>The question; its kinds stand under the name of the option.</summary>
    public static JObject Of(EventQuestion question, Entity? one, Entity? other, string kinds) => Object(
        ("one", one is null ? null : EvidenceJson.Of(one)), ("other", other is null ? null : EvidenceJson.Of(other)),
        ("of", question.Of), ("with", question.With), ("from", Day(question.From)), ("to", Day(question.To)),
        (kinds, question.Types.Count == 0 ? null : new JArray(question.Types)),
        ("include", question.Include.Count == 0 ? null : new JArray(question.Include.Select(Word))));
}
