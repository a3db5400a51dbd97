using System.Globalization;
using System.Text.Json;
using Graph.Language;

namespace Graph.Tests.Language;

/// <summary>The runtime against what spaCy 3.8 answers with the same models.</summary>
public sealed class ParityTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("is")]
    [InlineData("en_core_web_sm")]
    public void Every_annotation_is_that_of_spacy(string name)
    {
        string root = SharedFiles.Root();
        var model = LanguageModel.Load(SharedFiles.AnyModel(name));
        var rows = File.ReadLines(Path.Combine(root, "models", "parity", name + ".jsonl")).Select(l => JsonDocument.Parse(l).RootElement).ToArray();
        var differences = new List<string>();
        var results = model.AnalyzeMany(rows.Select(r => r.GetProperty("text").GetString()!), TestContext.Current.CancellationToken).ToArray();
        foreach (var (row, analyzed) in rows.Zip(results)) Compare(row, analyzed, differences);
        Assert.True(rows.Length >= 60);
        Assert.True(differences.Count == 0, $"{differences.Count} differences\n{string.Join('\n', differences.Take(40))}");
    }

    private static void Compare(JsonElement row, AnalyzedText analyzed, List<string> differences)
    {
        string text = row.GetProperty("text").GetString()!;
        void Check(string what, IEnumerable<string> expected, IEnumerable<string> actual)
        {
            string[] e = [.. expected], a = [.. actual];
            if (e.Length != a.Length) differences.Add($"{what}: {e.Length} expected, {a.Length} found in {Short(text)}");
            else
                for (int i = 0; i < e.Length; i++)
                    if (e[i] != a[i]) differences.Add($"{what}[{i}]: '{e[i]}' expected, '{a[i]}' found in {Short(text)}");
        }
        var tokens = row.GetProperty("tokens").EnumerateArray().ToArray();
        Check("text", tokens.Select(t => t[0].GetString()!), analyzed.Tokens.Select(t => t.Text));
        Check("start", tokens.Select(t => t[7].ToString()), analyzed.Tokens.Select(t => Text(t.Start)));
        Check("slice", tokens.Select(t => t[0].GetString()!), analyzed.Tokens.Select(t => text[t.Start..t.End]));
        Check("space", tokens.Select(t => t[2].ToString()), analyzed.Tokens.Select(t => t.SpaceAfter ? "1" : "0"));
        Check("norm", tokens.Select(t => t[3].GetString()!), analyzed.Tokens.Select(t => t.Norm));
        Check("tag", Strings(row, "tag"), analyzed.Tokens.Select(t => t.Tag));
        Check("pos", Strings(row, "pos"), analyzed.Tokens.Select(t => t.Pos));
        Check("morph", Strings(row, "morph"), analyzed.Tokens.Select(t => t.Morph));
        Check("lemma", Strings(row, "lemma"), analyzed.Tokens.Select(t => t.Lemma));
        Check("dep", Strings(row, "dep"), analyzed.Tokens.Select(t => t.Dep));
        Check("head", Strings(row, "head"), analyzed.Tokens.Select(t => Text(t.Head)));
        var starts = row.GetProperty("sent_start").EnumerateArray().Select((s, i) => (Start: s.GetInt32() == 1, Index: i)).Where(s => s.Start);
        Check("sentence", starts.Select(s => Text(s.Index)), analyzed.Sentences.Select(s => Text(s.FirstToken)));
        Check("entity", row.GetProperty("ents").EnumerateArray().Select(e => $"{e[0]}-{e[1]} {e[2]}"),
            analyzed.Entities.Select(e => $"{e.FirstToken}-{e.EndToken} {e.Label}"));
    }

    private static IEnumerable<string> Strings(JsonElement row, string key) => row.GetProperty(key).EnumerateArray().Select(v => v.ToString());

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Short(string text) => JsonSerializer.Serialize(text.Length > 60 ? text[..60] : text);
}
