using System.Text.RegularExpressions;
using Graph.Stores.Neo4j.Explore;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Graph.App.Output;

/// <summary>A value of an answer in words: nodes by their names, relationships by their types, lists and maps as they are written.</summary>
internal static partial class CellText
{
    private const int IdShown = 10;

    /// <summary>The text. Ids are cut to a length that <c>kg show</c> still takes.</summary>
    public static string Of(JToken value) => value switch
    {
        { Type: JTokenType.Null } => "",
        JArray list when AnswerValues.IsPath(list) => Path(list),
        JArray list => string.Join(", ", list.Select(Of)),
        JObject node when AnswerValues.IsNode(node) => $"({Name(node)})",
        JObject tie when AnswerValues.IsTie(tie) => $"[{Tie(tie)}]",
        JObject map => $"{{{string.Join(", ", map.Properties().Select(member => $"{member.Name}: {Of(member.Value)}"))}}}",
        { Type: JTokenType.String } => Id().Replace((string)value!, match => match.Value[..IdShown]),
        _ => value.ToString(Formatting.None),
    };

    private static string Path(JArray list) => string.Concat(list.Index().Select(pair =>
        pair.Index % 2 == 0 ? Of(pair.Item)
        : (string?)pair.Item["startNodeElementId"] == (string?)list[pair.Index - 1]["elementId"] ? $"-[{pair.Item["type"]}]->" : $"<-[{pair.Item["type"]}]-"));

    private static string Name(JObject node)
    {
        var properties = (JObject)node["properties"]!;
        var name = (string?)(properties["caption"] ?? properties["name"] ?? properties["title"] ?? properties["quote"] ?? properties["key"] ?? properties["id"]);
        var type = (string?)properties["type"] ?? (string?)node["labels"]!.FirstOrDefault() ?? "";
        return $"{type} {name}".Trim();
    }

    private static string Tie(JObject tie)
    {
        var properties = ((JObject)tie["properties"]!).Properties().Where(member => member.Name is not ("id" or "position")).Select(member => $"{member.Name}: {Of(member.Value)}").ToList();
        return properties.Count == 0 ? $":{tie["type"]}" : $":{tie["type"]} {{{string.Join(", ", properties)}}}";
    }

    [GeneratedRegex("^[a-z2-7]{26}$", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
