using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Graph.Documents;
using Graph.Tests.Support;
using Graph.Text;

namespace Graph.Tests.Text;

public sealed class TextParserTests
{
    private static readonly TextParser Parser = new(Models.All);

    private static ParsedText Parse(string text, string language = "en") => Parser.Parse(new Document("test", text) { Language = language });

    private static string Relation(ParsedText parsed, string form) => parsed.Words.First(word => word.Text == form) is var word
        ? $"{(word.IsRoot ? "" : parsed.Words[word.Head].Text + ".")}{word.Relation}" : "";

    [Fact]
    public void English_sentences_come_as_universal_dependencies()
    {
        var parsed = Parse("The ship was seized by the navy in the harbour of Dakar.");
        Assert.Equal(
            ("seized.nsubj:pass", "root", "seized.obl:agent", "navy.case", "harbour.nmod"),
            (Relation(parsed, "ship"), Relation(parsed, "seized"), Relation(parsed, "navy"), Relation(parsed, "by"), Relation(parsed, "Dakar")));
    }

    [Fact]
    public void A_headline_without_any_telling_label_is_converted_too()
    {
        var parsed = Parse("Maria Lund and Otto Berg");
        Assert.Equal(("root", "Maria.flat", "Maria.conj"), (Relation(parsed, "Maria"), Relation(parsed, "Lund"), Relation(parsed, "Otto")));
    }

    [Fact]
    public void Icelandic_sentences_pass_as_they_are()
    {
        var parsed = Parse("Forsetinn hitti sendiherrann í Osló.", "is");
        Assert.Equal(("hitti.nsubj", "root", "hitti.obj"), (Relation(parsed, "Forsetinn"), Relation(parsed, "hitti"), Relation(parsed, "sendiherrann")));
    }

    [Fact]
    public void Words_of_a_glued_run_have_their_own_places()
    {
        const string Text = "Okafor waited. On Monday Okaforin a letter thanked the court.";
        var parsed = Parse(Text);
        var word = parsed.Words.Single(word => word.Text == "in");
        Assert.Equal(new TextSpan(31, 33), word.Span);
        Assert.Equal("Okafor", parsed.Words[word.Index - 1].Text);
    }

    [Fact]
    public void No_sentence_crosses_a_line_break()
    {
        var parsed = Parse("Harbour closed after storm\nThe mayor spoke to the crew\n\nNobody was hurt.");
        Assert.Equal(
            ["Harbour closed after storm", "The mayor spoke to the crew", "Nobody was hurt."],
            parsed.Sentences.Select(sentence => parsed.TextOf(sentence.Span)).ToArray());
    }

    [Fact]
    public void Boilerplate_is_not_parsed()
    {
        const string Text = "The mayor spoke.\nRead more\nNobody was hurt.";
        var parsed = Parser.Parse(new Document("test", Text) { Boilerplate = [new TextSpan(17, 26)] });
        Assert.DoesNotContain("Read", parsed.Words.Select(word => word.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Many_documents_keep_their_order_and_their_languages()
    {
        var documents = Enumerable.Range(0, 150).Select(i => i % 3 == 0
            ? new Document($"{i}", $"Skipið númer {i} sigldi.") { Language = "is" }
            : new Document($"{i}", $"Ship number {i} sailed.\nIt came back.")).ToList();
        var parsed = Parser.ParseMany(documents, TestContext.Current.CancellationToken).ToList();
        Assert.Equal(documents, parsed.Select(text => text.Document));
        Assert.All(parsed, text => Assert.Contains(text.Document.Key, text.Words.Select(word => word.Text), StringComparer.Ordinal));
    }

    [Fact]
    public void A_language_without_model_is_named()
    {
        var error = Assert.Throws<NotSupportedException>(() => Parse("Havnen blev lukket.", "da"));
        Assert.Contains("'da'", error.Message, StringComparison.Ordinal);
        Assert.Contains("en, is", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n ")]
    [InlineData("\uD800")]
    [InlineData("\0\0")]
    [InlineData("“")]
    public void Odd_texts_are_parsed(string text) => CheckLayout(Parse(text));

    [Property(MaxTest = 150)]
    public void Whatever_the_text_words_lie_in_it_in_order_and_every_sentence_is_a_tree(NonNull<string> text, bool icelandic) =>
        CheckLayout(Parse(text.Get, icelandic ? "is" : "en"));

    [Property(MaxTest = 150)]
    public Property Glued_and_broken_texts_too() => Prop.ForAll(
        Gen.Elements("Okafor", "in", "The", "Monday", "while", " ", " ", "\n", "\r\n", "”", "“", "\"", ".", ".-", "ship", "seized", "U.S.", "Mr.", "3.", "Estonian", "\uD83D", "😀", "é")
            .ArrayOf().ToArbitrary(),
        parts => CheckLayout(Parse(string.Concat(parts))));

    private static void CheckLayout(ParsedText parsed)
    {
        var end = 0;
        foreach (var word in parsed.Words)
        {
            Assert.True(word.Span.Start >= end && word.Span.Length > 0 && word.Span.End <= parsed.Document.Text.Length);
            Assert.Equal(parsed.TextOf(word.Span), word.Text);
            Assert.Equal(parsed.Words[word.Head].Sentence, word.Sentence);
            end = word.Span.End;
        }

        Assert.Equal(parsed.Words.Count, parsed.Sentences.Sum(sentence => sentence.End - sentence.First));
        foreach (var sentence in parsed.Sentences)
        {
            Assert.Equal(Enumerable.Range(sentence.First, sentence.End - sentence.First), parsed.Subtree(sentence.Root));
            Assert.Equal("root", parsed.Words[sentence.Root].Relation);
        }

        Assert.All(parsed.Names, name => Assert.True(name.First < name.End && name.End <= parsed.Words.Count));
    }
}
