using System.Globalization;
using System.Text.Json;
using Graph.Language;
using Graph.Language.Encoders;
using Graph.Language.Heads;
using Graph.Language.Transitions;

namespace Graph.Tests.Language;

/// <summary>Inner values of the networks against spaCy's: keys, rows, embeddings, encoder output, and each step of parser and ner.</summary>
public sealed class TensorParityTests
{
    private const float Tolerance = 1e-4f;

    [Theory]
    [InlineData("en")]
    [InlineData("is")]
    [InlineData("en_core_web_sm")]
    public void Inner_values_agree_within_one_in_ten_thousand(string name)
    {
        string path = Path.Combine(SharedFiles.Root(), "models", "parity", name + "-tensors.json");
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var model = LanguageModel.Load(SharedFiles.AnyModel(name));
        int compared = 0;
        foreach (var text in json.RootElement.GetProperty("texts").EnumerateArray()) compared += CompareText(model, text);
        Assert.True(compared > 10_000, $"only {compared} numbers compared");
    }

    private static int CompareText(LanguageModel model, JsonElement text)
    {
        using var batch = model.Rent();
        var doc = batch.Next();
        model.Tokenizer.Tokenize(text.GetProperty("text").GetString()!, doc);
        batch.BeginAnnotation();
        int compared = 0;
        foreach (var (name, component) in model.Components)
        {
            if (text.TryGetProperty(name, out var expected))
                compared += component switch
                {
                    SharedEncoder shared => CompareEncoder((WindowEncoder)shared.Encoder, batch, expected),
                    Parser parser => CompareParser(parser, batch, expected),
                    EntityRecognizer ner => CompareEntities(ner, batch, expected),
                    _ => 0,
                };
            component.Run(batch);
        }
        return compared;
    }

    private static int CompareEncoder(WindowEncoder encoder, DocBatch batch, JsonElement expected)
    {
        var doc = batch.Docs[0];
        var vectors = new float[doc.Count * encoder.Width];
        encoder.Encode(batch, vectors);
        var tables = encoder.Embedding.Tables;
        Assert.Equal(Items(expected.GetProperty("columns"), e => e.GetString()), tables.Select(t => encoder.Embedding.Columns[t.Column]), StringComparer.Ordinal);
        for (int i = 0; i < doc.Count; i++)
        {
            for (int t = 0; t < tables.Count; t++)
            {
                ulong key = encoder.Embedding.Key(t, doc.Lexemes[i], doc.SpaceAfter[i]);
                Assert.Equal(expected.GetProperty("keys")[i][t].ToString(), key.ToString(CultureInfo.InvariantCulture));
                var (a, b, c, d) = tables[t].Rows(key);
                Assert.Equal(Items(expected.GetProperty("rows")[i][t], e => e.GetUInt32()), (uint[])[a, b, c, d]);
            }
            Close(expected.GetProperty("embed")[i], Vector(encoder, doc, i), "embed", i);
            Close(expected.GetProperty("output")[i], vectors.AsSpan(i * encoder.Width, encoder.Width), "output", i);
        }
        return 2 * vectors.Length;
    }

    private static ReadOnlySpan<float> Vector(WindowEncoder encoder, Doc doc, int token)
    {
        var kept = encoder.Embedding.Of(doc.Lexemes[token], doc.SpaceAfter[token]);
        return kept.Numbers.AsSpan(kept.Offset, encoder.Width);
    }

    private static int CompareParser(Parser parser, DocBatch batch, JsonElement expected)
    {
        Assert.Equal(Items(expected.GetProperty("moves"), m => m.GetString()),
            parser.Moves.Actions.Select((a, i) => parser.Moves.Labels[i].Length == 0 ? "SDLRB"[a].ToString() : $"{"SDLRB"[a]}-{parser.Moves.Labels[i]}"), StringComparer.Ordinal);
        using var vectors = parser.Source.Get(batch);
        using var rows = new HiddenRows(parser.Network, vectors.Vectors, batch.TokenCount);
        return CompareSteps(expected, observe => parser.Parse(batch.Docs[0], new ParserState(), rows, 0, observe));
    }

    private static int CompareEntities(EntityRecognizer ner, DocBatch batch, JsonElement expected)
    {
        Assert.Equal(Items(expected.GetProperty("moves"), m => m.GetString()),
            ner.Moves.Actions.Select((a, i) => a == EntityAction.Out ? "O" : $"{"MBILUO"[a]}-{ner.Moves.Labels[i]}"), StringComparer.Ordinal);
        using var vectors = ner.Source.Get(batch);
        using var rows = new HiddenRows(ner.Network, vectors.Vectors, batch.TokenCount);
        int compared = CompareSteps(expected, observe => ner.Recognize(batch.Docs[0], [], rows, 0, observe));
        return compared + (ner.Source.Own is WindowEncoder own ? CompareEncoder(own, batch, expected.GetProperty("tok2vec")) : 0);
    }

    private static int CompareSteps(JsonElement expected, Action<StepObserver> run)
    {
        var steps = expected.GetProperty("steps").EnumerateArray().ToArray();
        int at = 0, compared = 0;
        run((slots, scores, best) =>
        {
            Assert.Equal(Items(steps[at].GetProperty("features"), f => f.GetInt32()), slots.ToArray());
            Assert.Equal(steps[at].GetProperty("action").GetInt32(), best);
            Close(steps[at].GetProperty("scores"), scores, "step", at);
            compared += scores.Length;
            at++;
        });
        Assert.Equal(steps.Length, at);
        return compared;
    }

    private static T[] Items<T>(JsonElement array, Func<JsonElement, T> read) => [.. array.EnumerateArray().Select(read)];

    private static void Close(JsonElement expected, ReadOnlySpan<float> actual, string what, int row)
    {
        Assert.Equal(expected.GetArrayLength(), actual.Length);
        int i = 0;
        foreach (var number in expected.EnumerateArray())
        {
            float e = number.GetSingle(), a = actual[i];
            Assert.True(MathF.Abs(e - a) <= Tolerance * MathF.Max(MathF.Abs(e), 0.5f), $"{what} {row}, number {i}: {e} expected, {a} found");
            i++;
        }
    }
}
