using Graph.Documents;
using Graph.Language;
using Newtonsoft.Json;

namespace Graph.App.Output;

/// <summary>One line of <c>kg analyze --json</c>.</summary>
internal static class AnalysisJson
{
    public static void Write(Screen screen, Document document, string language, AnalyzedText analysis)
    {
        using var json = new JsonTextWriter(screen.Out) { CloseOutput = false };
        json.WriteStartObject();
        Member(json, "id", document.Key);
        Member(json, "language", language);
        List(json, "sentences", analysis.Sentences, sentence => WriteSpan(json, sentence.Start, sentence.End));
        List(json, "tokens", analysis.Tokens, token => Write(json, token));
        List(json, "entities", analysis.Entities, entity =>
        {
            WriteSpan(json, entity.Start, entity.End);
            Member(json, "label", entity.Label);
        });
        json.WriteEndObject();
        json.Flush();
        screen.Line();
    }

    private static void Write(JsonTextWriter json, Token token)
    {
        WriteSpan(json, token.Start, token.End);
        Member(json, "text", token.Text);
        Member(json, "norm", token.Norm);
        Member(json, "lemma", token.Lemma);
        Member(json, "pos", token.Pos);
        Member(json, "tag", token.Tag);
        Member(json, "morph", token.Morph);
        json.WritePropertyName("head");
        json.WriteValue(token.Head);
        Member(json, "dep", token.Dep);
    }

    private static void List<T>(JsonTextWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(JsonTextWriter json, int start, int end)
    {
        json.WritePropertyName("start");
        json.WriteValue(start);
        json.WritePropertyName("end");
        json.WriteValue(end);
    }

    private static void Member(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
