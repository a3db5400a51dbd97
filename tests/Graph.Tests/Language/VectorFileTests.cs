using System.Text.Json;
using Graph.Language;
using Graph.Language.Lexemes;
using Graph.Language.Model;
using Graph.Language.Tokenization;

namespace Graph.Tests.Language;

/// <summary>Lexical attributes and rewritten regexes against the vectors that ship with the language data.</summary>
public sealed class VectorFileTests
{
    [Fact]
    public void Lower_case_prefix_suffix_shape_and_space_are_those_of_python()
    {
        int count = 0;
        foreach (var row in Rows("lex-vectors.jsonl"))
        {
            string text = row[0].GetString()!;
            string expected = string.Join('\t', row.EnumerateArray().Select(e => e.ToString()));
            string actual = string.Join('\t', text, LowerCase.Of(text), WordShape.Prefix(text), WordShape.Suffix(text), WordShape.Shape(text),
                text.All(CharRules.IsSpace) ? "1" : "0");
            Assert.Equal(expected, actual);
            count++;
        }
        Assert.Equal(711, count);
    }

    [Theory]
    [InlineData("en", 2986)]
    [InlineData("is", 2577)]
    public void Rewritten_patterns_match_as_in_python(string language, int lines)
    {
        var rules = TokenizerRules.Load(new ModelFolder(SharedFiles.Model(language)));
        var splitter = new ChunkSplitter(rules, []);
        var infixes = new List<(int Start, int Length)>();
        int count = 0;
        foreach (var row in Rows($"regex-vectors-{language}.jsonl"))
        {
            string text = row[0].GetString()!;
            rules.Infix.All(text, infixes);
            string actual = $"{splitter.PrefixLength(text)} {splitter.SuffixLength(text)} {(rules.UrlMatch.Matches(text) ? 1 : 0)} "
                + string.Join(' ', infixes.Select(m => $"[{m.Start},{m.Start + m.Length}]"));
            string expected = $"{row[1]} {row[2]} {row[3]} " + string.Join(' ', row[4].EnumerateArray().Select(m => $"[{m[0]},{m[1]}]"));
            Assert.True(expected == actual, $"{JsonSerializer.Serialize(text)}: {expected} expected, {actual} found");
            count++;
        }
        Assert.Equal(lines, count);
    }

    [Theory]
    [InlineData("a", 11901859001352538922)]
    [InlineData("abcdefgh", 17751780907874141760)]
    [InlineData("abcdefghi", 13885881106499164936)]
    [InlineData("þórður", 6863187033687999086)]
    [InlineData("😀", 13900606239988879105)]
    [InlineData("agent", 401)]
    [InlineData("", 0)]
    public void String_ids_are_symbols_or_hashes(string text, ulong id) => Assert.Equal(id, StringId.Of(text));

    [Fact]
    public void A_disabled_senter_run_alone_gives_the_classes_of_spacy()
    {
        string root = SharedFiles.Root();
        var model = LanguageModel.Load(Path.Combine(root, "models", "en_core_web_sm"), onlyComponent: "senter");
        int ones = 0;
        foreach (string line in File.ReadLines(Path.Combine(root, "models", "parity", "en_core_web_sm.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            var expected = row.RootElement.TryGetProperty("senter_only", out var e) ? e.EnumerateArray().Select(c => c.GetInt32()).ToArray() : [];
            using var batch = model.Rent();
            var doc = batch.Next();
            model.Tokenizer.Tokenize(row.RootElement.GetProperty("text").GetString()!, doc);
            batch.BeginAnnotation();
            doc.SentenceStart.AsSpan(0, doc.Count).Clear();
            if (batch.TokenCount > 0) model.Components[0].Component.Run(batch);
            Assert.Equal(expected, doc.SentenceStart.Take(doc.Count).Select(s => s == 1 ? 1 : 0));
            ones += expected.Sum();
        }
        Assert.True(ones > 100);
    }

    private static IEnumerable<JsonElement> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "models", "lang-data", file)).Select(l => JsonDocument.Parse(l).RootElement);
}
