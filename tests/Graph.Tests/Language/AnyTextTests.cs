using System.Text;
using FsCheck.Xunit;
using Graph.Language;

namespace Graph.Tests.Language;

/// <summary>Texts of any kind are analyzed: offsets stay inside, tokens and sentences cover the text.</summary>
public sealed class AnyTextTests
{
    private static readonly Lazy<LanguageModel> English = new(() => LanguageModel.Load(SharedFiles.Model("en")));
    private static readonly Lazy<LanguageModel> Icelandic = new(() => LanguageModel.Load(SharedFiles.Model("is")));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("a\0b \0 c")]
    [InlineData("\uD800")]
    [InlineData("x\uDC00y \uD83D z")]
    [InlineData("👩‍👩‍👧‍👦🇮🇸👍🏽 e\u0301u\u0308 \u202Eabc\u202C")]
    [InlineData("رئيس الوزراء التقى الوزير. הנשיא נפגש עם השר.")]
    [InlineData("\uFEFF\u200B\u00AD\u2028\u2029\r\n\t\u001C\u0085")]
    [InlineData("!!!???...,,,((()))\"\"''")]
    [InlineData("don't can't won't I'm they've U.S.A. 10km $5.00 a@b.example http://x.example/?q=1")]
    public void Odd_texts_are_analyzed(string text)
    {
        RequireSound(English.Value, text);
        RequireSound(Icelandic.Value, text);
    }

    [Property(MaxTest = 300)]
    public void Random_texts_are_analyzed(string? text) => RequireSound(English.Value, text ?? "");

    [Fact]
    public void A_lone_surrogate_reads_as_the_replacement_character_and_keeps_offsets()
    {
        var analyzed = English.Value.Analyze("a \uD83D b");
        Assert.Equal("a \uD83D b", analyzed.Text);
        Assert.Equal((2, 3, "\uFFFD"), (analyzed.Tokens[1].Start, analyzed.Tokens[1].End, analyzed.Tokens[1].Text));
        Assert.Equal(4, analyzed.Tokens[2].Start);
    }

    [Theory]
    [InlineData("The harbour master met the captain. ")]
    [InlineData("abcdefghij")]
    [InlineData("a.b.c-")]
    [InlineData("!")]
    [InlineData("\uD83D\uDE00")]
    public void Ten_megabytes_in_one_line_are_analyzed(string unit)
    {
        // The whole pipeline on a hundredth, the tokenizer on all of it: the rest is linear and would only take time.
        string text = new StringBuilder().Insert(0, unit, 10_000_000 / unit.Length).ToString();
        RequireSound(English.Value, text[..100_000]);
        using var batch = English.Value.Rent();
        var doc = batch.Next();
        English.Value.Tokenizer.Tokenize(text, doc);
        Assert.Equal(text.TrimEnd(' ').Length, doc.Starts[doc.Count - 1] + doc.Lexemes[doc.Count - 1].Text.Length);
    }

    [Fact]
    public void A_text_longer_than_a_segment_is_one_result()
    {
        const int Sentences = (LongText.SegmentTokens / 3) + 10;
        var analyzed = English.Value.Analyze(string.Concat(Enumerable.Repeat("She called. ", Sentences)));
        RequireSound(analyzed);
        Assert.Equal(Sentences * 3, analyzed.Tokens.Count);
        Assert.InRange(analyzed.Sentences.Count, Sentences * 9 / 10, Sentences * 11 / 10);
    }

    [Fact]
    public void Many_threads_share_one_model()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(i => $"Anna Berg met minister {i} in Oslo on {1 + (i % 28)} May {1900 + i}. They didn't agree.")];
        string[] expected = [.. texts.Select(t => Describe(LanguageModelTests.Fresh.Analyze(t)))];
        var found = new string[texts.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => found[i] = Describe(English.Value.Analyze(texts[i])));
        Assert.Equal(expected, found, StringComparer.Ordinal);
    }

    private static string Describe(AnalyzedText text) =>
        string.Join(' ', text.Tokens.Select(t => $"{t.Text}/{t.Pos}/{t.Lemma}/{t.Head}/{t.Dep}")) + string.Join(' ', text.Entities);

    private static void RequireSound(LanguageModel model, string text) => RequireSound(model.Analyze(text));

    private static void RequireSound(AnalyzedText analyzed)
    {
        int at = 0;
        foreach (var token in analyzed.Tokens)
        {
            Assert.Equal(at, token.Start);
            Assert.True(token.End > token.Start);
            Assert.InRange(token.Head, 0, analyzed.Tokens.Count - 1);
            at = token.End + (token.SpaceAfter ? 1 : 0);
        }
        Assert.Equal(analyzed.Text.Length, at);
        int next = 0;
        foreach (var sentence in analyzed.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            next = sentence.EndToken;
        }
        Assert.Equal(analyzed.Tokens.Count, next);
        Assert.All(analyzed.Entities, e => Assert.True(e.FirstToken < e.EndToken && e.EndToken <= analyzed.Tokens.Count));
    }
}
